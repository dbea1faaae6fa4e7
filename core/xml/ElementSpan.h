// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace innkeeper::xml {

/// Where one element stands in the bytes of a well-formed document.
class ElementSpan
{
public:
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        [[nodiscard]] qsizetype size() const { return end - begin; }
    };

    /// `nameOffset` is the first byte of the name in the start tag.
    [[nodiscard]] static ElementSpan at(const QByteArray &text, qsizetype nameOffset);

    /// From '<' of the start tag to after '>' of the end tag.
    [[nodiscard]] Range whole() const { return m_whole; }
    /// Between the tags; empty for `<name/>`.
    [[nodiscard]] Range content() const { return m_content; }
    /// `<name/>`
    [[nodiscard]] bool isEmptyTag() const { return m_isEmptyTag; }
    [[nodiscard]] Range name() const { return m_name; }
    /// The attribute with the white space before it; empty range when there is none.
    [[nodiscard]] Range attribute(const QByteArray &text, const QByteArray &attributeName) const;

private:
    Range m_whole;
    Range m_content;
    Range m_name;
    bool m_isEmptyTag = false;
};

/// `text` as character data or attribute value.
[[nodiscard]] QByteArray escaped(const QString &text);

// Edits of `text`; every span of it is void afterwards.

/// Replaces what stands between the tags.
void setContent(QByteArray &text, const ElementSpan &span, const QByteArray &content);
/// Replaces the value in its own quotes; does nothing without such an attribute.
void setAttribute(QByteArray &text, const ElementSpan &span, const QByteArray &name,
                  const QByteArray &value);
/// Behind the attributes that are there.
void addAttribute(QByteArray &text, const ElementSpan &span, const QByteArray &name,
                  const QByteArray &value);
void removeAttribute(QByteArray &text, const ElementSpan &span, const QByteArray &name);
/// Removes the element and the white space that indents it.
void removeElement(QByteArray &text, const ElementSpan &span);
/// Writes an element without content as `<name/>`.
void closeTag(QByteArray &text, const ElementSpan &span);
/// Puts `element` behind another one, indented alike.
void insertAfter(QByteArray &text, const ElementSpan &span, const QByteArray &element);
/// Makes `child` the only element in one that has none, on a line of its own.
void insertInto(QByteArray &text, const ElementSpan &span, const QByteArray &child);

} // namespace innkeeper::xml
