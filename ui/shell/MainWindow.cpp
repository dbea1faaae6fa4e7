// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/MainWindow.h"

#include "core/services/MachineList.h"
#include "core/services/Thumbnails.h"
#include "core/services/UsageSampler.h"
#include "ui/create/CreateDialog.h"
#include "ui/devices/UsbPrompts.h"
#include "ui/machines/ListWatch.h"
#include "ui/machines/MachineActionSet.h"
#include "ui/machines/MachineListModel.h"
#include "ui/machines/MachineListView.h"
#include "ui/shell/ConnectionBar.h"
#include "ui/shell/Content.h"
#include "ui/shell/DoubleChord.h"
#include "ui/shell/FullScreen.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/MachinePage.h"
#include "ui/shell/MachinePrompts.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/ScreenActions.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/SidebarButton.h"
#include "ui/shell/UnfinishedNotices.h"
#include "ui/style/Icons.h"
#include "ui/widgets/NoticeArea.h"
#include "ui/widgets/PlainName.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

namespace innkeeper {

/// Fits the smallest screens of laptops (1280x720), with room for their panels.
static constexpr QSize kFirstSize(1040, 680);

static constexpr QLatin1String kMissing("missing");

MainWindow::MainWindow(const Services &services, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_names(new OsNames(services.systems, services.pool, this))
    , m_thumbnails(new ThumbnailStore(services.thumbnails, services.pool, this))
    , m_model(new MachineListModel(services.list, services.sampler, *m_thumbnails, services.actions,
                                   *m_names, this))
    , m_actions(new MachineActionSet(services.actions, this))
    , m_screenActions(new ScreenActions(preferences, this))
    , m_create(new QAction(style::icon(QStringLiteral("add")), tr("&New Machine…"), this))
    , m_wanted(preferences.lastMachine().isNull() ? QString() : preferences.lastMachine().toText())
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    build();
    addShortcuts();
    connectMachines();
    new ListWatch(*m_sidebar->machines(), services.sampler, services.thumbnails, this);
    addAction(m_usbPrompts->bringInputBack());
    new DoubleChord(*m_usbPrompts->bringInputBack(), this);
    new UnfinishedNotices(services.unfinished, services.link, m_content->notices(), services.pool,
                          this);
    connect(&preferences, &Preferences::changed, this, [this] {
        style::apply(*qApp, m_preferences.colorScheme());
        m_services.sampler.setInterval(m_preferences.pollingInterval());
    });
    services.sampler.setInterval(preferences.pollingInterval());
    if (!restoreGeometry(preferences.geometry()))
        resize(kFirstSize);
    m_sidebar->machines()->setFocus();
    followList();
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_create->setObjectName(QStringLiteral("create"));
    m_sidebar = new Sidebar(*m_model, m_services.link, this);
    m_machinePage = new MachinePage(m_services, *m_actions, *m_screenActions, *m_names, this);
    m_content = new Content(m_services, m_preferences, m_machinePage, m_create, this);
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_content);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_sidebar->setMinimumWidth(220);
    m_sidebar->setMaximumWidth(480);
    m_splitter->setSizes(
        {m_preferences.sidebarWidth(), kFirstSize.width() - m_preferences.sidebarWidth()});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_usbPrompts = new UsbPrompts(m_services.usb, m_services.lending, m_services.list,
                                  m_content->notices(), this);
    m_fullScreen =
        new FullScreen(*this, *m_sidebar, *m_machinePage, *m_actions, *m_screenActions, this);
    m_fullScreen->addAction(m_usbPrompts->bringInputBack());

