// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIconEngine>

namespace innkeeper::style {

/// Paints :/icons/<name>.svg in one colour: the palette's, at the moment of painting.
class SymbolicIcon : public QIconEngine
{
public:
    explicit SymbolicIcon(QString name);
    /// Always in `colour`, whatever the palette and mode.
    SymbolicIcon(QString name, const QColor &colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

    /// Physical pixels; kept in QPixmapCache.
    [[nodiscard]] static QPixmap rendered(const QString &name, const QColor &colour, int pixels);

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const;

    QString m_name;
    QColor m_colour;
};

} // namespace innkeeper::style
