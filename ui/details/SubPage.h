// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace innkeeper {

/// A page over the details, with its title, a way back, and what ends it.
class SubPage : public QWidget
{
    Q_OBJECT

public:
    /// `done` stands at the end of the title's line; may be null.
    SubPage(const QString &title, QWidget *content, QPushButton *done, QWidget *parent = nullptr);

Q_SIGNALS:
    void back();
};

} // namespace innkeeper
