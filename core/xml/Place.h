// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace innkeeper {

/// The way from an element down to one value, spelt as in XPath: "driver/@cache",
/// "timer[@name='hpet']/@present", "model" (the text of that element), "." (the element's own) and,
/// ours, "readonly?": "yes" when the element is there. Any thread.
class Place
{
public:
    struct Step
    {
        QByteArray name;
        /// Unless empty: only the element in which this attribute has that value.
        QByteArray attribute;
        QByteArray value;
    };
    enum class Kind { Attribute, Text, Presence };

    /// `text` is ours, not a person's: what it means is not checked.
    explicit Place(const char *text);

    /// An attribute of the same element.
    [[nodiscard]] Place sibling(const char *attribute) const;

    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QByteArray &attribute() const { return m_attribute; }

private:
    QList<Step> m_steps;
    QByteArray m_attribute;
    Kind m_kind = Kind::Text;
};

} // namespace innkeeper