    connect(m_create, &QAction::triggered, this, [this] { createMachine(); });
    connect(m_sidebar->create(), &QAbstractButton::clicked, m_create, &QAction::trigger);
    for (const auto &[button, place] : {std::pair(m_sidebar->devices(), Place::Devices),
                                        std::pair(m_sidebar->host(), Place::Host),
                                        std::pair(m_sidebar->settings(), Place::Settings)})
        connect(button, &QAbstractButton::clicked, this, [this, to = place] { goTo(to); });
    connect(m_sidebar->connection(), &ConnectionBar::settingsWanted, this,
            [this] { goTo(Place::Settings); });
    connect(m_content, &Content::settingsWanted, this, [this] { goTo(Place::Settings); });
    connect(m_content, &Content::connectionWanted, this, &MainWindow::connectionWanted);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](QAction *action, const QList<QKeySequence> &keys) {
        action->setShortcuts(keys);
        addAction(action);
    };
    const auto make = [this, add](const QString &name, const QList<QKeySequence> &keys,
                                  auto handler) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, handler);
        add(action, keys);
    };
    add(m_create, {Qt::CTRL | Qt::Key_N});
    make(QStringLiteral("goToSearch"), {Qt::CTRL | Qt::Key_F}, [this] {
        m_fullScreen->set(false);
        m_sidebar->search()->setFocus(Qt::ShortcutFocusReason);
        m_sidebar->search()->selectAll();
    });
    make(QStringLiteral("goToDevices"), {Qt::CTRL | Qt::Key_U}, [this] { goTo(Place::Devices); });
    make(QStringLiteral("goToHost"), {Qt::CTRL | Qt::Key_H}, [this] { goTo(Place::Host); });
    make(QStringLiteral("goToSettings"), {Qt::CTRL | Qt::Key_Comma},
         [this] { goTo(Place::Settings); });
    make(QStringLiteral("help"), {Qt::Key_F1, Qt::CTRL | Qt::Key_Question}, &MainWindow::showHelp);
    make(QStringLiteral("closeWindow"), {Qt::CTRL | Qt::Key_Q, Qt::CTRL | Qt::Key_W},
         [this] { close(); });
    for (const auto tab :
         {MachinePage::Tab::Screen, MachinePage::Tab::Details, MachinePage::Tab::Console})
        make(QStringLiteral("goToTab%1").arg(int(tab) + 1),
             {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(tab)))}, [this, tab] {
                 m_machinePage->showTab(tab);
                 if (tab == MachinePage::Tab::Screen)
                     m_machinePage->enterScreen();
             });
    for (QAction *action : m_actions->menuOrder()) {
        if (action)
            addAction(action);
    }
    addAction(m_screenActions->fullScreen());
    addAction(m_screenActions->picture());
}

void MainWindow::connectMachines()
{
    MachineListView *view = m_sidebar->machines();
    connect(view, &MachineListView::machineSelected, this, [this](const MachineId &id) {
        select(id);
        if (m_place != Place::Machines)
            goTo(Place::Machines);
    });
    connect(view, &QAbstractItemView::clicked, this, [this] { goTo(Place::Machines); });
    connect(view, &MachineListView::machineActivated, this, [this] {
        if (QAction *start = m_actions->action(MachineAction::Start); start->isEnabled())
            start->trigger();
        m_machinePage->enterScreen();
    });
    connect(view, &MachineListView::deviceDropped, this,
            [this](const QString &port, const MachineId &id) {
                goTo(Place::Devices);
                m_content->connectDevice(port, id);
            });
    connect(view, &MachineListView::menuWanted, this, &MainWindow::popupMachineMenu);
    connect(view, &MachineListView::deleteWanted, m_actions->remove(), &QAction::trigger);

    const MachineList &list = m_services.list;
    connect(&list, &MachineList::reset, this, &MainWindow::followList);
    connect(&list, &MachineList::added, this, [this] {
        selectWanted();
        updatePage();
    });
    connect(&list, &MachineList::changed, this, [this](const Machine &machine) {
        if (machine.id == m_selected)
            select(machine.id);
    });
    connect(&list, &MachineList::removed, this, [this](const MachineId &id) {
        if (id == m_selected)
            select({});
        updatePage();
    });
    connect(&m_services.link, &HostLink::stateChanged, this, &MainWindow::updatePage);

    NoticeArea &notices = m_content->notices();
    connect(&list, &MachineList::failed, this, [&notices](const Error &error) {
        notices.showError(QStringLiteral("list"), tr("The list of machines may be out of date"),
                          error);
    });
    new MachinePrompts(*m_actions, *m_screenActions, notices, m_services, *this);
}

void MainWindow::goTo(Place place)
{
    m_fullScreen->set(false);
    m_place = place;
    m_sidebar->devices()->setChecked(place == Place::Devices);
    m_sidebar->host()->setChecked(place == Place::Host);
    m_sidebar->settings()->setChecked(place == Place::Settings);
    // The row of a machine that is not shown is not marked as if it were.
    m_sidebar->machines()->setCurrentMachine(place == Place::Machines ? m_selected : MachineId());
    updatePage();
}

