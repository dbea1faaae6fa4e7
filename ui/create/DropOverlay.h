// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace innkeeper {

/// Lies over a window while a file is dragged onto it, and says what dropping it would do.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *window);
    void cover();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace innkeeper
