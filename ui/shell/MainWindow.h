// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/MachineId.h"
#include "core/services/HostLink.h"
#include "ui/shell/Services.h"

#include <QWidget>

#include <optional>

class QAction;
class QSplitter;

namespace innkeeper {

class Content;
class CreateDialog;
class FullScreen;
class ListWatch;
class MachineActionSet;
class MachineListModel;
class MachinePage;
class OsNames;
class Preferences;
class ScreenActions;
class Sidebar;
class ThumbnailStore;
class UsbPrompts;

/// The window: puts the parts side by side and routes between them.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(const Services &services, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// As soon as it is in the list; by name, title or UUID. Says when there is none.
    void showMachine(const QString &nameOrId);
    /// Opens "new machine" with that image.
    void openImage(const QString &path);
    /// Why this connection was chosen.
    void setConnectionRemark(const QString &remark);

Q_SIGNALS:
    /// Empty: the best one is to be looked for.
    void connectionWanted(const QString &uri);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Place { Machines, Devices, Host, Settings };

    void build();
    void addShortcuts();
    void connectMachines();
    void goTo(Place place);
    void updatePage();
    void select(const MachineId &id);
    void followList();
    void want(const QString &nameOrId);
    void selectWanted();
    void updateTitle();
    CreateDialog *createMachine();
    void showHelp();
    void popupMachineMenu(const QPoint &position);

    Services m_services;
    Preferences &m_preferences;
    OsNames *m_names;
    ThumbnailStore *m_thumbnails;
    MachineListModel *m_model;
    MachineActionSet *m_actions;
    ScreenActions *m_screenActions;
    QAction *m_create;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    MachinePage *m_machinePage;
    Content *m_content;
    UsbPrompts *m_usbPrompts;
    FullScreen *m_fullScreen;
    Place m_place = Place::Machines;
    MachineId m_selected;
    /// What to select when the list comes: an id, or what was asked for on the command line.
    QString m_wanted;
    bool m_wasAskedFor = false;
    QString m_wantedImage;
};

} // namespace innkeeper
