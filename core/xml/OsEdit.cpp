// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/DomainDocument.h"
#include "core/xml/ElementSpan.h"
#include "core/xml/Metadata.h"
#include "core/xml/OsMetadata.h"
#include "core/xml/XmlTree.h"

namespace innkeeper {

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
        return xml::ElementSpan::at(m_text, element.offset_debug());
    };
    if (osId.isEmpty()) {
        if (osinfo)
            xml::removeMetadata(m_text, osinfo);
        return {};
    }
    const QByteArray element = xml::osinfoElement(osId);
    if (xml::osElementOf(domain).attribute("id")) {
        xml::setAttribute(m_text, spanOf(xml::osElementOf(domain)), "id", xml::escaped(osId));
    } else if (osinfo) {
        const auto span = spanOf(osinfo).whole();
        m_text.replace(span.begin, span.size(), element);
    } else {
        return xml::addMetadata(m_text, domain, element);
    }
    return {};
}

} // namespace innkeeper
