// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/xml/XmlCheck.h"

#include "core/xml/DomainDocument.h"

#include <QXmlStreamReader>

namespace innkeeper {

Result<QList<XmlComplaint>> checkForm(const QString &xml)
{
    QList<XmlComplaint> complaints;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        complaints.append({int(reader.lineNumber()), reader.errorString()});
    else if (const auto document = DomainDocument::parse(xml); !document)
        complaints.append({0, document.error().message});
    return complaints;
}

XmlCheck checkWith(DefinitionSchema &schema)
{
    return [&schema](const QString &xml) -> Result<QList<XmlComplaint>> {
        auto complaints = checkForm(xml);
        // One thing after the other: what is no XML fits no schema.
        return complaints && complaints->isEmpty() ? schema.check(xml) : complaints;
    };
}

} // namespace innkeeper
