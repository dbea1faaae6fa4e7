// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/MachineId.h"

#include <QHash>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace innkeeper {

class DevicesPlace;
class HostPage;
class LinkPage;
class MachinePage;
class NoticeArea;
class Preferences;
class SettingsPage;
struct Services;

/// The window's large part: notices above one page. Pages are made when they are first wanted.
class Content : public QWidget
{
    Q_OBJECT

public:
    enum class Page { None, Machine, Welcome, Choose, Link, Devices, Host, Settings };

    Content(const Services &services, Preferences &preferences, MachinePage *machine,
            QAction *create, QWidget *parent = nullptr);

    void show(Page page);
    /// The devices' page asks there, and says what came of it.
    void connectDevice(const QString &port, const MachineId &machine);
    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] NoticeArea &notices() const { return *m_notices; }

Q_SIGNALS:
    void settingsWanted();
    void connectionWanted(const QString &uri);

private:
    [[nodiscard]] QWidget *widgetOf(Page page);
    [[nodiscard]] QWidget *make(Page page);

    const Services &m_services;
    Preferences &m_preferences;
    QAction *m_create;
    NoticeArea *m_notices;
    QStackedWidget *m_stack;
    QHash<Page, QWidget *> m_pages;
    DevicesPlace *m_devices = nullptr;
    Page m_page = Page::None;
};

} // namespace innkeeper
