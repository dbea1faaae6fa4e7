// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbRuleFile.h"

#include "core/base/HeardText.h"
#include "core/usb/UsbKind.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace innkeeper {

namespace {

struct UsbRuleFileWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::UsbRuleFile)
};

constexpr int kVersion = 1;
/// A USB string holds no more.
constexpr int kMostSerial = 126;

constexpr QLatin1String kActions[] = {QLatin1String("always"), QLatin1String("ask"),
                                      QLatin1String("never")};

Error invalid(const QString &why)
{
    return {ErrorKind::Invalid, why, {}, {}};
}

/// Whether `pattern` describes all of `text`.
bool isLike(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))
        .match(text)
        .hasMatch();
}

/// Takes what it is asked for out of an object, and knows what is left: a mistyped word must not
/// be passed over in silence.
class Taker
{
public:
    explicit Taker(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(const QString &key) { return take(key, QJsonValue::String).toString(); }
    bool truth(const QString &key) { return take(key, QJsonValue::Bool).toBool(); }
    int number(const QString &key, int otherwise)
    {
        if (!m_object.contains(key))
            return otherwise;
        const QJsonValue value = take(key, QJsonValue::Double);
        if (value.toInt(-1) != value.toDouble(-1))
            m_wrong = key;
        return value.toInt(-1);
    }
    QJsonArray array(const QString &key) { return take(key, QJsonValue::Array).toArray(); }
    QJsonObject object(const QString &key) { return take(key, QJsonValue::Object).toObject(); }

    /// The first word that is unknown or has a value of another type; empty: none.
    [[nodiscard]] QString wrong() const
    {
        return m_wrong.isEmpty() && !m_object.isEmpty() ? m_object.begin().key() : m_wrong;
    }

private:
    QJsonValue take(const QString &key, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && value.type() != type)
            m_wrong = key;
        return value;
    }

    QJsonObject m_object;
    QString m_wrong;
};

Result<UsbRule> ruleFrom(const QJsonObject &object)
{
    Taker taker(object);
    UsbRule rule;
    rule.priority = taker.number(QStringLiteral("priority"), rule.priority);
    const QString action = taker.text(QStringLiteral("do"));
    const QString machine = taker.text(QStringLiteral("machine"));
    rule.startsMachine = taker.truth(QStringLiteral("start"));
    rule.isIsolated = taker.truth(QStringLiteral("isolated"));
    rule.identity = taker.text(QStringLiteral("identity"));
    rule.usages = taker.text(QStringLiteral("usages"));
    rule.note = taker.text(QStringLiteral("note"));
    const QJsonObject matched = taker.object(QStringLiteral("match"));
    for (auto word = matched.begin(); word != matched.end(); ++word) {
        // It would seem to match less than it does.
        if (word.value() == QString())
            return failure(invalid(
                UsbRuleFileWords::tr("“%1” is empty: leave it out, or say what it has to be.")
                    .arg(word.key())));
    }
    Taker match(matched);
    rule.match = {match.text(QStringLiteral("id")).toLower(), match.text(QStringLiteral("serial")),
                  match.text(QStringLiteral("port")), match.text(QStringLiteral("kind"))};
    const QString wrong = taker.wrong().isEmpty() ? match.wrong() : taker.wrong();
    if (!wrong.isEmpty())
        return failure(
            invalid(UsbRuleFileWords::tr("“%1” is unknown there, or has a value of the wrong type.")
                        .arg(wrong)));
    const auto known = std::find(std::begin(kActions), std::end(kActions), action);
    if (known == std::end(kActions))
        return failure(
            invalid(UsbRuleFileWords::tr("“do” is always, ask or never, not “%1”.").arg(action)));
    rule.action = static_cast<UsbRule::Do>(std::distance(std::begin(kActions), known));
    rule.machine = MachineId::fromText(machine);
    if (!machine.isEmpty() && rule.machine.isNull())
        return failure(invalid(UsbRuleFileWords::tr("“%1” is no UUID of a machine.").arg(machine)));
    if (const auto fine = validate(rule); !fine)
        return failure(fine.error());
    return rule;
}

void put(QJsonObject &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(key), value);
}

QJsonObject toObject(const UsbRule &rule)
{
    QJsonObject match;
    put(match, "id", rule.match.id);
    put(match, "serial", rule.match.serial);
    put(match, "port", rule.match.port);
    put(match, "kind", rule.match.kind);
    QJsonObject object{{QStringLiteral("priority"), rule.priority},
                       {QStringLiteral("match"), match},
                       {QStringLiteral("do"), toWord(rule.action)}};
    if (!rule.machine.isNull())
        put(object, "machine", rule.machine.toText());
    if (rule.startsMachine)
        object.insert(QStringLiteral("start"), true);
    if (rule.isIsolated)
        object.insert(QStringLiteral("isolated"), true);
    put(object, "identity", rule.identity);
    put(object, "usages", rule.usages);
    put(object, "note", rule.note);
    return object;
}

QJsonDocument documentOf(const QList<UsbRule> &rules)
{
    QJsonArray array;
    for (const UsbRule &rule : rules)
        array.append(toObject(rule));
    return QJsonDocument(
        QJsonObject{{QStringLiteral("version"), kVersion}, {QStringLiteral("rules"), array}});
}

Error broken(const QString &message, const QString &detail)
{
    return {ErrorKind::Invalid, message,
            UsbRuleFileWords::tr("The file was left as it is, and no rule counts. Mend it, or move "
                                 "it away to begin without rules."),
            detail};
}

} // namespace

QString toWord(UsbRule::Do action)
{
    return kActions[static_cast<int>(action)];
}

