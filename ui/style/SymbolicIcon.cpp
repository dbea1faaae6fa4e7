// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/SymbolicIcon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace innkeeper::style {

SymbolicIcon::SymbolicIcon(QString name)
    : m_name(std::move(name))
{
}

SymbolicIcon::SymbolicIcon(QString name, const QColor &colour)
    : m_name(std::move(name))
    , m_colour(colour)
{
}

QColor SymbolicIcon::colourFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return m_colour.isValid() ? m_colour : palette.color(QPalette::ButtonText);
}

void SymbolicIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    const int side = qMin(rect.width(), rect.height());
    QPixmap image = rendered(m_name, colourFor(mode), qRound(side * scale));
    image.setDevicePixelRatio(scale);
    QRect target(0, 0, side, side);
    target.moveCenter(rect.center());
    painter->drawPixmap(target, image);
}

QPixmap SymbolicIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return rendered(m_name, colourFor(mode), qMin(size.width(), size.height()));
}

QPixmap SymbolicIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state);
}

QSize SymbolicIcon::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    const int side = qMin(size.width(), size.height());
    return {side, side};
}

QIconEngine *SymbolicIcon::clone() const
{
    return new SymbolicIcon(*this);
}

QPixmap SymbolicIcon::rendered(const QString &name, const QColor &colour, int pixels)
{
    const QString key =
        QStringLiteral("innkeeper/%1/%2/%3").arg(name, colour.name(QColor::HexArgb)).arg(pixels);
    QPixmap image;
    if (pixels <= 0 || QPixmapCache::find(key, &image))
        return image;
    image = QPixmap(pixels, pixels);
    image.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        QPainter painter(&image);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, image);
    return image;
}

} // namespace innkeeper::style
