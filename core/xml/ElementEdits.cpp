// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// DomainDocument's edits of any element: found in the tree, made in the bytes.
#include "core/xml/DomainDocument.h"
#include "core/xml/ElementPath.h"
#include "core/xml/ElementSpan.h"
#include "core/xml/ParsedText.h"
#include "core/xml/XmlTree.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace innkeeper {

namespace {

using xml::ElementSpan;
using xml::ParsedText;

class ElementEditsWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ElementEdits)
};

void appendTo(QByteArray &text, const ParsedText &parsed, pugi::xml_node parent,
              const QByteArray &child)
{
    if (const auto last = xml::lastElementOf(parent))
        xml::insertAfter(text, parsed.spanOf(last), child);
    else
        xml::insertInto(text, parsed.spanOf(parent), child);
}

QByteArray opened(const Place::Step &step)
{
    QByteArray tag = "<" + step.name;
    if (!step.attribute.isEmpty())
        tag += " " + step.attribute + "='" + step.value + "'";
    return tag;
}

/// The steps from `from` on as elements around the value.
QByteArray chain(const Place &place, qsizetype from, const QByteArray &value)
{
    const Place::Step &step = place.steps()[from];
    const QByteArray tag = opened(step);
    if (from + 1 < place.steps().size())
        return tag + ">" + chain(place, from + 1, value) + "</" + step.name + ">";
    switch (place.kind()) {
    case Place::Kind::Attribute:
        return tag + " " + place.attribute() + "='" + value + "'/>";
    case Place::Kind::Text:
        return tag + ">" + value + "</" + step.name + ">";
    case Place::Kind::Presence:
        break;
    }
    return tag + "/>";
}

void assign(QByteArray &text, const ElementSpan &span, const Place &place, const QByteArray &value)
{
    if (place.kind() == Place::Kind::Text)
        xml::setContent(text, span, value);
    if (place.kind() != Place::Kind::Attribute)
        return;
    if (span.attribute(text, place.attribute()).size() > 0)
        xml::setAttribute(text, span, place.attribute(), value);
    else
        xml::addAttribute(text, span, place.attribute(), value);
}

void put(QByteArray &text, const DomainElement &element, const Place &place,
         const QByteArray &value)
{
    const ParsedText parsed(text);
    pugi::xml_node node = xml::elementAt(parsed.domain, element);
    for (qsizetype i = 0; i < place.steps().size(); ++i) {
        const auto next = xml::childAt(node, place.steps()[i]);
        if (!next) {
            appendTo(text, parsed, node, chain(place, i, value));
            return;
        }
        node = next;
    }
    assign(text, parsed.spanOf(node), place, value);
}

/// Says nothing but which one it is.
bool isBare(pugi::xml_node node, const Place::Step &step)
{
    return !node.first_child() && std::all_of(node.attributes_begin(), node.attributes_end(),
                                              [&step](const pugi::xml_attribute &each) {
                                                  return !step.attribute.isEmpty() &&
                                                         step.attribute == each.name();
                                              });
}

/// The element at the end of the first `length` steps.
pugi::xml_node nodeAt(pugi::xml_node domain, const DomainElement &element, const Place &place,
                      qsizetype length)
{
    pugi::xml_node node = xml::elementAt(domain, element);
    for (qsizetype i = 0; i < length; ++i)
        node = xml::childAt(node, place.steps()[i]);
    return node;
}

/// What the removal left empty on the way to `place` goes, from the end on.
void prune(QByteArray &text, const DomainElement &element, const Place &place)
{
    for (qsizetype length = place.steps().size(); length > 0; --length) {
        const ParsedText parsed(text);
        const auto node = nodeAt(parsed.domain, element, place, length);
        if (node && !isBare(node, place.steps()[length - 1]))
            return;
        if (node)
            xml::removeElement(text, parsed.spanOf(node));
        const ParsedText rest(text);
        const auto parent = nodeAt(rest.domain, element, place, length - 1);
        if (parent && !parent.first_child())
            xml::closeTag(text, rest.spanOf(parent));
    }
}

/// Beside its text; an amount's unit is part of it.
bool saysNothingElse(pugi::xml_node node)
{
    return std::all_of(
        node.attributes_begin(), node.attributes_end(),
        [](const pugi::xml_attribute &each) { return std::strcmp(each.name(), "unit") == 0; });
}

void take(QByteArray &text, const DomainElement &element, const Place &place)
{
    {
        const ParsedText parsed(text);
        const auto node = nodeAt(parsed.domain, element, place, place.steps().size());
        if (!node)
            return;
        const ElementSpan span = parsed.spanOf(node);
        if (place.kind() == Place::Kind::Attribute)
            xml::removeAttribute(text, span, place.attribute());
        else if (place.kind() == Place::Kind::Presence || saysNothingElse(node))
            xml::removeElement(text, span);
        else
            xml::closeTag(text, span);
    }
    prune(text, element, place);
}

auto nothingThere()
{
    return failure(ErrorKind::NotFound,
                   ElementEditsWords::tr("The machine no longer has this part: it may have been "
                                         "removed elsewhere. Nothing was changed."));
}

} // namespace

Result<void> DomainDocument::setValue(const DomainElement &element, const Place &place,
                                      const QString &value)
{
    {
        const ParsedText parsed(m_text);
        if (!xml::elementAt(parsed.domain, element))
            return nothingThere();
    }
    if (value.isEmpty())
        take(m_text, element, place);
    else
        put(m_text, element, place, xml::escaped(value));
    return {};
}

void DomainDocument::addElement(const QByteArray &path, const QByteArray &element)
{
    const ParsedText parsed(m_text);
    const QByteArray name = xml::lastNameOf(path);
    if (const auto parent = xml::parentAt(parsed.domain, path)) {
        pugi::xml_node last;
        for (const auto each : parent.children(name.constData()))
            last = each;
        if (last)
            xml::insertAfter(m_text, parsed.spanOf(last), element);
        else
            appendTo(m_text, parsed, parent, element);
        return;
    }
    const QByteArray outer = path.left(path.size() - name.size() - 1);
    addElement(outer,
               "<" + xml::lastNameOf(outer) + ">" + element + "</" + xml::lastNameOf(outer) + ">");
}

Result<void> DomainDocument::removeElement(const DomainElement &element)
{
    const ParsedText parsed(m_text);
    const auto node = xml::elementAt(parsed.domain, element);
    if (!node || element.path.isEmpty())
        return nothingThere();
    xml::removeElement(m_text, parsed.spanOf(node));
    return {};
}

} // namespace innkeeper
