// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/details/FieldSamples.h"

#include "ui/create/fields/AmountField.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

namespace innkeeper::tests {

using hardware::Field;
using Kind = Field::Kind;

namespace {

/// Something for every pattern of the table.
const QStringList kLines{QStringLiteral("a <b> & \"c\" 'd' ü"),
                         QStringLiteral("vdq"),
                         QStringLiteral("52:54:00:12:34:56"),
                         QStringLiteral("2:1:2"),
                         QStringLiteral("sample"),
                         QStringLiteral("1"),
                         QStringLiteral("5000c50015ea71ac")};

void paste(QLineEdit *line, const QString &text)
{
    line->selectAll();
    QApplication::clipboard()->setText(text);
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        line->paste();
}

} // namespace

QStringList goodValues(const Field &field)
{
    QStringList values;
    switch (field.kind) {
    case Kind::Choice:
    case Kind::Switch:
    case Kind::Suggestion:
        for (const Field::Choice &choice : field.choices)
            values += choice.word;
        return values;
    case Kind::Number:
        return {QString::number(field.least), QString::number(qMin(field.most, field.least + 1))};
    case Kind::Amount:
        return {QString::number(qMax<qint64>(field.least, 4 << 20)),
                QString::number(qMax<qint64>(field.least, 4 << 20) + (8 << 20))};
    case Kind::Path:
        return {QStringLiteral("/tmp/a <b> & \"c\" 'd'/ü.img"), QStringLiteral("/dev/sdx")};
    case Kind::CpuSet:
        return {QStringLiteral("0"), QStringLiteral("0-3,^2,8")};
    case Kind::Text:
        return {QStringLiteral("one\n<two> & three"), QStringLiteral("ü")};
    case Kind::Line:
        break;
    }
    for (const QString &line : kLines) {
        if (const auto value = hardware::parseValue(field, line); value && *value == line)
            values += line;
    }
    return values;
}

QStringList badTexts(const Field &field)
{
    QStringList texts;
    switch (field.kind) {
    case Kind::Choice:
    case Kind::Switch:
        return {};
    case Kind::Number:
        texts = {QString::number(field.least - 1), QStringLiteral("1.5"),
                 QStringLiteral("99999999999999999999")};
        if (field.most < std::numeric_limits<qint64>::max())
            texts += QString::number(field.most + 1);
        break;
    case Kind::Amount:
        texts = {QStringLiteral("-1 MiB"), QStringLiteral("99999999999999999999 GiB"),
                 QStringLiteral("2 apples")};
        if (field.least > 1)
            texts += QStringLiteral("1 B");
        break;
    case Kind::Path:
        texts = {QStringLiteral("no/whole/path"), QStringLiteral("..")};
        break;
    case Kind::CpuSet:
        texts = {QStringLiteral("1-"), QStringLiteral("all"), QStringLiteral("-1")};
        break;
    case Kind::Suggestion:
    case Kind::Line:
    case Kind::Text:
        break;
    }
    texts += QString(QChar(1)) + QStringLiteral("x");
    texts += QString(field.kind == Kind::Text ? 100000 : 10000, QLatin1Char('a'));
    if (!field.pattern.isEmpty() || field.kind == Kind::Number || field.kind == Kind::Amount ||
        field.kind == Kind::CpuSet)
        texts += QStringLiteral("<&>\"' <");
    texts.removeIf(
        [&field](const QString &text) { return hardware::parseValue(field, text).has_value(); });
    return texts;
}

hardware::Values surroundings(const hardware::PartKind &kind, const Field &field)
{
    hardware::Values values;
    if (field.onlyWith.isEmpty())
        return values;
    if (const Field *other = kind.field(field.onlyWith))
        values = surroundings(kind, *other);
    for (const QString &word : field.onlyWithWords) {
        if (word.isEmpty())
            continue;
        values.insert(field.onlyWith, word);
        break;
    }
    return values;
}

void enter(QWidget *control, const Field &field, const QString &value)
{
    if (auto *tick = qobject_cast<QCheckBox *>(control)) {
        if (tick->isChecked() != (value == field.choices.first().word))
            tick->click();
    } else if (auto *box = qobject_cast<QComboBox *>(control); box && box->isEditable()) {
        paste(box->lineEdit(), value);
    } else if (box) {
        const int index = box->findData(value);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    } else if (auto *amount = qobject_cast<AmountField *>(control)) {
        const qint64 unit = field.kind == Kind::Amount ? 1 << 20 : 1;
        amount->findChild<QSpinBox *>()->setValue(int(value.toLongLong() / unit));
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(control)) {
        text->selectAll();
        text->insertPlainText(value);
    } else if (auto *line = qobject_cast<QLineEdit *>(control)) {
        bool isBytes = false;
        (void)value.toULongLong(&isBytes);
        paste(line, field.kind == Kind::Amount && isBytes ? value + QLatin1Char('B') : value);
    } else if (auto *inner = control->findChild<QLineEdit *>()) {
        paste(inner, value);
    } else {
        qFatal("no way to enter a value into %s", control->metaObject()->className());
    }
}

} // namespace innkeeper::tests
