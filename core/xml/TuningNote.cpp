// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which intent a machine is tuned for, noted in its <metadata>.
#include "core/xml/DomainDocument.h"
#include "core/xml/DomainReader.h"
#include "core/xml/ElementSpan.h"
#include "core/xml/Metadata.h"
#include "core/xml/XmlTree.h"

namespace innkeeper {

namespace {

constexpr char kTuningNamespace[] = "urn:x-innkeeper:tuning:1";

pugi::xml_node noteOf(pugi::xml_node domain)
{
    return xml::metadataOf(domain, "tuning", kTuningNamespace);
}

} // namespace

TuningNote xml::readTuning(pugi::xml_node domain)
{
    const auto note = noteOf(domain);
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
    pugi::xml_document tree;
    if (auto loaded = xml::load(tree, m_text, "domain"); !loaded)
        return loaded;
    const auto old = noteOf(tree.document_element());
    if (note.intent.isEmpty()) {
        if (old)
            xml::removeMetadata(m_text, old);
        return {};
    }
    QByteArray element = QByteArray("<innkeeper-tuning:tuning xmlns:innkeeper-tuning='") +
                         kTuningNamespace + "' intent='" + xml::escaped(note.intent) + "'";
    if (!note.undo.isEmpty())
        element += " undo='" + xml::escaped(note.undo) + "'";
    element += "/>";
    if (!old)
        return xml::addMetadata(m_text, tree.document_element(), element);
    const auto span = xml::ElementSpan::at(m_text, old.offset_debug()).whole();
    m_text.replace(span.begin, span.size(), element);
    return {};
}

} // namespace innkeeper
