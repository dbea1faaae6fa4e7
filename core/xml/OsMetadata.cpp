// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/OsMetadata.h"

#include "core/xml/ElementSpan.h"

#include <cstring>
#include <string>

namespace innkeeper::xml {

namespace {

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

pugi::xml_node childInNamespace(pugi::xml_node parent, const char *localName)
{
    for (const auto child : parent.children())
        if (isInNamespace(child, localName, kOsinfoNamespace))
            return child;
    return {};
}

} // namespace

pugi::xml_node osinfoOf(pugi::xml_node domain)
{
    return childInNamespace(domain.child("metadata"), "libosinfo");
}

pugi::xml_node osElementOf(pugi::xml_node domain)
{
    return childInNamespace(osinfoOf(domain), "os");
}

QByteArray osinfoElement(const QString &osId)
{
    return QByteArray("<libosinfo:libosinfo xmlns:libosinfo=\"") + kOsinfoNamespace +
           "\"><libosinfo:os id=\"" + escaped(osId) + "\"/></libosinfo:libosinfo>";
}

} // namespace innkeeper::xml
