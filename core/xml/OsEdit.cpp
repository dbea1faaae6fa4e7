// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/DomainDocument.h"
#include "core/xml/ElementSpan.h"
#include "core/xml/OsMetadata.h"
#include "core/xml/XmlTree.h"

#include <QCoreApplication>

#include <cstring>

namespace innkeeper {

namespace {

using xml::ElementSpan;

class OsEditWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::OsEdit)
};

pugi::xml_node lastElement(pugi::xml_node parent)
{
    pugi::xml_node last;
    for (const auto child : parent.children())
        if (child.type() == pugi::node_element)
            last = child;
    return last;
}

/// libvirt writes <metadata> behind these.
pugi::xml_node anchorOf(pugi::xml_node domain)
{
    pugi::xml_node anchor;
    for (const char *name : {"name", "uuid", "genid", "title", "description"})
        if (const auto element = domain.child(name))
            anchor = element;
    return anchor;
}

void insertIntoMetadata(QByteArray &text, pugi::xml_node metadata, const QByteArray &element)
{
    if (const auto last = lastElement(metadata)) {
        xml::insertAfter(text, ElementSpan::at(text, last.offset_debug()), element);
        return;
    }
    const auto span = ElementSpan::at(text, metadata.offset_debug());
    const auto kept = text.sliced(span.content().begin, span.content().size());
    xml::setContent(text, span, span.isEmptyTag() ? element : kept + element);
}

} // namespace

Result<void> DomainDocument::setOsId(const QString &osId)
{
    pugi::xml_document tree;
    if (auto loaded = xml::load(tree, m_text, "domain"); !loaded)
        return loaded;
    const auto domain = tree.document_element();
    if (xml::attributeOf(xml::osElementOf(domain), "id") == osId)
        return {};

    const auto osinfo = xml::osinfoOf(domain);
    const auto spanOf = [this](pugi::xml_node element) {
        return ElementSpan::at(m_text, element.offset_debug());
    };
    if (osId.isEmpty()) {
        const bool isAlone = osinfo && !osinfo.previous_sibling() && !osinfo.next_sibling();
        if (osinfo)
            xml::removeElement(m_text, spanOf(isAlone ? osinfo.parent() : osinfo));
        return {};
    }
    const QByteArray element = xml::osinfoElement(osId);
    if (xml::osElementOf(domain).attribute("id")) {
        xml::setAttribute(m_text, spanOf(xml::osElementOf(domain)), "id", xml::escaped(osId));
    } else if (osinfo) {
        const auto span = spanOf(osinfo).whole();
        m_text.replace(span.begin, span.size(), element);
    } else if (const auto metadata = domain.child("metadata")) {
        insertIntoMetadata(m_text, metadata, element);
    } else if (const auto anchor = anchorOf(domain)) {
        xml::insertAfter(m_text, spanOf(anchor), "<metadata>" + element + "</metadata>");
    } else {
        return failure(ErrorKind::Invalid,
                       OsEditWords::tr("The machine's definition is incomplete: it has no name."));
    }
    return {};
}

} // namespace innkeeper
