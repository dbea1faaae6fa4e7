// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/ElementSpan.h"

#include <QString>

namespace innkeeper::xml {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// After `what`, or the end of the text.
qsizetype after(const QByteArray &text, qsizetype from, const char *what)
{
    const qsizetype found = text.indexOf(what, from);
    return found < 0 ? text.size() : found + qsizetype(qstrlen(what));
}

/// After the '>' that ends the tag at `from`; a quoted '>' does not.
qsizetype afterTag(const QByteArray &text, qsizetype from)
{
    char quote = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const char c = text[i];
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return i + 1;
        }
    }
    return text.size();
}

bool startsAt(const QByteArray &text, qsizetype at, const char *what)
{
    return QByteArrayView(text).sliced(at).startsWith(what);
}

qsizetype spaceBefore(const QByteArray &text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && isSpace(text[begin - 1]))
        --begin;
    return begin;
}

} // namespace

ElementSpan ElementSpan::at(const QByteArray &text, qsizetype nameOffset)
{
    ElementSpan span;
    span.m_whole.begin = nameOffset - 1;
    span.m_name.begin = nameOffset;
    span.m_name.end = nameOffset;
    while (span.m_name.end < text.size() && !isSpace(text[span.m_name.end]) &&
           text[span.m_name.end] != '/' && text[span.m_name.end] != '>')
        ++span.m_name.end;

    qsizetype i = afterTag(text, nameOffset);
    span.m_content = {i, i};
    span.m_isEmptyTag = text[i - 2] == '/';
    int depth = span.m_isEmptyTag ? 0 : 1;
    while (depth > 0) {
        i = text.indexOf('<', i);
        if (i < 0) {
            i = text.size();
            break;
        }
        if (startsAt(text, i, "<!--")) {
            i = after(text, i + 4, "-->");
        } else if (startsAt(text, i, "<![CDATA[")) {
            i = after(text, i, "]]>");
        } else if (startsAt(text, i, "<?")) {
            i = after(text, i, "?>");
        } else if (startsAt(text, i, "</")) {
            span.m_content.end = i;
            i = after(text, i, ">");
            --depth;
        } else {
            i = afterTag(text, i);
            if (text[i - 2] != '/')
                ++depth;
        }
    }
    span.m_whole.end = i;
    return span;
}

ElementSpan::Range ElementSpan::attribute(const QByteArray &text,
                                          const QByteArray &attributeName) const
{
    qsizetype i = m_name.end;
    const qsizetype tagEnd = m_content.begin;
    while (i < tagEnd) {
        const qsizetype begin = i;
        while (i < tagEnd && isSpace(text[i]))
            ++i;
        const qsizetype nameBegin = i;
        while (i < tagEnd && !isSpace(text[i]) && text[i] != '=' && text[i] != '>' &&
               text[i] != '/')
            ++i;
        const qsizetype nameEnd = i;
        while (i < tagEnd && text[i] != '"' && text[i] != '\'' && text[i] != '>')
            ++i;
        if (i >= tagEnd || text[i] == '>')
            break;
        i = text.indexOf(text[i], i + 1) + 1;
        if (text.sliced(nameBegin, nameEnd - nameBegin) == attributeName)
            return {begin, i};
    }
    return {};
}

QByteArray escaped(const QString &text)
{
    QByteArray out;
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&apos;";
            break;
        case '\r':
            out += "&#13;"; // else a parser makes it a line feed
            break;
        default:
            out += c;
        }
    }
    return out;
}

void setContent(QByteArray &text, const ElementSpan &span, const QByteArray &content)
{
    const auto [begin, end] = span.content();
    if (!span.isEmptyTag()) {
        text.replace(begin, end - begin, content);
        return;
    }
    const auto name = text.sliced(span.name().begin, span.name().size());
    text.replace(begin - 2, 2, ">" + content + "</" + name + ">");
}

void setAttribute(QByteArray &text, const ElementSpan &span, const QByteArray &name,
                  const QByteArray &value)
{
    const auto [begin, end] = span.attribute(text, name);
    if (begin == end)
        return;
    const qsizetype opening = text.indexOf(text[end - 1], begin);
    text.replace(opening + 1, end - 1 - (opening + 1), value);
}

void addAttribute(QByteArray &text, const ElementSpan &span, const QByteArray &name,
                  const QByteArray &value)
{
    qsizetype end = span.content().begin - (span.isEmptyTag() ? 2 : 1);
    end = spaceBefore(text, end);
    // libvirt quotes with apostrophes; escaped() leaves none in the value.
    text.insert(end, " " + name + "='" + value + "'");
}

void removeAttribute(QByteArray &text, const ElementSpan &span, const QByteArray &name)
{
    const auto range = span.attribute(text, name);
    text.remove(range.begin, range.size());
}

void removeElement(QByteArray &text, const ElementSpan &span)
{
    const qsizetype begin = spaceBefore(text, span.whole().begin);
    text.remove(begin, span.whole().end - begin);
}

void closeTag(QByteArray &text, const ElementSpan &span)
{
    const qsizetype end = span.content().begin - 1;
    if (!span.isEmptyTag())
        text.replace(end, span.whole().end - end, "/>");
}

void insertAfter(QByteArray &text, const ElementSpan &span, const QByteArray &element)
{
    const qsizetype indentation = spaceBefore(text, span.whole().begin);
    const auto space = text.sliced(indentation, span.whole().begin - indentation);
    text.insert(span.whole().end, space + element);
}

void insertInto(QByteArray &text, const ElementSpan &span, const QByteArray &child)
{
    const qsizetype indentation = spaceBefore(text, span.whole().begin);
    const auto outer = text.sliced(indentation, span.whole().begin - indentation);
    // Text on one line stays on one line.
    const auto inner = outer.contains('\n') ? outer + "  " : QByteArray();
    const auto kept =
        span.isEmptyTag() ? QByteArray() : text.sliced(span.content().begin, span.content().size());
    const bool isBlank = kept.trimmed().isEmpty();
    setContent(text, span, (isBlank ? QByteArray() : kept) + inner + child + outer);
}

} // namespace innkeeper::xml
