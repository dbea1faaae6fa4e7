// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeXml.h"

#include <pugixml.hpp>

#include <sstream>

namespace innkeeper::fakes {

namespace {

QString text(const pugi::xml_node &node)
{
    return QString::fromUtf8(node.text().get());
}

Bytes readMemory(const pugi::xml_node &node)
{
    const quint64 count = node.text().as_ullong();
    const QString unit = QString::fromUtf8(node.attribute("unit").as_string("KiB"));
    if (unit == QStringLiteral("GiB") || unit == QStringLiteral("G"))
        return Bytes::gib(count);
    if (unit == QStringLiteral("MiB") || unit == QStringLiteral("M"))
        return Bytes::mib(count);
    if (unit == QStringLiteral("b") || unit == QStringLiteral("bytes"))
        return Bytes(count);
    return Bytes::kib(count);
}

QString print(const pugi::xml_document &document)
{
    std::ostringstream out;
    document.save(out, "  ", pugi::format_default | pugi::format_no_declaration);
    return QString::fromStdString(out.str());
}

Result<void> checkName(const QString &name)
{
    if (name.trimmed().isEmpty() || name.contains(u'\n') || name.contains(u'/'))
        return failure(ErrorKind::Invalid, QStringLiteral("A machine cannot have this name."));
    return {};
}

} // namespace

Result<Machine> readDomainXml(const QString &xml)
{
    pugi::xml_document document;
    if (!document.load_string(xml.toUtf8().constData()) || !document.child("domain"))
        return failure(ErrorKind::Invalid, QStringLiteral("This is no machine's definition."));
    const pugi::xml_node domain = document.child("domain");

    Machine machine;
    machine.name = text(domain.child("name"));
    if (const auto valid = checkName(machine.name); !valid)
        return failure(valid.error());
    machine.id = MachineId::fromText(text(domain.child("uuid")));
    machine.title = text(domain.child("title"));
    machine.description = text(domain.child("description"));
    const pugi::xml_node os =
        domain.select_node("metadata/*[local-name()='libosinfo']/*[local-name()='os']").node();
    machine.osId = QString::fromUtf8(os.attribute("id").as_string());
    machine.icon = QString::fromUtf8(
        domain.select_node("metadata/*[local-name()='look']").node().attribute("icon").as_string());
    const QByteArray type = domain.attribute("type").as_string();
    machine.accelerator = type == "kvm"    ? Accelerator::Kvm
                          : type == "qemu" ? Accelerator::Tcg
                                           : Accelerator::Other;
    machine.memory = readMemory(domain.child("memory"));
    if (machine.memory == Bytes())
        return failure(ErrorKind::Invalid, QStringLiteral("A machine needs memory."));
    machine.vcpus = domain.child("vcpu").text().as_int(1);
    const pugi::xml_node devices = domain.child("devices");
    for (const pugi::xml_node &graphics : devices.children("graphics"))
        machine.screens.append(QString::fromUtf8(graphics.attribute("type").as_string()));
    int index = 0;
    for ([[maybe_unused]] const pugi::xml_node &serial : devices.children("serial"))
        machine.serials.append(QStringLiteral("serial%1").arg(index++));
    for (const pugi::xml_node &channel : devices.children("channel")) {
        const QByteArray name = channel.child("target").attribute("name").as_string();
        machine.hasGuestAgent = machine.hasGuestAgent || name == "org.qemu.guest_agent.0";
    }
    return machine;
}

QString withUuid(const QString &xml, const MachineId &id)
{
    pugi::xml_document document;
    document.load_string(xml.toUtf8().constData(), pugi::parse_full);
    pugi::xml_node domain = document.child("domain");
    pugi::xml_node uuid = domain.child("uuid");
    if (uuid && text(uuid) == id.toText())
        return xml;
    if (!uuid)
        uuid = domain.insert_child_after("uuid", domain.child("name"));
    uuid.text().set(id.toText().toUtf8().constData());
    return print(document);
}

QString plainDomainXml(const QString &name)
{
    pugi::xml_document document;
    document.load_string(R"(
<domain type="qemu">
  <name/>
  <uuid/>
  <memory unit="MiB">512</memory>
  <vcpu>2</vcpu>
  <os><type arch="x86_64" machine="q35">hvm</type></os>
  <devices>
    <serial type="pty"><target port="0"/></serial>
    <graphics type="spice"><listen type="none"/></graphics>
    <video><model type="virtio"/></video>
  </devices>
</domain>)");
    document.child("domain").child("name").text().set(name.toUtf8().constData());
    return withUuid(print(document), MachineId::create());
}

} // namespace innkeeper::fakes