Result<void> validate(const UsbRule &rule)
{
    const auto &match = rule.match;
    if (rule.priority < UsbRule::kLeastPriority || rule.priority > UsbRule::kMostPriority)
        return failure(invalid(UsbRuleFileWords::tr("A priority is a number from %1 to %2.")
                                   .arg(UsbRule::kLeastPriority)
                                   .arg(UsbRule::kMostPriority)));
    if (match == UsbRule::Match())
        return failure(invalid(UsbRuleFileWords::tr(
            "A rule says which devices it is about: by id, serial number, port or kind.")));
    if (!match.id.isEmpty() && !isLike(match.id, "[0-9a-f]{4}:[0-9a-f]{4}"))
        return failure(invalid(
            UsbRuleFileWords::tr("An id is written like 0781:5567, not “%1”.").arg(match.id)));
    if (!match.port.isEmpty() && !isLike(match.port, "[1-9][0-9]{0,3}-[0-9]{1,3}(\\.[0-9]{1,3})*"))
        return failure(invalid(
            UsbRuleFileWords::tr("A port is written like 1-4.2, not “%1”.").arg(match.port)));
    if (!match.kind.isEmpty() && !usbKindFrom(match.kind))
        return failure(
            invalid(UsbRuleFileWords::tr("There is no kind of device “%1”.").arg(match.kind)));
    if (match.serial.size() > kMostSerial)
        return failure(invalid(
            UsbRuleFileWords::tr("A serial number has at most %1 characters.").arg(kMostSerial)));
    if (rule.note.size() > UsbRule::kMostNote)
        return failure(invalid(
            UsbRuleFileWords::tr("A note has at most %1 characters.").arg(UsbRule::kMostNote)));
    for (const QString &text : {match.serial, rule.note}) {
        // No device is known by such a number, and no note is shown with them.
        if (heardText(text, text.size()) != text)
            return failure(invalid(UsbRuleFileWords::tr(
                "A serial number or a note is one line, without invisible characters, and has no "
                "blank at its ends.")));
    }
    if (!rule.identity.isEmpty() && !isLike(rule.identity, "[0-9a-f]{64}"))
        return failure(
            invalid(UsbRuleFileWords::tr("An identity is a SHA-256 in 64 hexadecimal digits.")));
    if (!rule.usages.isEmpty() && !isLike(rule.usages, "[0-9]{1,3}:[0-9a-f]{8}(,[0-9a-f]{8})*"
                                                       "( [0-9]{1,3}:[0-9a-f]{8}(,[0-9a-f]{8})*)*"))
        return failure(invalid(
            UsbRuleFileWords::tr("Usages are written like 0:00010006 1:00010002,000c0001.")));
    const bool gives = rule.action == UsbRule::Do::Always;
    if (gives && rule.machine.isNull())
        return failure(
            invalid(UsbRuleFileWords::tr("A rule that always gives a device names a machine.")));
    if (!gives && (!rule.machine.isNull() || rule.startsMachine || rule.isIsolated))
        return failure(invalid(UsbRuleFileWords::tr(
            "Only a rule that always gives a device names or starts a machine.")));
    return {};
}

Result<QList<UsbRule>> usbRulesFromJson(const QByteArray &json, const QString &path,
                                        qint64 mostBytes)
{
    if (json.size() > mostBytes)
        return failure(broken(UsbRuleFileWords::tr("The rules for USB devices cannot be used, "
                                                   "because “%1” is larger than 1 MiB.")
                                  .arg(path),
                              {}));
    if (json.trimmed().isEmpty())
        return QList<UsbRule>();
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return failure(
            broken(UsbRuleFileWords::tr("The rules for USB devices cannot be used, because line %1 "
                                        "of “%2” is not JSON.")
                       .arg(json.left(parseError.offset).count('\n') + 1)
                       .arg(path),
                   parseError.errorString()));
    Taker root(document.object());
    const int version = root.number(QStringLiteral("version"), 0);
    const QJsonArray array = root.array(QStringLiteral("rules"));
    if (array.size() > kMostUsbRules)
        return failure(broken(UsbRuleFileWords::tr("The rules for USB devices cannot be used, "
                                                   "because “%1” has more than %2 of them.")
                                  .arg(path, QString::number(kMostUsbRules)),
                              {}));
    if (version != kVersion || !root.wrong().isEmpty())
        return failure(
            broken(UsbRuleFileWords::tr("The rules for USB devices cannot be used, because this "
                                        "Innkeeper does not know the form of “%1”.")
                       .arg(path),
                   QStringLiteral("version %1, %2").arg(version).arg(root.wrong())));
    QList<UsbRule> rules;
    for (const auto &value : array) {
        const auto rule = ruleFrom(value.toObject());
        if (!rule)
            return failure(broken(
                UsbRuleFileWords::tr("The rules for USB devices cannot be used, because rule "
                                     "number %1 of “%2” is wrong.")
                    .arg(rules.size() + 1)
                    .arg(path),
                rule.error().message));
        rules.append(*rule);
    }
    return rules;
}

QByteArray toJson(const QList<UsbRule> &rules)
{
    return documentOf(rules).toJson();
}

QByteArray toCompactJson(const QList<UsbRule> &rules)
{
    return documentOf(rules).toJson(QJsonDocument::Compact);
}

Error changedUsbRules()
{
    return {ErrorKind::Busy,
            UsbRuleFileWords::tr("The rules were not changed, because somebody else changed them "
                                 "at the same time."),
            UsbRuleFileWords::tr("Look at them again, and change what is still to be changed."),
            {}};
}

} // namespace innkeeper
