// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/Metadata.h"

#include "core/xml/ElementSpan.h"
#include "core/xml/XmlTree.h"

#include <QCoreApplication>

#include <cstring>
#include <string>

namespace innkeeper::xml {

namespace {

struct MetadataWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::Metadata)
};

bool isInNamespace(pugi::xml_node element, const char *localName, const char *uri)
{
    const char *name = element.name();
    const char *colon = std::strchr(name, ':');
    if (std::strcmp(colon ? colon + 1 : name, localName) != 0)
        return false;
    const auto declaration = colon ? "xmlns:" + std::string(name, colon) : std::string("xmlns");
    for (auto scope = element; scope; scope = scope.parent())
        if (const auto attribute = scope.attribute(declaration.c_str()))
            return std::strcmp(attribute.value(), uri) == 0;
    return false;
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

ElementSpan spanIn(const QByteArray &text, pugi::xml_node element)
{
    return ElementSpan::at(text, element.offset_debug());
}

} // namespace

pugi::xml_node childInNamespace(pugi::xml_node parent, const char *localName, const char *uri)
{
    for (const auto child : parent.children())
        if (isInNamespace(child, localName, uri))
            return child;
    return {};
}

pugi::xml_node metadataOf(pugi::xml_node domain, const char *localName, const char *uri)
{
    return childInNamespace(domain.child("metadata"), localName, uri);
}

Result<void> addMetadata(QByteArray &text, pugi::xml_node domain, const QByteArray &element)
{
    const auto metadata = domain.child("metadata");
    if (const auto last = lastElementOf(metadata)) {
        insertAfter(text, spanIn(text, last), element);
    } else if (metadata) {
        const auto span = spanIn(text, metadata);
        const auto kept = text.sliced(span.content().begin, span.content().size());
        setContent(text, span, span.isEmptyTag() ? element : kept + element);
    } else if (const auto anchor = anchorOf(domain)) {
        insertAfter(text, spanIn(text, anchor), "<metadata>" + element + "</metadata>");
    } else {
        return failure(
            ErrorKind::Invalid,
            MetadataWords::tr("The machine's definition is incomplete: it has no name."));
    }
    return {};
}

void removeMetadata(QByteArray &text, pugi::xml_node element)
{
    const bool isAlone = !element.previous_sibling() && !element.next_sibling();
    removeElement(text, spanIn(text, isAlone ? element.parent() : element));
}

Result<void> putMetadata(QByteArray &text, pugi::xml_node domain, pugi::xml_node old,
                         const QByteArray &element)
{
    if (old && element.isEmpty()) {
        removeMetadata(text, old);
    } else if (old) {
        const auto span = spanIn(text, old).whole();
        text.replace(span.begin, span.size(), element);
    } else if (!element.isEmpty()) {
        return addMetadata(text, domain, element);
    }
    return {};
}

} // namespace innkeeper::xml
