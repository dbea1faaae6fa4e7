// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/xml/ElementSpan.h"
#include "core/xml/XmlTree.h"

namespace innkeeper::xml {

/// A <domain>'s text with its tree, parsed anew for every edit because an edit moves everything
/// behind it. `text` must live as long, unchanged. One thread.
class ParsedText
{
public:
    explicit ParsedText(const QByteArray &text)
        : m_text(text)
    {
        if (load(m_tree, text, "domain"))
            domain = m_tree.document_element();
    }
    [[nodiscard]] ElementSpan spanOf(pugi::xml_node element) const
    {
        return ElementSpan::at(m_text, element.offset_debug());
    }

    /// Null when the text is no <domain>.
    pugi::xml_node domain;

private:
    const QByteArray &m_text;
    pugi::xml_document m_tree;
};

} // namespace innkeeper::xml
