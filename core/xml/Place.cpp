// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/Place.h"

namespace innkeeper {

namespace {

Place::Step stepOf(const QByteArray &text)
{
    const qsizetype opening = text.indexOf("[@");
    if (opening < 0)
        return {text, {}, {}};
    const qsizetype equals = text.indexOf("='", opening);
    return {text.left(opening), text.sliced(opening + 2, equals - opening - 2),
            text.sliced(equals + 2, text.indexOf('\'', equals + 2) - equals - 2)};
}

} // namespace

Place::Place(const char *text)
{
    for (QByteArray part : QByteArray(text).split('/')) {
        if (part == ".")
            continue;
        if (part.startsWith('@')) {
            m_kind = Kind::Attribute;
            m_attribute = part.sliced(1);
            continue;
        }
        if (part.endsWith('?')) {
            m_kind = Kind::Presence;
            part.chop(1);
        }
        m_steps.append(stepOf(part));
    }
}

Place Place::sibling(const char *attribute) const
{
    Place place = *this;
    place.m_kind = Kind::Attribute;
    place.m_attribute = attribute;
    return place;
}

} // namespace innkeeper
