// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace innkeeper {

class ConnectionBar;
class HostLink;
class MachineListModel;
class MachineListView;
class SidebarButton;

/// The map of the program: search, machines, places.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(MachineListModel &model, HostLink &link, QWidget *parent = nullptr);

    [[nodiscard]] MachineListView *machines() const { return m_machines; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] SidebarButton *create() const { return m_create; }
    [[nodiscard]] SidebarButton *devices() const { return m_devices; }
    [[nodiscard]] SidebarButton *host() const { return m_host; }
    [[nodiscard]] SidebarButton *settings() const { return m_settings; }
    [[nodiscard]] ConnectionBar *connection() const { return m_connection; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *m_search;
    MachineListView *m_machines;
    SidebarButton *m_create;
    SidebarButton *m_devices;
    SidebarButton *m_host;
    SidebarButton *m_settings;
    ConnectionBar *m_connection;
};

} // namespace innkeeper
