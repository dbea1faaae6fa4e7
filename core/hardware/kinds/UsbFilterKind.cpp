// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/kinds/Kinds.h"

namespace innkeeper::hardware {

namespace {

const QByteArray kFilterPath = "devices/redirfilter";
/// Of a rule, in the emulator's order.
constexpr const char *kMarks[] = {"@class", "@vendor", "@product", "@version"};
const QString kAny = QStringLiteral("-1");

/// libvirt's "1.10" is the emulator's 0x0110.
QString coded(const QString &version)
{
    const int dot = int(version.indexOf(u'.'));
    const int coded =
        version.first(dot).toInt(nullptr, 16) << 8 | version.sliced(dot + 1).toInt(nullptr, 16);
    return QStringLiteral("0x%1").arg(coded, 4, 16, QLatin1Char('0'));
}

QString dotted(const QString &version)
{
    const int coded = version.toInt(nullptr, 16);
    return QStringLiteral("%1.%2")
        .arg(coded >> 8, 0, 16)
        .arg(coded & 0xff, 2, 16, QLatin1Char('0'));
}

/// libvirt takes no number without its zeroes.
QString padded(const QString &number, int digits)
{
    return QStringLiteral("0x%1").arg(number.toInt(nullptr, 16), digits, 16, QLatin1Char('0'));
}

QString readRules(const DomainElements &elements, const DomainElement &)
{
    QStringList rules;
    const QByteArray path = kFilterPath + "/usbdev";
    for (int i = 0; i < elements.count(path); ++i) {
        QStringList rule;
        for (const char *mark : kMarks) {
            const QString said = elements.value({path, i}, Place(mark));
            rule += said.isEmpty() ? kAny : said.contains(u'.') ? coded(said) : said.toLower();
        }
        const bool isAllowed = elements.value({path, i}, Place("@allow")) == QLatin1String("yes");
        rules += (rule << QString::number(int(isAllowed))).join(u':');
    }
    return rules.join(u'|');
}

QByteArray ruleXml(const QStringList &rule)
{
    constexpr const char *kNames[] = {"class", "vendor", "product", "version"};
    constexpr int kClass = 0;
    constexpr int kVersion = 3;
    QString xml = QStringLiteral("<usbdev");
    for (int i = 0; i < int(std::size(kNames)); ++i) {
        if (rule[i] != kAny)
            xml += QStringLiteral(" %1='%2'")
                       .arg(QLatin1String(kNames[i]),
                            i == kVersion ? dotted(rule[i]) : padded(rule[i], i == kClass ? 2 : 4));
    }
    return (xml + QStringLiteral(" allow='%1'/>")
                      .arg(QLatin1String(rule.last() == QLatin1String("1") ? "yes" : "no")))
        .toUtf8();
}

/// As it passed the field's pattern.
Result<void> writeRules(DomainDocument &document, const DomainElement &, const QString &value)
{
    const QByteArray path = kFilterPath + "/usbdev";
    for (int i = DomainElements(document).count(path); i-- > 0;)
        if (auto gone = document.removeElement({path, i}); !gone)
            return gone;
    const QStringList rules = value.split(u'|', Qt::SkipEmptyParts);
    for (const QString &rule : rules)
        document.addElement(path, ruleXml(rule.split(u':')));
    return {};
}

} // namespace

PartKind usbFilterKind()
{
    const QString hubs = QStringLiteral("0x09:-1:-1:-1:0|-1:-1:-1:-1:1");
    const QString rules = QStringLiteral("rules");
    return {.key = QStringLiteral("usb-filter"),
            .name = QT_TRANSLATE_NOOP("Hardware", "USB filter"),
            .summary = QT_TRANSLATE_NOOP(
                "Hardware", "What the emulator itself lets through of isolated devices"),
            .icon = QStringLiteral("usb"),
            .group = PartKind::Group::Input,
            .path = kFilterPath,
            .most = 1,
            .isAddable = true,
            .initial = {{rules, hubs}},
            .fields = {
                {.key = rules,
                 .label = QT_TRANSLATE_NOOP("Hardware", "Lets through"),
                 .hint = QT_TRANSLATE_NOOP(
                     "Hardware",
                     "Of devices that come isolated, by lending Bluetooth, or through the screen; "
                     "others are not asked. The first rule that fits decides. The emulator checks "
                     "it besides Innkeeper; a machine that runs has it from its next start on."),
                 .kind = Field::Kind::Suggestion,
                 .place = Place("."),
                 .choices = {{hubs, QT_TRANSLATE_NOOP("Hardware", "All but hubs")}},
                 .pattern = QStringLiteral(
                     "(((^|\\|)(-1|0x[0-9a-fA-F]{1,2})(:(-1|0x[0-9a-fA-F]{1,4})){3}:[01])+)"),
                 .form = QT_TRANSLATE_NOOP("Hardware",
                                           "class:vendor:product:version:allow, like "
                                           "0x08:-1:-1:-1:1, with | between several; -1 is any"),
                 .read = readRules,
                 .write = writeRules}}};
}

} // namespace innkeeper::hardware
