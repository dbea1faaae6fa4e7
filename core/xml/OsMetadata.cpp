// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/OsMetadata.h"

#include "core/xml/ElementSpan.h"
#include "core/xml/Metadata.h"

namespace innkeeper::xml {

pugi::xml_node osinfoOf(pugi::xml_node domain)
{
    return metadataOf(domain, "libosinfo", kOsinfoNamespace);
}

pugi::xml_node osElementOf(pugi::xml_node domain)
{
    return childInNamespace(osinfoOf(domain), "os", kOsinfoNamespace);
}

QByteArray osinfoElement(const QString &osId)
{
    return QByteArray("<libosinfo:libosinfo xmlns:libosinfo=\"") + kOsinfoNamespace +
           "\"><libosinfo:os id=\"" + escaped(osId) + "\"/></libosinfo:libosinfo>";
}

} // namespace innkeeper::xml
