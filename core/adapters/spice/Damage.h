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
            m_areas = {boundsOf(m_areas)};
    }
    [[nodiscard]] bool isEmpty() const { return m_areas.isEmpty(); }
    [[nodiscard]] QList<QRect> take()
    {
        QList<QRect> areas = std::exchange(m_areas, {});
        if (areas.size() > 1 && isNearlyWhole(areas))
            areas = {boundsOf(areas)};
        return areas;
    }

private:
    // More rectangles than this cost more to paint one by one than together.
    static constexpr qsizetype kMost = 8;

    static qint64 areaOf(QRect rect) { return qint64(rect.width()) * rect.height(); }
    static QRect boundsOf(const QList<QRect> &areas)
    {
        QRect all;
        for (const QRect &area : areas)
            all |= area;
        return all;
    }
    /// Qt copies a picture fast into one rectangle, and slowly into a shape.
    static bool isNearlyWhole(const QList<QRect> &areas)
    {
        qint64 pixels = 0;
        for (const QRect &area : areas)
            pixels += areaOf(area);
        return areaOf(boundsOf(areas)) * 3 <= pixels * 4;
    }

    QList<QRect> m_areas;
};

} // namespace innkeeper::spice
