// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/schema/Culprits.h"

#include <algorithm>
#include <array>
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

/// Other words in an attribute or an element for a while.
template <class Node>
class Substitute
{
public:
    Substitute(Node &node, const char *words)
        : m_node(node)
        , m_children(node.children)
        , m_last(node.last)
        , m_text(xmlNewDocText(node.doc, reinterpret_cast<const xmlChar *>(words)))
    {
        m_text->parent = reinterpret_cast<xmlNode *>(&node);
        node.children = node.last = m_text;
    }
    ~Substitute()
    {
        m_node.children = m_children;
        m_node.last = m_last;
        m_text->parent = nullptr;
        xmlFreeNode(m_text);
    }
    Substitute(const Substitute &) = delete;
    Substitute &operator=(const Substitute &) = delete;

private:
    Node &m_node;
    xmlNode *m_children;
    xmlNode *m_last;
    xmlNode *m_text;
};

/// One for each kind of value that the schema knows: numbers, names, paths, addresses.
constexpr std::array kSamples{"1",
                              "0x1",
                              "a",
                              "/a",
                              "vda",
                              "yes",
                              "on",
                              "hvm",
                              "52:54:00:00:00:01",
                              "10.0.0.1",
                              "6695eb01-f6a4-8304-79aa-97f2502e193f"};

class Search
{
public:
    Search(const std::function<bool()> &isValid, int questions)
        : m_isValid(isValid)
        , m_left(questions)
    {
    }

    QList<Culprit> in(xmlNode &element);

private:
    /// No, when no question is left: every search below then ends with what it has.
    [[nodiscard]] bool isValid() { return m_left > 0 && (--m_left, m_isValid()); }
    [[nodiscard]] QList<xmlNode *> wrongChildren(const xmlNode &element);
    [[nodiscard]] std::optional<Culprit> wrongAttribute(xmlNode &element);
    [[nodiscard]] std::optional<Culprit> wrongValue(xmlNode &element);
    template <class Node>
    [[nodiscard]] bool isWrongValue(Node &node);

    const std::function<bool()> &m_isValid;
    int m_left;
};

QList<xmlNode *> Search::wrongChildren(const xmlNode &element)
{
    const QList<xmlNode *> children = childElements(element);
    for (xmlNode *child : children) {
        const Absence absence(*child);
        if (isValid())
            return {child};
    }
    // Several are: without all of them, and then with one more each time that it stays valid.
    std::vector<std::unique_ptr<Absence>> absences;
    for (xmlNode *child : children)
        absences.push_back(std::make_unique<Absence>(*child));
    QList<xmlNode *> wrong;
    if (!isValid())
        return wrong;
    for (qsizetype i = 0; i < children.size() && m_left > 0; ++i) {
        absences[size_t(i)]->end();
        if (isValid())
            continue;
        wrong.append(children[i]);
        absences[size_t(i)] = std::make_unique<Absence>(*children[i]);
    }
    return wrong;
}

// Of the element or of what is in it: where a child must be, it cannot be left out.
std::optional<Culprit> Search::wrongAttribute(xmlNode &element)
{
    for (xmlAttr *attribute = element.properties; attribute; attribute = attribute->next) {
        // Out of the list and back into its place.
        xmlAttr **link = attribute->prev ? &attribute->prev->next : &element.properties;
        *link = attribute->next;
        const bool isIt = isValid();
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

template <class Node>
bool Search::isWrongValue(Node &node)
{
    return std::any_of(kSamples.begin(), kSamples.end(), [&](const char *sample) {
        const Substitute substitute(node, sample);
        return isValid();
    });
}

// What must be there cannot be left out; with another value it would do.
std::optional<Culprit> Search::wrongValue(xmlNode &element)
{
    for (xmlAttr *attribute = element.properties; attribute; attribute = attribute->next)
        if (isWrongValue(*attribute))
            return Culprit{lineOf(element), nameOf(element.name), nameOf(attribute->name)};
    const QList<xmlNode *> children = childElements(element);
    if (children.isEmpty() && element.children && isWrongValue(element))
        return Culprit{lineOf(element), nameOf(element.name), {}};
    for (xmlNode *child : children)
        if (auto found = wrongValue(*child))
            return found;
    return {};
}

QList<Culprit> Search::in(xmlNode &element)
{
    const QList<xmlNode *> wrong = wrongChildren(element);
    if (wrong.isEmpty()) {
        auto found = wrongAttribute(element);
        if (!found)
            found = wrongValue(element);
        return {found.value_or(Culprit{lineOf(element), nameOf(element.name), {}})};
    }
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
    return Search(isValid, kMostQuestions - 1).in(*xmlDocGetRootElement(&document));
}

} // namespace innkeeper::schema
