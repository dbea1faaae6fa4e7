// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/DomainElements.h"

#include "core/xml/DomainReader.h"
#include "core/xml/ElementPath.h"
#include "core/xml/ElementSpan.h"
#include "core/xml/OsMetadata.h"
#include "core/xml/XmlTree.h"

#include <cstring>

namespace innkeeper {

namespace xml {

pugi::xml_node parentAt(pugi::xml_node domain, const QByteArray &path)
{
    pugi::xml_node parent = domain;
    const auto names = path.split('/');
    for (qsizetype i = 0; i + 1 < names.size(); ++i)
        parent = parent.child(names[i].constData());
    return parent;
}

QByteArray lastNameOf(const QByteArray &path)
{
    return path.sliced(path.lastIndexOf('/') + 1);
}

pugi::xml_node elementAt(pugi::xml_node domain, const DomainElement &element)
{
    if (element.path.isEmpty())
        return domain;
    const QByteArray name = lastNameOf(element.path);
    auto node = parentAt(domain, element.path).child(name.constData());
    for (int i = 0; i < element.index; ++i)
        node = node.next_sibling(name.constData());
    return node;
}

pugi::xml_node childAt(pugi::xml_node parent, const Place::Step &step)
{
    return step.attribute.isEmpty()
               ? parent.child(step.name.constData())
               : parent.find_child_by_attribute(step.name.constData(), step.attribute.constData(),
                                                step.value.constData());
}

} // namespace xml

struct DomainElements::Tree
{
    QByteArray text;
    pugi::xml_document document;
    pugi::xml_node domain;
};

DomainElements::DomainElements(const DomainDocument &document)
    : m_tree(std::make_unique<Tree>())
{
    m_tree->text = document.text();
    if (xml::load(m_tree->document, m_tree->text, "domain"))
        m_tree->domain = m_tree->document.document_element();
}

DomainElements::~DomainElements() = default;

int DomainElements::count(const QByteArray &path) const
{
    if (path.isEmpty())
        return 1;
    const QByteArray name = xml::lastNameOf(path);
    int count = 0;
    for (auto node = xml::parentAt(m_tree->domain, path).child(name.constData()); node;
         node = node.next_sibling(name.constData()))
        ++count;
    return count;
}

QString DomainElements::value(const DomainElement &element, const Place &place) const
{
    pugi::xml_node node = xml::elementAt(m_tree->domain, element);
    for (const Place::Step &step : place.steps())
        node = xml::childAt(node, step);
    switch (place.kind()) {
    case Place::Kind::Attribute:
        return xml::attributeOf(node, place.attribute().constData());
    case Place::Kind::Presence:
        return node ? QStringLiteral("yes") : QString();
    case Place::Kind::Text:
        break;
    }
    return xml::textOf(node);
}

QString DomainElements::osId() const
{
    return xml::attributeOf(xml::osElementOf(m_tree->domain), "id");
}

TuningNote DomainElements::tuning() const
{
    return xml::readTuning(m_tree->domain);
}

VirtioNote DomainElements::virtioNote() const
{
    return xml::readVirtioNote(m_tree->domain);
}

QString DomainElements::icon() const
{
    return xml::readIcon(m_tree->domain);
}

Firmware DomainElements::firmware() const
{
    return xml::firmwareOf(m_tree->domain.child("os"));
}

QByteArray DomainElements::xml(const DomainElement &element) const
{
    const auto node = xml::elementAt(m_tree->domain, element);
    if (!node)
        return {};
    const auto span = xml::ElementSpan::at(m_tree->text, node.offset_debug()).whole();
    return m_tree->text.sliced(span.begin, span.size());
}

} // namespace innkeeper
