// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a field is called, and what people may type into it.
#include "core/base/Bytes.h"
#include "core/hardware/Field.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace innkeeper::hardware {

namespace {

struct FieldTextWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::FieldText)
};

/// More is no setting but an accident or an attack; the definition itself must stay readable.
constexpr qsizetype kLongestLine = 4096;
constexpr qsizetype kLongestText = 64 * 1024;

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("Hardware", text) : QString();
}

auto refused(const Field &field, const QString &typed, const QString &takes)
{
    const QString shown = typed.size() > 60 ? typed.left(60) + u'…' : typed;
    return failure(
        ErrorKind::Invalid,
        FieldTextWords::tr("“%1” cannot be “%2”.").arg(labelOf(field), shown.simplified()), takes);
}

bool isClean(const QString &text, bool mayBreakLines)
{
    return text.isValidUtf16() && std::all_of(text.begin(), text.end(), [&](QChar c) {
               const bool isControl = c.unicode() < 0x20 || c.unicode() == 0x7f ||
                                      c.unicode() == 0xfffe || c.unicode() == 0xffff;
               return !isControl || (mayBreakLines && (c == u'\n' || c == u'\t'));
           });
}

QString wordsOf(const Field &field)
{
    QStringList words;
    for (const Field::Choice &choice : field.choices)
        words += choice.word.isEmpty() ? QStringLiteral("no") : choice.word;
    return words.join(QStringLiteral(", "));
}

Result<QString> parseChoice(const Field &field, const QString &typed)
{
    for (const Field::Choice &choice : field.choices)
        if (choice.word.compare(typed, Qt::CaseInsensitive) == 0)
            return choice.word;
    return refused(field, typed, FieldTextWords::tr("It takes: %1.").arg(wordsOf(field)));
}

Result<QString> parseSwitch(const Field &field, const QString &typed)
{
    static const QStringList kOn{QStringLiteral("on"), QStringLiteral("yes"),
                                 QStringLiteral("true"), QStringLiteral("1")};
    static const QStringList kOff{QStringLiteral("off"), QStringLiteral("no"),
                                  QStringLiteral("false"), QStringLiteral("0")};
    if (kOn.contains(typed, Qt::CaseInsensitive))
        return field.choices.first().word;
    if (kOff.contains(typed, Qt::CaseInsensitive))
        return field.choices.last().word;
    return parseChoice(field, typed);
}

Result<QString> parseNumber(const Field &field, const QString &typed)
{
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    if (isNumber && number >= field.least && number <= field.most)
        return QString::number(number);
    const bool isOpen = field.most == std::numeric_limits<qint64>::max();
    return refused(field, typed,
                   isOpen ? FieldTextWords::tr("It takes a number from %1 on.").arg(field.least)
                          : FieldTextWords::tr("It takes a number from %1 to %2.")
                                .arg(QString::number(field.least), QString::number(field.most)));
}

/// 0: no such unit.
qint64 bytesIn(const QString &unit, qint64 bareUnit)
{
    if (unit.isEmpty())
        return bareUnit;
    const qsizetype power = QStringLiteral("bkmgt").indexOf(unit[0].toLower());
    const QString rest = unit.sliced(1).toLower();
    if (power < 0 || (power == 0 && !rest.isEmpty() && rest != QLatin1String("ytes")))
        return 0;
    return rest.isEmpty() || power == 0 || rest == QLatin1String("b") || rest == QLatin1String("ib")
               ? qint64(1) << (10 * power)
               : 0;
}

Result<QString> parseAmount(const Field &field, const QString &typed, qint64 bareUnit)
{
    static const QRegularExpression kForm(QStringLiteral("^([0-9]+)\\s*([A-Za-z]*)$"));
    const auto match = kForm.match(typed);
    bool isNumber = false;
    const qint64 count = match.captured(1).toLongLong(&isNumber);
    const qint64 unit = bytesIn(match.captured(2), bareUnit);
    qint64 bytes = 0;
    const bool isAmount = isNumber && unit > 0 && !__builtin_mul_overflow(count, unit, &bytes);
    if (isAmount && bytes >= field.least && bytes <= field.most && bytes % field.unit == 0)
        return QString::number(bytes);
    const QString least = Bytes(quint64(field.least)).toText();
    return refused(
        field, typed,
        FieldTextWords::tr("It takes an amount such as 512MiB or 2GiB, at least %1.").arg(least));
}

