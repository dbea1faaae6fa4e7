// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The edits of DomainDocument: each finds its element in the tree, and replaces its bytes.
#include "core/base/MachineText.h"
#include "core/xml/DomainDocument.h"
#include "core/xml/DomainReader.h"
#include "core/xml/ElementSpan.h"
#include "core/xml/MemoryEdits.h"
#include "core/xml/ParsedText.h"
#include "core/xml/XmlTree.h"

#include <QCoreApplication>

#include <initializer_list>

namespace innkeeper {

namespace {

using xml::ElementSpan;
using xml::ParsedText;
using Names = std::initializer_list<const char *>;

class DomainEditsWords
{
    Q_DECLARE_TR_FUNCTIONS(DomainEdits)
};

/// The last in the document's order of those children of <domain>.
pugi::xml_node lastOf(pugi::xml_node domain, Names names)
{
    pugi::xml_node last;
    for (const auto child : domain.children())
        for (const char *name : names)
            if (std::strcmp(child.name(), name) == 0)
                last = child;
    return last;
}

/// Sets the text of a child of <domain>; a missing one is put behind the last of `anchors`.
Result<void> setChild(QByteArray &text, const char *name, const QString &value, Names anchors)
{
    const ParsedText view(text);
    if (const auto element = view.domain.child(name)) {
        if (xml::textOf(element) != value)
            xml::setContent(text, view.spanOf(element), xml::escaped(value));
        return {};
    }
    const auto anchor = lastOf(view.domain, anchors);
    if (!anchor)
        return failure(
            ErrorKind::Invalid,
            DomainEditsWords::tr("The machine's definition is incomplete: it has no name."));
    const QByteArray tag(name);
    xml::insertAfter(text, view.spanOf(anchor),
                     "<" + tag + ">" + xml::escaped(value) + "</" + tag + ">");
    return {};
}

Result<void> setOrRemoveChild(QByteArray &text, const char *name, const QString &value,
                              Names anchors)
{
    if (!value.isEmpty())
        return setChild(text, name, value, anchors);
    const ParsedText view(text);
    if (const auto element = view.domain.child(name))
        xml::removeElement(text, view.spanOf(element));
    return {};
}

/// Leaves an element alone that already says it in other units.
Result<void> setAmount(QByteArray &text, const char *name, Bytes amount)
{
    {
        const ParsedText view(text);
        const auto element = view.domain.child(name);
        if (element && xml::readAmount(element) == amount)
            return {};
        if (element.attribute("unit"))
            xml::setAttribute(text, view.spanOf(element), "unit", "KiB");
    }
    return setChild(text, name, QString::number(amount.toKib()),
                    {"name", "uuid", "genid", "title", "description", "metadata", "maxMemory"});
}

struct Topology
{
    int sockets = 1;
    int dies = 1;
    int clusters = 1;
    int cores = 1;
    int threads = 1;

