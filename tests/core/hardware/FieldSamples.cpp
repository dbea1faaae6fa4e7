// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/hardware/FieldSamples.h"

#include <gtest/gtest.h>

namespace innkeeper::samples {

using hardware::Field;
using hardware::PartKind;

namespace {

/// One of these fits every pattern in the table.
QStringList lines()
{
    return {QStringLiteral("a line & <more> 'of' \"it\" – ä"),
            QStringLiteral("vdq"),
            QStringLiteral("52:54:00:0a:bc:de"),
            QStringLiteral("pc-q35-7.2"),
            QStringLiteral("Europe/Berlin"),
            QStringLiteral("2:4:2"),
            QStringLiteral("5000c50015ea71ac")};
}

hardware::Values required(const PartKind &kind)
{
    hardware::Values values;
    for (const QString &key : kind.needed)
        values.insert(key, goodValues(*kind.field(key)).constFirst());
    if (kind.key == QLatin1String("disk"))
        values.insert({{QStringLiteral("target"), QStringLiteral("vda")},
                       {QStringLiteral("bus"), QStringLiteral("virtio")},
                       {QStringLiteral("source"), QStringLiteral("/disk.qcow2")}});
    if (kind.key == QLatin1String("balloon"))
        values.insert(QStringLiteral("model"), QStringLiteral("virtio"));
    return values;
}

/// What must stand beside a value so that libvirt can make sense of it.
hardware::Values companions(const PartKind &kind, const Field &field, const QString &value)
{
    const QString one = kind.key + u'.' + field.key;
    if (one == QLatin1String("input.type") && value == QLatin1String("evdev"))
        return {{QStringLiteral("device"), QStringLiteral("/dev/input/event0")}};
    if ((one == QLatin1String("network.type") && field.choices.size() > 2 &&
         (value == QLatin1String("network") || value == QLatin1String("bridge") ||
          value == QLatin1String("direct"))) ||
        one == QLatin1String("network.macvtap"))
        return {{QStringLiteral("source"), QStringLiteral("eth0")}};
    if (one == QLatin1String("rng.period"))
        return {{QStringLiteral("rate"), QStringLiteral("1")}};
    if (one == QLatin1String("controller.type") && value == QLatin1String("pci"))
        return {{QStringLiteral("model"), QStringLiteral("pcie-root-port")}};
    const bool isScsi =
        value.contains(QLatin1String("scsi")) || value.startsWith(QLatin1String("lsi"));
    if (one == QLatin1String("controller.model") && !isScsi)
        return {{QStringLiteral("type"), QStringLiteral("usb")}};
    return {};
}

} // namespace

QList<hardware::Change> changesFor(const PartKind &kind, const Field &field, const QString &value)
{
    const auto set = [&kind](const QString &key, const QString &to) {
        return hardware::Change{hardware::Change::Kind::Set, kind.key, {}, key, {}, to, {}, {}};
    };
    QList<hardware::Change> changes;
    const hardware::Values beside = companions(kind, field, value);
    const bool isFirst = beside.contains(QStringLiteral("type"));
    for (auto it = beside.begin(); it != beside.end(); ++it)
        changes += set(it.key(), it.value());
    changes.insert(isFirst ? changes.size() : 0, set(field.key, value));
    return changes;
}

QStringList goodValues(const Field &field)
{
    QStringList values;
    switch (field.kind) {
    case Field::Kind::Choice:
    case Field::Kind::Switch:
    case Field::Kind::Suggestion:
        for (const Field::Choice &choice : field.choices)
            values += choice.word;
        break;
    case Field::Kind::Number:
        values = {QString::number(field.least), QString::number(field.most),
                  QString::number(field.least + 1)};
        break;
    case Field::Kind::Amount:
        values = {QString::number(std::max<qint64>(field.least, 1 << 20)),
                  QString::number(qint64(64) << 20)};
        break;
    case Field::Kind::Path:
        values = {QStringLiteral("/tmp/a file & <b> 'c'"), QStringLiteral("/dev/urandom")};
        break;
    case Field::Kind::CpuSet:
        values = {QStringLiteral("0-3,^2,8"), QStringLiteral("1")};
        break;
    case Field::Kind::Text:
        values = {QStringLiteral("first\n\tsecond & <third>")};
        break;
    case Field::Kind::Line:
        for (const QString &line : lines())
            if (values.isEmpty() && hardware::parseValue(field, line))
                values = {line};
        break;
    }
    values.removeAll(QString());
    return values;
}

QStringList badValues(const Field &field)
{
    QStringList values{QStringLiteral("a\u0001b"), QString(100'000, u'x'),
                       QStringLiteral("a") + QChar(0xd800)};
    if (field.kind != Field::Kind::Text)
        values += QStringLiteral("first\nsecond");
    switch (field.kind) {
    case Field::Kind::Choice:
    case Field::Kind::Switch:
        values += {QStringLiteral("no such word"), QStringLiteral("<b>"), QStringLiteral("-")};
        break;
    case Field::Kind::Number:
        values += {QStringLiteral("x"), QStringLiteral("1.5"), QStringLiteral("1e3"),
                   QStringLiteral("99999999999999999999"), QString::number(field.least - 1)};
        if (field.most < std::numeric_limits<qint64>::max())
            values += QString::number(field.most + 1);
        break;
    case Field::Kind::Amount:
        values += {QStringLiteral("-1"), QStringLiteral("1 cow"), QStringLiteral("0x10"),
                   QStringLiteral("99999999999999TiB")};
        break;
    case Field::Kind::Path:
        values += {QStringLiteral("relative/path"), QStringLiteral("../up")};
        break;
    case Field::Kind::CpuSet:
        values += {QStringLiteral("a-b"), QStringLiteral("-3"), QStringLiteral("1,,2"),
                   QStringLiteral("1-")};
        break;
    case Field::Kind::Suggestion:
    case Field::Kind::Line:
        if (!field.pattern.isEmpty())
            values += QStringLiteral("<a b='c'>");
        break;
    case Field::Kind::Text:
        break;
    }
    return values;
}

DomainDocument machineWith(const PartKind &kind, const Field &field)
{
    auto document = DomainDocument::parse(QStringLiteral(
        "<domain type='qemu'>\n  <name>m</name>\n  <memory unit='KiB'>65536</memory>\n"
        "  <vcpu>2</vcpu>\n  <os>\n    <type arch='x86_64' machine='q35'>hvm</type>\n  </os>\n"
        "  <clock offset='utc'/>\n"
        "  <devices>\n    <emulator>/usr/bin/qemu</emulator>\n  </devices>\n</domain>\n"));
    DomainElement element;
    if (!kind.isMachine()) {
        const auto xml = hardware::newPartXml(kind, required(kind));
        EXPECT_TRUE(xml) << kind.key.toStdString();
        document->addElement(kind.path, *xml);
        element = {kind.path, 0};
    }
    if (!field.onlyWith.isEmpty()) {
        const Field &condition = *kind.field(field.onlyWith);
        EXPECT_TRUE(hardware::writeWithDependents(kind, condition, *document, element,
                                                  field.onlyWithWords.constFirst()));
    }
    return *document;
}

} // namespace innkeeper::samples