Result<QString> parseLine(const Field &field, const QString &typed)
{
    if (typed.size() > kLongestLine || !isClean(typed, false))
        return refused(
            field, typed,
            FieldTextWords::tr("It takes one line of at most %1 characters.").arg(kLongestLine));
    const QRegularExpression form(QRegularExpression::anchoredPattern(field.pattern));
    if (!field.pattern.isEmpty() && !form.match(typed).hasMatch())
        return refused(field, typed,
                       FieldTextWords::tr("It takes %1.").arg(translated(field.form)));
    return typed;
}

Result<QString> parseCpuSet(const Field &field, const QString &typed)
{
    static const QRegularExpression kForm(
        QStringLiteral("^\\^?[0-9]{1,5}(-[0-9]{1,5})?(,\\^?[0-9]{1,5}(-[0-9]{1,5})?)*$"));
    QString packed = typed;
    packed.remove(u' ');
    if (packed.size() > kLongestLine || !kForm.match(packed).hasMatch())
        return refused(
            field, typed,
            FieldTextWords::tr("It takes numbers of processors, such as 0-3,8 or 0-7,^2."));
    return packed;
}

} // namespace

QString labelOf(const Field &field)
{
    return translated(field.label);
}

QString hintOf(const Field &field)
{
    return translated(field.hint);
}

QString labelOf(const Field::Choice &choice)
{
    return choice.label ? translated(choice.label) : choice.word;
}

QString textOf(const Field &field, const QString &value)
{
    for (const Field::Choice &choice : field.choices)
        if (choice.word == value)
            return labelOf(choice);
    if (value.isEmpty())
        return FieldTextWords::tr("default");
    if (field.kind == Field::Kind::Amount)
        return Bytes(value.toULongLong()).toText();
    return value;
}

QString typedText(const Field &field, const QString &value)
{
    if (field.kind != Field::Kind::Amount || value.isEmpty())
        return value;
    quint64 count = value.toULongLong();
    QString unit = QStringLiteral("B");
    for (const char *larger : {"KiB", "MiB", "GiB", "TiB"}) {
        if (count == 0 || count % 1024 != 0)
            break;
        count /= 1024;
        unit = QString::fromLatin1(larger);
    }
    return QString::number(count) + unit;
}

Result<QString> parseValue(const Field &field, const QString &typed, qint64 bareUnit)
{
    if (field.kind == Field::Kind::Text) {
        if (typed.size() > kLongestText || !isClean(typed, true))
            return refused(
                field, typed,
                FieldTextWords::tr("It takes a text of at most %1 characters.").arg(kLongestText));
        return typed;
    }
    const QString value = typed.trimmed();
    if (value.isEmpty())
        return QString();
    switch (field.kind) {
    case Field::Kind::Choice:
        return parseChoice(field, value);
    case Field::Kind::Switch:
        return parseSwitch(field, value);
    case Field::Kind::Number:
        return parseNumber(field, value);
    case Field::Kind::Amount:
        return parseAmount(field, value, bareUnit);
    case Field::Kind::CpuSet:
        return parseCpuSet(field, value);
    case Field::Kind::Suggestion:
    case Field::Kind::Line:
    case Field::Kind::Path:
    case Field::Kind::Text:
        break;
    }
    if (field.kind == Field::Kind::Path && !value.startsWith(u'/'))
        return refused(field, typed,
                       FieldTextWords::tr("It takes a whole path, beginning with /."));
    return parseLine(field, value);
}

} // namespace innkeeper::hardware
