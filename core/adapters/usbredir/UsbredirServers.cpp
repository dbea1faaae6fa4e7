// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/usbredir/UsbredirServers.h"

#include "core/adapters/usbredir/UsbredirServer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <utility>

namespace innkeeper::usbredir {

namespace {

/// Of a machine that is busy.
constexpr std::chrono::seconds kGreetingPatience{20};
/// A system that runs resets what is plugged in at once; an emulator rejects it at once.
constexpr std::chrono::seconds kTakingPatience{3};

struct UsbredirServersWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::usbredir::UsbredirServers)
};

Error whyRefused(Report report)
{
    switch (report) {
    case Report::Rejected:
        return {ErrorKind::Denied,
                UsbredirServersWords::tr("The machine rejected the isolated device."),
                UsbredirServersWords::tr("The machine's definition has a filter (redirfilter) that "
                                         "does not let it through, or its USB controller does not "
                                         "suit the device."),
                {}};
    case Report::Filtered:
        return {ErrorKind::Denied,
                UsbredirServersWords::tr("The device was not attached, because it is no longer "
                                         "what it was when you chose it."),
                UsbredirServersWords::tr("Unplug it, and do not plug it in again unless you trust "
                                         "it."),
                {}};
    case Report::DeviceGone:
        return {ErrorKind::NotFound,
                UsbredirServersWords::tr("The device was not attached, because it was unplugged, "
                                         "or does not answer."),
                {},
                {}};
    case Report::Greeted:
    case Report::Taken:
    case Report::MachineGone:
    case Report::Garbled:
    case Report::Unsafe:
        break;
    }
    return {ErrorKind::Internal,
            UsbredirServersWords::tr("The device was not attached, because the program that keeps "
                                     "it apart ended."),
            UsbredirServersWords::tr("Attach it without isolation, if you trust it."),
            QStringLiteral("innkeeper-usbredir: %1").arg(QLatin1Char(static_cast<char>(report)))};
}

} // namespace

UsbredirServers::UsbredirServers(QString folder, QString program)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
{
}

UsbredirServers::~UsbredirServers() = default;

QString UsbredirServers::defaultProgram()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/innkeeper-usbredir");
}

Result<QString> UsbredirServers::serve(const Device &device)
{
    end(device.alias);
    {
        const std::lock_guard lock(m_mutex);
        if (m_regrets.contains(device.alias))
            return failure(m_regrets.take(device.alias));
    }
    QDir().mkpath(m_folder);
    // The machine's user has to come through, and need not read it.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                        QFile::ExeGroup | QFile::ExeOther);
    const QString path = m_folder + QLatin1Char('/') + device.alias;
    const auto node = openNode(device.bus, device.number);
    if (!node)
        return failure(node.error());
    const auto listener = listenAt(path);
    if (!listener)
        return failure(listener.error());
    auto process = spawn(m_program, device.filter, device.user, *node, *listener);
    if (!process)
        return failure(process.error());
    auto server = std::make_shared<UsbredirServer>(Place{device.bus, device.number}, path,
                                                   std::move(*process), [this] { Q_EMIT ended(); });
    const std::lock_guard lock(m_mutex);
    m_servers.insert(device.alias, std::move(server));
    return path;
}

Result<void> UsbredirServers::confirm(const QString &alias)
{
    const auto server = find(alias);
    auto report = server ? server->waitFor(Report::Greeted, kGreetingPatience) : std::nullopt;
    if (report == Report::Greeted)
        report = server->waitFor(Report::Taken, kTakingPatience);
    if (server && server->isAlive() && (report == Report::Greeted || report == Report::Taken))
        return {};
    end(alias);
    const std::lock_guard lock(m_mutex);
    m_regrets.remove(alias);
    return failure(whyRefused(report.value_or(Report::Garbled)));
}

void UsbredirServers::end(const QString &alias)
{
    std::shared_ptr<UsbredirServer> last;
    const std::lock_guard lock(m_mutex);
    last = m_servers.take(alias);
    if (!last || last->isAlive())
        return;
    const auto word = last->waitFor(Report::Greeted, {});
    if (word == Report::Rejected || word == Report::Filtered || word == Report::Garbled)
        m_regrets.insert(alias, whyRefused(*word));
}

void UsbredirServers::giveToHost(const Place &place)
{
    giveToDrivers(place.bus, place.number);
}

std::optional<UsbIsolation::Place> UsbredirServers::placeOf(const QString &alias) const
{
    const auto server = find(alias);
    if (!server || !server->isAlive())
        return std::nullopt;
    return server->place();
}

std::shared_ptr<UsbredirServer> UsbredirServers::find(const QString &alias) const
{
    const std::lock_guard lock(m_mutex);
    return m_servers.value(alias);
}

} // namespace innkeeper::usbredir
