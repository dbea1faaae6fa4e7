// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/XmlTree.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <iterator>

namespace innkeeper::xml {

namespace {

class XmlTreeWords
{
    Q_DECLARE_TR_FUNCTIONS(XmlTree)
};

struct ByteArrayWriter : pugi::xml_writer
{
    QByteArray bytes;
    void write(const void *piece, size_t size) override
    {
        bytes.append(static_cast<const char *>(piece), qsizetype(size));
    }
};

} // namespace

Result<void> load(pugi::xml_document &tree, const QByteArray &utf8, const char *rootName)
{
    const QString message =
        XmlTreeWords::tr("The machine's definition cannot be read: it is damaged.");
    const auto outcome =
        tree.load_buffer(utf8.constData(), size_t(utf8.size()),
                         pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
    if (!outcome)
        return failure(ErrorKind::Invalid, message, {},
                       XmlTreeWords::tr("Byte %1: %2")
                           .arg(outcome.offset)
                           .arg(QLatin1String(outcome.description())));

    if (utf8.contains('\0'))
        return failure(ErrorKind::Invalid, message, {}, QStringLiteral("NUL"));
    const auto isKind = [](pugi::xml_node_type kind) {
        return [kind](const pugi::xml_node &node) { return node.type() == kind; };
    };
    if (std::any_of(tree.begin(), tree.end(), isKind(pugi::node_doctype)))
        return failure(ErrorKind::Invalid, message, {}, QStringLiteral("DOCTYPE"));
    if (std::count_if(tree.begin(), tree.end(), isKind(pugi::node_element)) != 1 ||
        std::strcmp(tree.document_element().name(), rootName) != 0)
        return failure(ErrorKind::Invalid, message, {},
                       QStringLiteral("<%1>").arg(QLatin1String(rootName)));
    return {};
}

pugi::xml_node lastElementOf(pugi::xml_node parent)
{
    pugi::xml_node last;
    for (const auto child : parent.children())
        if (child.type() == pugi::node_element)
            last = child;
    return last;
}

QString textOf(pugi::xml_node element)
{
    // A comment inside splits a text in two.
    QString text;
    for (const pugi::xml_node child : element.children())
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += QString::fromUtf8(child.value());
    return text;
}

QString attributeOf(pugi::xml_node element, const char *name)
{
    return QString::fromUtf8(element.attribute(name).value());
}

pugi::xml_node add(pugi::xml_node parent, const char *name)
{
    return parent.append_child(name);
}

pugi::xml_node add(pugi::xml_node parent, const char *name, const QString &text)
{
    const pugi::xml_node element = parent.append_child(name);
    element.text().set(text.toUtf8().constData());
    return element;
}

void set(pugi::xml_node element, const char *attribute, const QString &value)
{
    element.append_attribute(attribute).set_value(value.toUtf8().constData());
}

void set(pugi::xml_node element, const char *attribute, const char *value)
{
    element.append_attribute(attribute).set_value(value);
}

void set(pugi::xml_node element, const char *attribute, int value)
{
    element.append_attribute(attribute).set_value(value);
}

QByteArray format(const pugi::xml_document &tree)
{
    ByteArrayWriter writer;
    tree.save(writer, "  ",
              pugi::format_indent | pugi::format_no_declaration |
                  pugi::format_attribute_single_quote,
              pugi::encoding_utf8);
    // A '>' in a text or value is written as an entity: this one ends a tag.
    return writer.bytes.replace(" />", "/>");
}

} // namespace innkeeper::xml
