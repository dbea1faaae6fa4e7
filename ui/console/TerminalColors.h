// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/TerminalCell.h"

#include <QColor>
#include <QPalette>

namespace innkeeper {

/// What a guest's colours look like here: sixteen colours for light and for dark surroundings, and
/// no text that cannot be read on its ground.
class TerminalColors
{
public:
    explicit TerminalColors(const QPalette &palette = {});

    struct Pair
    {
        QColor foreground;
        QColor background;
    };
    [[nodiscard]] Pair pair(const TerminalStyle &style) const;
    [[nodiscard]] QColor ground() const { return m_background; }
    [[nodiscard]] QColor text() const { return m_foreground; }

private:
    [[nodiscard]] QColor color(const TerminalColor &color, const QColor &standard) const;

    QColor m_foreground;
    QColor m_background;
    bool m_isDark = false;
};

/// WCAG's contrast of two opaque colours: 1 … 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace innkeeper
