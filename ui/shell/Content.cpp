// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Content.h"

#include "ui/devices/DevicesPage.h"
#include "ui/host/HostPage.h"
#include "ui/shell/DevicesPlace.h"
#include "ui/shell/LinkPage.h"
#include "ui/shell/MachinePage.h"
#include "ui/shell/Services.h"
#include "ui/shell/SettingsPage.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/NoticeArea.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace innkeeper {

Content::Content(const Services &services, Preferences &preferences, MachinePage *machine,
                 QAction *create, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_create(create)
    , m_notices(new NoticeArea(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("content"));
    m_stack->addWidget(machine);
    m_pages.insert(Page::Machine, machine);
    auto *nothing = new QWidget(this);
    m_stack->addWidget(nothing);
    m_pages.insert(Page::None, nothing);
    m_stack->setCurrentWidget(nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_stack, 1);
}

void Content::show(Page page)
{
    m_page = page;
    m_stack->setCurrentWidget(widgetOf(page));
}

void Content::connectDevice(const QString &port, const MachineId &machine)
{
    show(Page::Devices);
    m_devices->usb().connectDevice(port, machine);
}

QWidget *Content::widgetOf(Page page)
{
    QWidget *&widget = m_pages[page];
    if (!widget) {
        widget = make(page);
        m_stack->addWidget(widget);
    }
    return widget;
}

QWidget *Content::make(Page page)
{
    switch (page) {
    case Page::Welcome: {
        auto *welcome = new EmptyState(this);
        welcome->setObjectName(QStringLiteral("welcomePage"));
        welcome->setContent(QStringLiteral("machine"), tr("A computer inside your computer"),
                            tr("Choose an installer image or a disk, and Innkeeper makes a machine "
                               "that fits. No image at hand? The built-in test machine starts in a "
                               "second. Files can be dropped here too."));
        welcome->addAction(m_create);
        return welcome;
    }
    case Page::Choose: {
        auto *choose = new EmptyState(this);
        choose->setObjectName(QStringLiteral("choosePage"));
        choose->setContent(QStringLiteral("screen"), tr("No machine selected"),
                           tr("Choose one on the left, or make a new one."));
        choose->addAction(m_create);
        return choose;
    }
    case Page::Link: {
        auto *link = new LinkPage(m_services.link, this);
        connect(link, &LinkPage::settingsWanted, this, &Content::settingsWanted);
        return link;
    }
    case Page::Devices:
        m_devices = new DevicesPlace(m_services, this);
        return m_devices;
    case Page::Host: {
        auto *host = new HostPage(m_services.check, m_services.link, m_services.pool, this);
        host->setObjectName(QStringLiteral("hostPage"));
        return host;
    }
    case Page::Settings: {
        auto *settings = new SettingsPage(m_preferences, m_services.link, this);
        connect(settings, &SettingsPage::connectionWanted, this, &Content::connectionWanted);
        return settings;
    }
    case Page::None:
    case Page::Machine:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace innkeeper
