// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/DevicesPlace.h"

#include "ui/bluetooth/BluetoothPage.h"
#include "ui/devices/DevicesPage.h"
#include "ui/shell/Services.h"
#include "ui/style/Style.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace innkeeper {

DevicesPlace::DevicesPlace(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_usb(new DevicesPage(services.usb, services.lending, services.list))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("devicesPlace"));
    setAccessibleName(tr("Devices"));
    auto *title = new QLabel(tr("Devices"));
    title->setFont(style::titleFont());
    m_tabs->setObjectName(QStringLiteral("deviceTabs"));
    m_tabs->setAccessibleName(tr("Kinds of devices"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->addTab(tr("USB"));
    m_tabs->addTab(tr("Bluetooth"));
    m_stack->addWidget(m_usb);

    // Stands over the column of the pages below.
    auto *column = new QWidget;
    column->setMaximumWidth(style::kReadingWidth + 2 * style::kSection);
    auto *head = new QHBoxLayout(column);
    head->setContentsMargins(style::kSection, style::kSection, style::kSection, 0);
    head->addWidget(title, 1);
    head->addWidget(m_tabs);
    auto *top = new QHBoxLayout;
    top->addStretch(1);
    top->addWidget(column, 1000);
    top->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &DevicesPlace::showCurrent);
}

DevicesPage &DevicesPlace::usb()
{
    m_tabs->setCurrentIndex(0);
    return *m_usb;
}

// Made when it is first wanted: many a computer has no Bluetooth.
void DevicesPlace::showCurrent()
{
    if (m_tabs->currentIndex() >= m_stack->count())
        m_stack->addWidget(
            new BluetoothPage({m_services.bluetooth, m_services.lending, m_services.list}));
    m_stack->setCurrentIndex(m_tabs->currentIndex());
}

} // namespace innkeeper
