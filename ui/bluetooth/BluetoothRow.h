// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace innkeeper {

class IconLabel;

/// One adapter or device on a card: what it is, how it is, what can be done with it.
class BluetoothRow : public QWidget
{
    Q_OBJECT

public:
    explicit BluetoothRow(QWidget *parent = nullptr);

    /// `title` may come from a device. An active one stands out.
    void setFace(const QString &symbol, const QString &title, const QString &caption,
                 bool isActive);
    /// What went wrong with it; empty: nothing.
    void setFailure(const QString &text);
    /// At the right end, after those before.
    void addControl(QWidget *control);
    QPushButton *addButton(const char *name);
    [[nodiscard]] QPushButton *button(const char *name) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_caption;
    QLabel *m_failure;
    QHBoxLayout *m_layout;
};

} // namespace innkeeper
