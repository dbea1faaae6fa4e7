// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace innkeeper {

class DevicesPage;
struct Services;

/// "Devices": what is plugged in, and what is there by radio, a tab each.
class DevicesPlace : public QWidget
{
    Q_OBJECT

public:
    explicit DevicesPlace(const Services &services, QWidget *parent = nullptr);

    /// What is plugged in.
    [[nodiscard]] DevicesPage &usb();

private:
    void showCurrent();

    const Services &m_services;
    DevicesPage *m_usb;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace innkeeper
