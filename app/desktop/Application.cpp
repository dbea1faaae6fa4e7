// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/Application.h"

#include "app/desktop/CommandLine.h"
#include "core/base/Deliver.h"
#include "core/services/ConnectionChoice.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace innkeeper {

/// Run from a build tree, nothing was set up on this computer for us.
static bool isEmbedded()
{
    return qEnvironmentVariableIsSet("INNKEEPER_EMBEDDED") ||
           QFileInfo::exists(QCoreApplication::applicationDirPath() +
                             QStringLiteral("/../CMakeCache.txt"));
}

Application::Application(const CommandLine &line)
    : m_profiles(ProfileLibrary::defaultFolders())
    , m_accelerators(m_trial, AcceleratorProbe::defaultMemoryFile())
    , m_journal(OperationJournal::defaultFolder())
    , m_creation(m_hypervisor, m_systems, m_profiles, m_accelerators, m_journal)
    , m_deletion(m_hypervisor, m_journal)
    , m_virtio(m_hypervisor, m_systems, m_profiles, m_journal)
    , m_unfinished(m_hypervisor, m_journal)
    , m_check(m_hypervisor, m_accelerators)
    , m_screens(m_pool)
    , m_link(m_hypervisor, m_pool)
    , m_list(m_hypervisor, m_link, m_pool)
    , m_actions(m_hypervisor, m_pool)
    , m_sampler(m_hypervisor, m_pool)
    , m_thumbnails(m_hypervisor, m_pool)
    , m_window({m_hypervisor, m_link, m_list, m_actions, m_sampler, m_thumbnails, m_systems,
                m_screens, m_creation, m_deletion, m_virtio, m_unfinished, m_journal, m_schema,
                m_check, m_keeper, m_bluetooth, m_lending, m_pool},
               m_preferences)
{
    m_pool.setMaxThreadCount(4);
    connect(&m_window, &MainWindow::connectionWanted, this, &Application::connectTo);
    m_window.show();
    if (!line.machine.isEmpty())
        m_window.showMachine(line.machine);
    if (!line.image.isEmpty())
        m_window.openImage(line.image);
    deliver(runOn(m_pool, &QDBusConnection::systemBus), this,
            [this](const QDBusConnection &bus) { m_bluetooth.start(bus); });
    connectTo(line.connection.isEmpty() ? m_preferences.connection() : line.connection);
}

Application::~Application() = default;

void Application::connectTo(const QString &uri)
{
    // Looking for the best one tries it with our hypervisor: nothing else may use it meanwhile.
    m_link.close();
    Hypervisor &hypervisor = m_hypervisor;
    deliver(runOn(m_pool,
                  [&hypervisor, uri, embedded = isEmbedded()] {
                      return ConnectionChoice::make(hypervisor, uri, embedded);
                  }),
            this, [this, choice = ++m_choices](const ConnectionChoice &chosen) {
                if (choice != m_choices)
                    return;
                m_window.setConnectionRemark(chosen.remark);
                m_link.open(chosen.uri);
                askKeeperOf(chosen.uri);
            });
}

void Application::askKeeperOf(const QString &uri)
{
    deliver(runOn(m_pool, [uri] { return keeper::busOfKeeper(uri); }), this,
            [this, choice = m_choices](const std::optional<QDBusConnection> &bus) {
                if (choice != m_choices)
                    return;
                m_keeper.start(bus);
                m_lending.start(bus);
            });
}

} // namespace innkeeper
