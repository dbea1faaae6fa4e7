// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Memory modules (https://libvirt.org/formatdomain.html#memory-devices) want room for them and a
// NUMA cell that holds the CPUs and all other memory.
#include "core/xml/MemoryEdits.h"

#include "core/xml/DomainDocument.h"
#include "core/xml/DomainReader.h"
#include "core/xml/ParsedText.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace innkeeper {

namespace {

struct MemoryEditsWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::MemoryEdits)
};

/// As many as a board has at least (QEMU: up to 256).
const QString kSlots = QStringLiteral("16");
const DomainElement kMachine{};

pugi::xml_node onlyCell(pugi::xml_node domain)
{
    return domain.child("cpu").child("numa").child("cell");
}

/// We could have made it.
bool isPlain(pugi::xml_node cell)
{
    const auto attributes = cell.attributes();
    const bool isKnown = std::all_of(attributes.begin(), attributes.end(), [](const auto &each) {
        const QLatin1String name(each.name());
        return name == QLatin1String("id") || name == QLatin1String("cpus") ||
               name == QLatin1String("memory") || name == QLatin1String("unit");
    });
    return isKnown && !cell.first_child();
}

QString allCpus(int vcpus)
{
    return vcpus == 1 ? QStringLiteral("0") : QStringLiteral("0-%1").arg(vcpus - 1);
}

} // namespace

xml::Cells xml::cellsOf(pugi::xml_node domain)
{
    const auto numa = domain.child("cpu").child("numa");
    if (!numa)
        return Cells::None;
    const auto cells = numa.children("cell");
    return std::distance(cells.begin(), cells.end()) == 1 ? Cells::One : Cells::Several;
}

Bytes xml::memoryOfModules(pugi::xml_node domain)
{
    quint64 sum = 0;
    for (const auto module : domain.child("devices").children("memory"))
        sum += readAmount(module.child("target").child("size")).value_or(Bytes()).count();
    return Bytes(sum);
}

Result<void> xml::fitCellMemory(DomainDocument &document, Bytes memory)
{
    return document
        .setValue(kMachine, Place("cpu/numa/cell/@memory"), QString::number(memory.toKib()))
        .and_then([&] {
            return document.setValue(kMachine, Place("cpu/numa/cell/@unit"), QStringLiteral("KiB"));
        });
}

Result<void> xml::fitCellCpus(DomainDocument &document, int vcpus)
{
    return document.setValue(kMachine, Place("cpu/numa/cell/@cpus"), allCpus(vcpus));
}

Result<void> DomainDocument::setMemoryRoom(Bytes ceiling)
{
    xml::Cells cells = xml::Cells::None;
    Bytes memory;
    Bytes modules;
    int vcpus = 1;
    bool isOurs = false;
    bool hasSlots = false;
    {
        const xml::ParsedText view(m_text);
        cells = xml::cellsOf(view.domain);
        modules = xml::memoryOfModules(view.domain);
        memory = xml::readAmount(view.domain.child("memory")).value_or(Bytes());
        vcpus = xml::readVcpus(view.domain);
        isOurs = cells == xml::Cells::One && isPlain(onlyCell(view.domain));
        hasSlots = view.domain.child("maxMemory").attribute("slots");
    }
    if (ceiling == Bytes()) {
        if (modules > Bytes())
            return failure(ErrorKind::Invalid,
                           MemoryEditsWords::tr(
                               "The room for memory modules was kept: there are modules in it."),
                           MemoryEditsWords::tr("Remove them before."));
        const auto gone = setValue(kMachine, Place("maxMemory?"), {});
        return gone && isOurs ? setValue(kMachine, Place("cpu/numa?"), {}) : gone;
    }
    auto done =
        setValue(kMachine, Place("maxMemory"), QString::number(ceiling.toKib())).and_then([&] {
            return setValue(kMachine, Place("maxMemory/@unit"), QStringLiteral("KiB"));
        });
    if (done && !hasSlots)
        done = setValue(kMachine, Place("maxMemory/@slots"), kSlots);
    if (!done || cells != xml::Cells::None)
        return done;
    return setValue(kMachine, Place("cpu/numa/cell/@id"), QStringLiteral("0"))
        .and_then([&] { return xml::fitCellCpus(*this, vcpus); })
        .and_then(
            [&] { return xml::fitCellMemory(*this, Bytes(memory.count() - modules.count())); });
}

Result<void> DomainDocument::countModules(const DomainDocument &before)
{
    const auto amountOf = [](const DomainDocument &document, const char *name) {
        return xml::readAmount(xml::ParsedText(document.m_text).domain.child(name));
    };
    const quint64 old = xml::memoryOfModules(xml::ParsedText(before.m_text).domain).count();
    const quint64 now = xml::memoryOfModules(xml::ParsedText(m_text).domain).count();
    Result<void> done;
    for (const char *name : {"memory", "currentMemory"}) {
        const auto had = amountOf(*this, name);
        // More went than there was: libvirt judges.
        if (!done || now == old || !had || had->count() + now <= old)
            continue;
        const Bytes amount(had->count() + now - old);
        const QByteArray unit = QByteArray(name) + "/@unit";
        done = setValue(kMachine, Place(name), QString::number(amount.toKib())).and_then([&] {
            return setValue(kMachine, Place(unit.constData()), QStringLiteral("KiB"));
        });
    }
    return done;
}

} // namespace innkeeper
