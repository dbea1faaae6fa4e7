// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QWidget>

#include <functional>

namespace innkeeper {

/// A symbolic icon as a picture. `colour` is asked at every painting, so it follows the palette.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    using Colour = std::function<QColor(const QPalette &)>;

    explicit IconLabel(int side, QWidget *parent = nullptr);
    void setSymbol(const QString &name, Colour colour);
    /// Small on a rounded surface: large pictures stay light.
    void setTile(const QString &name);
    void setIcon(const QIcon &icon);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    QString m_name;
    Colour m_colour;
    QIcon m_icon;
    bool m_isTile = false;
};

} // namespace innkeeper
