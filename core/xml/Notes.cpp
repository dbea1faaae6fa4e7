// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What we note in a machine's <metadata> of what was done to it, one element for each matter.
#include "core/xml/DomainDocument.h"
#include "core/xml/DomainReader.h"
#include "core/xml/ElementSpan.h"
#include "core/xml/IconNote.h"
#include "core/xml/Metadata.h"
#include "core/xml/XmlTree.h"

namespace innkeeper {

namespace {

struct Matter
{
    const char *name;
    const char *uri;
};

constexpr Matter kTuning{"tuning", "urn:x-innkeeper:tuning:1"};
constexpr Matter kLook{kLookName, kLookNamespace};
constexpr Matter kVirtio{"virtio", "urn:x-innkeeper:virtio:1"};

struct Attribute
{
    const char *name;
    QString value;
};

pugi::xml_node noteOf(pugi::xml_node domain, const Matter &matter)
{
    return xml::metadataOf(domain, matter.name, matter.uri);
}

/// Empty values are left out; a note without any goes.
Result<void> writeNote(QByteArray &text, const Matter &matter,
                       std::initializer_list<Attribute> attributes)
{
    pugi::xml_document tree;
    if (auto loaded = xml::load(tree, text, "domain"); !loaded)
        return loaded;
    QByteArray said;
    for (const Attribute &attribute : attributes)
        if (!attribute.value.isEmpty())
            said += ' ' + QByteArray(attribute.name) + "='" + xml::escaped(attribute.value) + '\'';
    const QByteArray prefix = QByteArray("innkeeper-") + matter.name;
    const QByteArray element = '<' + prefix + ':' + matter.name + " xmlns:" + prefix + "='" +
                               matter.uri + '\'' + said + "/>";
    const auto domain = tree.document_element();
    return xml::putMetadata(text, domain, noteOf(domain, matter),
                            said.isEmpty() ? QByteArray() : element);
}

} // namespace

TuningNote xml::readTuning(pugi::xml_node domain)
{
    const auto note = noteOf(domain, kTuning);
    return {attributeOf(note, "intent"), attributeOf(note, "undo")};
}

TuningNote DomainDocument::tuning() const
{
    pugi::xml_document tree;
    if (!xml::load(tree, m_text, "domain"))
        return {};
    return xml::readTuning(tree.document_element());
}

Result<void> DomainDocument::setTuning(const TuningNote &note)
{
    return writeNote(
        m_text, kTuning,
        {{"intent", note.intent}, {"undo", note.intent.isEmpty() ? QString() : note.undo}});
}

QString xml::readIcon(pugi::xml_node domain)
{
    return attributeOf(noteOf(domain, kLook), "icon");
}

QByteArray lookElement(const QString &icon)
{
    return icon.isEmpty() ? QByteArray() : "<look icon='" + xml::escaped(icon) + "'/>";
}

Result<void> DomainDocument::setIcon(const QString &icon)
{
    return writeNote(m_text, kLook, {{"icon", icon}});
}

VirtioNote xml::readVirtioNote(pugi::xml_node domain)
{
    const auto note = noteOf(domain, kVirtio);
    return {attributeOf(note, "trial"), attributeOf(note, "seen") == QLatin1String("yes"),
            attributeOf(note, "disc"), attributeOf(note, "undo")};
}

VirtioNote DomainDocument::virtioNote() const
{
    pugi::xml_document tree;
    if (!xml::load(tree, m_text, "domain"))
        return {};
    return xml::readVirtioNote(tree.document_element());
}

Result<void> DomainDocument::setVirtioNote(const VirtioNote &note)
{
    return writeNote(m_text, kVirtio,
                     {{"trial", note.trial},
                      {"seen", note.isSeen ? QStringLiteral("yes") : QString()},
                      {"disc", note.disc},
                      {"undo", note.undo}});
}

} // namespace innkeeper
