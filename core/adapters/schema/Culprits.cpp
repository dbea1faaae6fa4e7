// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/schema/Culprits.h"

#include <memory>
#include <optional>
#include <vector>

namespace innkeeper::schema {

namespace {

QByteArray nameOf(const xmlChar *name)
{
    return QByteArray(reinterpret_cast<const char *>(name));
}

int lineOf(const xmlNode &element)
{
    return int(xmlGetLineNo(&element));
}

QList<xmlNode *> childElements(const xmlNode &parent)
{
    QList<xmlNode *> elements;
    for (xmlNode *child = parent.children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE)
            elements.append(child);
    }
    return elements;
}

/// A node that is left out for a while.
class Absence
{
public:
    explicit Absence(xmlNode &node)
        : m_node(node)
        , m_place(xmlNewDocComment(node.doc, nullptr))
    {
        xmlReplaceNode(&m_node, m_place);
    }
    ~Absence() { end(); }
    Absence(const Absence &) = delete;
    Absence &operator=(const Absence &) = delete;

    void end()
    {
        if (!m_place)
            return;
        xmlReplaceNode(m_place, &m_node);
        xmlFreeNode(m_place);
        m_place = nullptr;
    }

private:
    xmlNode &m_node;
    xmlNode *m_place;
};

class Search
{
public:
    explicit Search(const std::function<bool()> &isValid)
        : m_isValid(isValid)
    {
    }

    QList<Culprit> in(xmlNode &element) const;

private:
    [[nodiscard]] QList<xmlNode *> wrongChildren(const xmlNode &element) const;
    [[nodiscard]] std::optional<Culprit> wrongAttribute(xmlNode &element) const;

    const std::function<bool()> &m_isValid;
};

QList<xmlNode *> Search::wrongChildren(const xmlNode &element) const
{
    const QList<xmlNode *> children = childElements(element);
    for (xmlNode *child : children) {
        const Absence absence(*child);
        if (m_isValid())
            return {child};
    }
    // Several are: without all of them, and then with one more each time that it stays valid.
    std::vector<std::unique_ptr<Absence>> absences;
    for (xmlNode *child : children)
        absences.push_back(std::make_unique<Absence>(*child));
    QList<xmlNode *> wrong;
    if (!m_isValid())
        return wrong;
    for (qsizetype i = 0; i < children.size(); ++i) {
        absences[size_t(i)]->end();
        if (m_isValid())
            continue;
        wrong.append(children[i]);
        absences[size_t(i)] = std::make_unique<Absence>(*children[i]);
    }
    return wrong;
}

// Of the element or of what is in it: where a child must be, it cannot be left out.
std::optional<Culprit> Search::wrongAttribute(xmlNode &element) const
{
    for (xmlAttr *attribute = element.properties; attribute; attribute = attribute->next) {
        // Out of the list and back into its place.
        xmlAttr **link = attribute->prev ? &attribute->prev->next : &element.properties;
        *link = attribute->next;
        const bool isIt = m_isValid();
        *link = attribute;
        if (isIt)
            return Culprit{lineOf(element), nameOf(element.name), nameOf(attribute->name)};
    }
    for (xmlNode *child : childElements(element)) {
        if (auto found = wrongAttribute(*child))
            return found;
    }
    return {};
}

QList<Culprit> Search::in(xmlNode &element) const
{
    const QList<xmlNode *> wrong = wrongChildren(element);
    if (wrong.isEmpty())
        return {
            wrongAttribute(element).value_or(Culprit{lineOf(element), nameOf(element.name), {}})};
    QList<Culprit> found;
    for (xmlNode *one : wrong) {
        // The others would hide what is wrong in this one.
        std::vector<std::unique_ptr<Absence>> absences;
        for (xmlNode *other : wrong) {
            if (other != one)
                absences.push_back(std::make_unique<Absence>(*other));
        }
        found += in(*one);
    }
    return found;
}

} // namespace

QList<Culprit> findCulprits(xmlDoc &document, const std::function<bool()> &isValid)
{
    if (isValid())
        return {};
    return Search(isValid).in(*xmlDocGetRootElement(&document));
}

} // namespace innkeeper::schema
