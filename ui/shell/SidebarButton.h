// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace innkeeper {

/// One place to go to, as a row of the sidebar: icon and words.
class SidebarButton : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarButton(const QString &icon, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace innkeeper
