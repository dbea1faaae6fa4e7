// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>

namespace innkeeper::spice {

/// Gathers changed rectangles into a few: neighbours are joined, too many become one.
class Damage
{
public:
    void add(QRect area)
    {
        for (QRect &known : m_areas) {
            const QRect both = known | area;
            if (areaOf(both) <= areaOf(known) + areaOf(area)) {
                known = both;
                return;
            }
        }
        m_areas.append(area);
        if (m_areas.size() > kMost)
            m_areas = {bounds()};
    }
    [[nodiscard]] bool isEmpty() const { return m_areas.isEmpty(); }
    [[nodiscard]] QList<QRect> take() { return std::exchange(m_areas, {}); }

private:
    // More rectangles than this cost more to paint one by one than together.
    static constexpr qsizetype kMost = 8;

    static qint64 areaOf(QRect rect) { return qint64(rect.width()) * rect.height(); }
    [[nodiscard]] QRect bounds() const
    {
        QRect all;
        for (const QRect &area : m_areas)
            all |= area;
        return all;
    }

    QList<QRect> m_areas;
};

} // namespace innkeeper::spice
