// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/IconLabel.h"

#include "ui/style/Painting.h"
#include "ui/style/Style.h"
#include "ui/style/SymbolicIcon.h"

#include <QPainter>

namespace innkeeper {

IconLabel::IconLabel(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setFixedSize(side, side);
}

void IconLabel::setSymbol(const QString &name, Colour colour)
{
    m_name = name;
    m_colour = std::move(colour);
    m_icon = {};
    m_isTile = false;
    update();
}

void IconLabel::setTile(const QString &name)
{
    setSymbol(name, style::subtleText);
    m_isTile = true;
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    m_name.clear();
    m_isTile = false;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_side, m_side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    if (m_name.isEmpty()) {
        m_icon.paint(&painter, rect(), Qt::AlignCenter, mode);
        return;
    }
    const QColor colour = m_colour ? m_colour(palette()) : palette().color(QPalette::WindowText);
    QRect place = rect();
    if (m_isTile) {
        style::drawRounded(&painter, rect(), m_side * 0.26, style::raised(palette()));
        const int margin = m_side * 27 / 100;
        place.adjust(margin, margin, -margin, -margin);
    }
    style::SymbolicIcon(m_name, colour).paint(&painter, place, mode, QIcon::Off);
}

} // namespace innkeeper