    explicit Topology(pugi::xml_node element)
        : sockets(element.attribute("sockets").as_int(1))
        , dies(element.attribute("dies").as_int(1))
        , clusters(element.attribute("clusters").as_int(1))
        , cores(element.attribute("cores").as_int(1))
        , threads(element.attribute("threads").as_int(1))
    {
    }
    [[nodiscard]] qint64 cpus() const { return qint64(sockets) * cores * perCore(); }
    [[nodiscard]] qint64 perCore() const { return qint64(dies) * clusters * threads; }
};

/// One socket grows by cores and single-core sockets grow by sockets; any other arrangement was
/// somebody's decision.
Result<void> fitTopology(QByteArray &text, int vcpus)
{
    const ParsedText view(text);
    const auto element = view.domain.child("cpu").child("topology");
    const Topology topology(element);
    if (!element || topology.cpus() == vcpus)
        return {};
    const qint64 perCore = topology.perCore();
    const bool isRigid =
        perCore <= 0 || vcpus % perCore != 0 || (topology.sockets != 1 && topology.cores != 1);
    if (isRigid)
        return failure(
            ErrorKind::Invalid,
            DomainEditsWords::tr(
                "The number of CPUs was not changed to %1: the machine's definition arranges "
                "them as %2 sockets with %3 cores and %4 threads each.")
                .arg(QString::number(vcpus), QString::number(topology.sockets),
                     QString::number(topology.cores), QString::number(topology.threads)),
            DomainEditsWords::tr("Change the topology together with the number, or remove it."));
    const char *dimension = topology.sockets == 1 ? "cores" : "sockets";
    xml::setAttribute(text, view.spanOf(element), dimension, QByteArray::number(vcpus / perCore));
    return {};
}

} // namespace

Result<void> DomainDocument::setName(const QString &name)
{
    return validateMachineName(name).and_then([&]() { return setChild(m_text, "name", name, {}); });
}

Result<void> DomainDocument::setTitle(const QString &title)
{
    return validateMachineTitle(title).and_then([&]() {
        return setOrRemoveChild(m_text, "title", title, {"name", "uuid", "genid"});
    });
}

Result<void> DomainDocument::setDescription(const QString &description)
{
    return validateMachineDescription(description).and_then([&]() {
        return setOrRemoveChild(m_text, "description", description,
                                {"name", "uuid", "genid", "title"});
    });
}

Result<void> DomainDocument::setMemory(Bytes memory)
{
    memory = Bytes::kib(memory.toKib());
    if (memory == Bytes())
        return failure(ErrorKind::Invalid, DomainEditsWords::tr("A machine needs memory."));
    DomainDocument edited = *this;
    const ParsedText view(m_text);
    const xml::Cells cells = xml::cellsOf(view.domain);
    const Bytes modules = xml::memoryOfModules(view.domain);
    if (cells == xml::Cells::Several)
        return failure(
            ErrorKind::Invalid,
            DomainEditsWords::tr(
                "The memory was not changed: the machine's definition divides it into NUMA "
                "cells."),
            DomainEditsWords::tr("Change the cells in the machine's XML."));
    if (modules >= memory)
        return failure(
            ErrorKind::Invalid,
            DomainEditsWords::tr("The memory was not changed to %1: its modules have %2 already.")
                .arg(memory.toText(), modules.toText()),
            DomainEditsWords::tr("Remove modules before."));
    if (const auto limit = xml::readAmount(view.domain.child("maxMemory"));
        limit && memory > *limit)
        return failure(
            ErrorKind::Invalid,
            DomainEditsWords::tr(
                "The memory was not changed to %1: the machine's definition limits it to %2.")
                .arg(memory.toText(), limit->toText()));

    if (const auto outcome = setAmount(edited.m_text, "memory", memory); !outcome)
        return outcome;
    if (view.domain.child("currentMemory"))
        if (const auto outcome = setAmount(edited.m_text, "currentMemory", memory); !outcome)
            return outcome;
    if (cells == xml::Cells::One)
        if (const auto outcome =
                xml::fitCellMemory(edited, Bytes(memory.count() - modules.count()));
            !outcome)
            return outcome;
    m_text = edited.m_text;
    return {};
}

Result<void> DomainDocument::setVcpus(int vcpus)
{
    if (vcpus < 1)
        return failure(ErrorKind::Invalid,
                       DomainEditsWords::tr("A machine needs at least one CPU."));
    DomainDocument edited = *this;
    const ParsedText view(m_text);
    if (xml::readVcpus(view.domain) == vcpus && !view.domain.child("vcpu").attribute("current"))
        return {};
    const xml::Cells cells = xml::cellsOf(view.domain);
    if (view.domain.child("vcpus") || cells == xml::Cells::Several)
        return failure(ErrorKind::Invalid,
                       DomainEditsWords::tr(
                           "The number of CPUs was not changed: the machine's definition describes "
                           "each of them."),
                       DomainEditsWords::tr("Change the number in the machine's XML."));
    if (const auto element = view.domain.child("vcpu"))
        xml::removeAttribute(edited.m_text, view.spanOf(element), "current");
    const auto outcome =
        fitTopology(edited.m_text, vcpus)
            .and_then([&] {
                return setChild(edited.m_text, "vcpu", QString::number(vcpus),
                                {"name", "uuid", "genid", "title", "description", "metadata",
                                 "maxMemory", "memory", "currentMemory"});
            })
            .and_then([&] {
                return cells == xml::Cells::One ? xml::fitCellCpus(edited, vcpus) : Result<void>();
            });
    if (outcome)
        m_text = edited.m_text;
    return outcome;
}

} // namespace innkeeper
