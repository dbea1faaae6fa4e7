// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keeper/Keeper.h"

#include "app/keeper/IdlePages.h"
#include "core/adapters/keeper/KeeperLink.h"
#include "core/adapters/keeper/Wire.h"
#include "core/base/Deliver.h"
#include "core/services/ConnectionChoice.h"
#include "core/services/bluetooth/LentAdapter.h"

#include <QCoreApplication>
#include <QFile>

namespace innkeeper {

namespace {

constexpr std::chrono::seconds kQuiet{3};

std::unique_ptr<keeper::Authority> authorityFor(bool isForSystem, const QDBusConnection &bus)
{
    if (isForSystem)
        return std::make_unique<keeper::PolkitAuthority>(bus);
    return std::make_unique<keeper::OwnBusAuthority>();
}

bool isEmbedded()
{
    return qEnvironmentVariableIsSet("INNKEEPER_EMBEDDED") ||
           QFile::exists(QCoreApplication::applicationDirPath() +
                         QStringLiteral("/../CMakeCache.txt"));
}

} // namespace

Keeper::Keeper(const KeeperCommandLine &line)
    : m_line(line)
    , m_bus(line.isForSystem ? QDBusConnection::systemBus() : QDBusConnection::sessionBus())
    , m_authority(authorityFor(line.isForSystem, m_bus))
    , m_link(m_hypervisor, m_pool)
    , m_machines(m_hypervisor, m_link, m_pool)
    , m_isolation(line.socketsFolder, usbredir::UsbredirServers::defaultProgram())
    , m_rules(line.rulesFile)
    , m_holds(line.holdsFile)
    , m_usb({m_devices, m_host, m_hypervisor, m_isolation, m_mounts, m_machines, m_rules, m_holds,
             m_pool})
    , m_bridges(line.socketsFolder, usbredir::BluetoothBridges::defaultProgram())
    , m_loans({m_radios, m_bridges, m_host, m_hypervisor, m_machines, m_pool})
    , m_usbService(new keeper::UsbService(m_usb, *m_authority, m_bus, this))
    , m_bluetoothService(new keeper::BluetoothService(m_loans, *m_authority, m_bus, this))
{
    // Threads that wait for work are memory that nobody uses.
    m_pool.setMaxThreadCount(2);
    connect(&m_loans, &BluetoothLoans::changed, this,
            [this] { m_usb.noteFurtherUses(usesOf(m_loans.seats())); });
    answerWhenKnown();
    shrinkWhenQuiet();
}

Keeper::~Keeper()
{
    m_pool.waitForDone();
}

Result<void> Keeper::start()
{
    if (!m_bus.registerObject(QLatin1String(keeper::kPath), this) ||
        !m_bus.registerService(QLatin1String(keeper::kService)))
        return failure(ErrorKind::Busy,
                       tr("The keeper was not started, because it cannot have its name on the bus: "
                          "another one may run."),
                       {}, m_bus.lastError().message());
    // Nobody can ask for it any more, nor ever end it.
    m_bus.connect({}, QStringLiteral("/org/freedesktop/DBus/Local"),
                  QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"),
                  QCoreApplication::instance(), SLOT(quit()));
    m_usb.start();
    m_loans.start();
    connectTo(m_line.uri);
    return {};
}

// Whoever asks may have started us this very moment.
void Keeper::answerWhenKnown()
{
    m_usbService->holdQuestions();
    m_bluetoothService->holdQuestions();
    const auto answer = [this] {
        m_usbService->answerQuestions();
        m_bluetoothService->answerQuestions();
    };
    connect(&m_usb, &UsbKeeper::changed, this, [this, answer] {
        if (m_machines.isLoaded())
            answer();
    });
    connect(&m_link, &HostLink::stateChanged, this, [answer](HostLink::State state) {
        if (state == HostLink::State::Waiting)
            answer();
    });
}

void Keeper::shrinkWhenQuiet()
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuiet);
    connect(&m_quiet, &QTimer::timeout, this, [] { releasePages(); });
    connect(&m_usb, &UsbKeeper::changed, &m_quiet, qOverload<>(&QTimer::start));
}

void Keeper::connectTo(const QString &uri)
{
    if (!uri.isEmpty()) {
        m_link.open(uri);
        return;
    }
    const auto choose = [this, isForSystem = m_line.isForSystem]() -> QString {
        // The system's machines have a keeper of their own.
        if (!isForSystem && keeper::isKeeperOn(QDBusConnection::systemBus()))
            return QStringLiteral("qemu:///session");
        return ConnectionChoice::make(m_hypervisor, {}, isEmbedded()).uri;
    };
    deliver(runOn(m_pool, choose), this, [this](const QString &chosen) { m_link.open(chosen); });
}

} // namespace innkeeper
