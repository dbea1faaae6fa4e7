// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeLiveHardware.h"

#include "core/hardware/Part.h"
#include "core/xml/UsbHostdev.h"

#include <QRegularExpression>

namespace innkeeper::fakes {

namespace {

const QByteArray kHostDevices = "devices/hostdev";

/// Where a device of the host is plugged in: "1:5".
QString addressOf(const DomainDocument &document, const hardware::Part &part)
{
    const DomainElements elements(document);
    return elements.value(part.element, Place("source/address/@bus")) + u':' +
           elements.value(part.element, Place("source/address/@device"));
}

/// As libvirt, whose virDomainHostdevFind() looks at nothing else.
std::optional<hardware::Part> hostDeviceAt(const QString &address, const DomainDocument &document)
{
    for (const hardware::Part &part : hardware::partsOf(document)) {
        if (part.kind->path == kHostDevices && addressOf(document, part) == address)
            return part;
    }
    return std::nullopt;
}

/// libvirt lends a USB device to one machine at a time.
bool isHostDeviceTaken(const QString &xml, const QStringList &running)
{
    const auto wanted =
        usbHostdevsOf(QStringLiteral("<domain><devices>%1</devices></domain>").arg(xml));
    const auto isIt = [&](const UsbHostdev &other) {
        return std::any_of(wanted.cbegin(), wanted.cend(), [&](const UsbHostdev &one) {
            return one.bus == other.bus && one.number == other.number;
        });
    };
    return std::any_of(running.cbegin(), running.cend(), [&](const QString &machine) {
        const auto lent = usbHostdevsOf(machine);
        return std::any_of(lent.cbegin(), lent.cend(), isIt);
    });
}

/// The part that a device's element means, among those of a document.
std::optional<hardware::Part> meantBy(const QString &xml, const DomainDocument &document)
{
    auto alone =
        DomainDocument::parse(QStringLiteral("<domain><devices>%1</devices></domain>").arg(xml));
    if (!alone)
        return std::nullopt;
    for (const hardware::Part &part : hardware::partsOf(*alone)) {
        if (part.kind->isMachine())
            continue;
        if (part.kind->path == kHostDevices)
            return hostDeviceAt(addressOf(*alone, part), document);
        if (!part.kind->identity.isEmpty() || part.kind->most == 1)
            return hardware::findPart(document, *part.kind, part.which);
        for (const hardware::Part &other : hardware::partsOf(document, *part.kind))
            if (other.values == part.values)
                return other;
    }
    return std::nullopt;
}

QByteArray pathOf(const QString &xml)
{
    const qsizetype end = xml.indexOf(QRegularExpression(QStringLiteral("[ />]")), 1);
    return "devices/" + xml.mid(1, end - 1).toUtf8();
}

} // namespace

FakeLiveHardware::FakeLiveHardware(FakeLink &link, FakeMachines &machines)
    : m_link(link)
    , m_machines(machines)
{
}

Result<void> FakeLiveHardware::edit(const QString &call, const MachineId &id,
                                    const FakeMachines::Edit &edit)
{
    if (auto ready = m_link.enter(QStringLiteral("live.") + call); !ready)
        return ready;
    return m_machines.editLive(id, edit);
}

Result<void> FakeLiveHardware::attach(const MachineId &id, const QString &xml)
{
    const QStringList running = m_machines.liveXmls();
    return edit(QStringLiteral("attach"), id, [&](DomainDocument &document) -> Result<void> {
        if (isHostDeviceTaken(xml, running))
            return failure(ErrorKind::Busy, QStringLiteral("A machine has it already."));
        const auto &kinds = hardware::partKinds();
        if (std::none_of(kinds.begin(), kinds.end(),
                         [&](const auto &kind) { return kind.path == pathOf(xml); }))
            return failure(ErrorKind::Invalid, QStringLiteral("That is no device."));
        const DomainDocument before = document;
        document.addElement(pathOf(xml), xml.toUtf8());
        return document.countModules(before);
    });
}

Result<void> FakeLiveHardware::detach(const MachineId &id, const QString &xml)
{
    return edit(QStringLiteral("detach"), id, [&](DomainDocument &document) -> Result<void> {
        const auto part = meantBy(xml, document);
        if (!part)
            return failure(ErrorKind::Invalid, QStringLiteral("There is no such device."));
        const DomainDocument before = document;
        return m_guestsHoldOn ? Result<void>()
                              : document.removeElement(part->element).and_then([&] {
                                    return document.countModules(before);
                                });
    });
}

Result<void> FakeLiveHardware::update(const MachineId &id, const QString &xml)
{
    return edit(QStringLiteral("update"), id, [&](DomainDocument &document) -> Result<void> {
        const auto part = meantBy(xml, document);
        if (!part)
            return failure(ErrorKind::Invalid, QStringLiteral("There is no such device."));
        return document.removeElement(part->element).map([&] {
            document.addElement(part->element.path, xml.toUtf8());
        });
    });
}

Result<void> FakeLiveHardware::setMemory(const MachineId &id, Bytes memory)
{
    return edit(QStringLiteral("setMemory"), id, [memory](DomainDocument &document) {
        return document.setValue({}, Place("currentMemory"), QString::number(memory.toKib()));
    });
}

Result<void> FakeLiveHardware::setVcpus(const MachineId &id, int vcpus)
{
    const Place current("vcpu/@current");
    return edit(QStringLiteral("setVcpus"), id, [&](DomainDocument &document) -> Result<void> {
        const int most = document.machine().vcpus;
        const QString now = DomainElements(document).value({}, current);
        if (m_guestsHoldOn && vcpus < (now.isEmpty() ? most : now.toInt()))
            return {};
        // As libvirt: all of them is nothing special.
        return document.setValue({}, current, vcpus == most ? QString() : QString::number(vcpus));
    });
}

Result<void> FakeLiveHardware::pinVcpu(const MachineId &id, int vcpu, const QString &cpuset)
{
    const QByteArray place =
        QStringLiteral("cputune/vcpupin[@vcpu='%1']/@cpuset").arg(vcpu).toUtf8();
    return edit(QStringLiteral("pinVcpu"), id, [&](DomainDocument &document) {
        return document.setValue({}, Place(place.constData()), cpuset);
    });
}

Result<void> FakeLiveHardware::setShare(const MachineId &id, Share share, qint64 value)
{
    const char *place = share == Share::Shares   ? "cputune/shares"
                        : share == Share::Period ? "cputune/period"
                                                 : "cputune/quota";
    return edit(QStringLiteral("setShare"), id, [&](DomainDocument &document) {
        return document.setValue({}, Place(place), QString::number(value));
    });
}

Result<void> FakeLiveHardware::setTitle(const MachineId &id, const QString &title)
{
    return edit(QStringLiteral("setTitle"), id,
                [&title](DomainDocument &document) { return document.setTitle(title); });
}

Result<void> FakeLiveHardware::setDescription(const MachineId &id, const QString &description)
{
    return edit(QStringLiteral("setDescription"), id, [&description](DomainDocument &document) {
        return document.setDescription(description);
    });
}

Result<void> FakeLiveHardware::setIcon(const MachineId &id, const QString &icon)
{
    return edit(QStringLiteral("setIcon"), id,
                [&icon](DomainDocument &document) { return document.setIcon(icon); });
}

Result<void> FakeLiveHardware::resizeDisk(const MachineId &id, const QString &target, Bytes)
{
    return edit(QStringLiteral("resizeDisk"), id, [&](DomainDocument &document) -> Result<void> {
        if (!hardware::findPart(document, *hardware::partKind(QStringLiteral("disk")), target))
            return failure(ErrorKind::Invalid, QStringLiteral("There is no such disk."));
        return {};
    });
}

Result<qint64> FakeLiveHardware::diskReads(const MachineId &id, const QString &target)
{
    const auto asked =
        edit(QStringLiteral("diskReads"), id, [&](DomainDocument &document) -> Result<void> {
            if (!hardware::findPart(document, *hardware::partKind(QStringLiteral("disk")), target))
                return failure(ErrorKind::Invalid, QStringLiteral("There is no such disk."));
            return {};
        });
    return asked ? Result<qint64>(m_guestsRead ? 1 : 0) : failure(asked.error());
}

} // namespace innkeeper::fakes