void MainWindow::updatePage()
{
    using Page = Content::Page;
    const auto state = m_services.link.state();
    m_create->setEnabled(state == HostLink::State::Open);
    m_sidebar->create()->setEnabled(m_create->isEnabled());
    if (m_create->isEnabled() && !m_wantedImage.isEmpty())
        openImage(std::exchange(m_wantedImage, {}));
    if (m_place == Place::Devices)
        m_content->show(Page::Devices);
    else if (m_place == Place::Host)
        m_content->show(Page::Host);
    else if (m_place == Place::Settings)
        m_content->show(Page::Settings);
    else if (state == HostLink::State::Closed)
        m_content->show(Page::None);
    else if (state != HostLink::State::Open)
        m_content->show(Page::Link);
    else if (!m_services.list.isLoaded())
        m_content->show(Page::None);
    else if (!m_selected.isNull())
        m_content->show(Page::Machine);
    else
        m_content->show(m_model->machineCount() == 0 ? Page::Welcome : Page::Choose);
    m_usbPrompts->setFocused(m_content->page() == Page::Machine ? m_selected : MachineId());
    updateTitle();
}

void MainWindow::select(const MachineId &id)
{
    if (id != m_selected) {
        m_selected = id;
        if (!id.isNull())
            m_preferences.setLastMachine(id);
    }
    const std::optional<Machine> machine = m_services.list.find(id);
    m_actions->setMachine(machine);
    m_machinePage->setMachine(machine);
    updatePage();
}

void MainWindow::followList()
{
    if (!m_services.list.isLoaded()) {
        // Gone with the connection; wanted again when it is back.
        if (!m_selected.isNull())
            m_wanted = m_selected.toText();
        select({});
        return;
    }
    if (!m_selected.isNull())
        select(m_services.list.find(m_selected) ? m_selected : MachineId());
    selectWanted();
    updatePage();
}

void MainWindow::selectWanted()
{
    if (m_wanted.isEmpty() || !m_services.list.isLoaded())
        return;
    for (const Machine &machine : m_services.list.machines()) {
        if (machine.id.toText() != m_wanted && machine.name != m_wanted &&
            machine.title != m_wanted)
            continue;
        m_wanted.clear();
        m_wasAskedFor = false;
        m_content->notices().remove(kMissing);
        m_sidebar->machines()->setCurrentMachine(machine.id);
        select(machine.id);
        return;
    }
    // What was selected last time may be gone without a word.
    if (std::exchange(m_wasAskedFor, false))
        m_content->notices().add(kMissing)->showMessage(
            Notice::Kind::Information, tr("There is no machine %1").arg(plainName(m_wanted)),
            tr("It may have another name, or belong to another connection."));
}

void MainWindow::showMachine(const QString &nameOrId)
{
    m_wasAskedFor = true;
    want(nameOrId);
}

void MainWindow::want(const QString &nameOrId)
{
    m_wanted = nameOrId;
    goTo(Place::Machines);
    selectWanted();
}

void MainWindow::openImage(const QString &path)
{
    // What the host has decides what fits.
    if (m_create->isEnabled())
        createMachine()->setImage(path);
    else
        m_wantedImage = path;
}

void MainWindow::setConnectionRemark(const QString &remark)
{
    m_sidebar->connection()->setRemark(remark);
}

void MainWindow::updateTitle()
{
    const std::optional<Machine> machine = m_services.list.find(m_selected);
    if (m_content->page() == Content::Page::Machine && machine)
        //: Window title: machine, program
        setWindowTitle(tr("%1 — Innkeeper").arg(plainName(machine->displayName())));
    else
        setWindowTitle(tr("Innkeeper"));
}

CreateDialog *MainWindow::createMachine()
{
    m_fullScreen->set(false);
    if (auto *open = findChild<CreateDialog *>({}, Qt::FindDirectChildrenOnly)) {
        open->raise();
        open->activateWindow();
        return open;
    }
    auto *dialog = new CreateDialog(m_services.creation, m_services.systems, m_services.hypervisor,
                                    m_services.pool, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CreateDialog::created, this, [this](const MachineId &id) {
        want(id.toText()); // the list may hear of it later
        m_machinePage->enterScreen(id);
    });
    dialog->show();
    return dialog;
}

void MainWindow::showHelp()
{
    auto *dialog = new HelpDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::popupMachineMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(*menu);
    menu->popup(position);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_fullScreen->set(false);
    m_preferences.setGeometry(saveGeometry());
    m_preferences.setSidebarWidth(m_sidebar->width());
    QWidget::closeEvent(event);
}

static QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openImage(droppedFile(event->mimeData()));
}

} // namespace innkeeper
