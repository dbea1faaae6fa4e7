// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace innkeeper {

class IconLabel;

/// What a page shows when it has nothing yet: picture, one sentence that teaches, the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setContent(const QString &iconName, const QString &title, const QString &text);
    /// Instead of the symbol.
    void setPicture(const QIcon &picture);
    /// The first one is the default button.
    void addAction(QAction *action);

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace innkeeper
