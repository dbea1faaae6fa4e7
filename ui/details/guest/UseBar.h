// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace innkeeper {

/// A slim bar beside words that say the same: how full something is.
class UseBar : public QWidget
{
    Q_OBJECT

public:
    explicit UseBar(QWidget *parent = nullptr);
    /// From 0 to 1.
    void setFullness(double fullness);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_fullness = 0;
};

} // namespace innkeeper
