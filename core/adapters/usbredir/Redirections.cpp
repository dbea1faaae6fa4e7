// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/usbredir/Redirections.h"

#include "core/adapters/usbredir/Spawn.h"
#include "core/adapters/usbredir/UsbredirServer.h"

#include <QDir>
#include <QFile>

#include <chrono>
#include <utility>

namespace innkeeper::usbredir {

namespace {

/// Of a machine that is busy.
constexpr std::chrono::seconds kGreetingPatience{20};
/// A system that runs resets what is plugged in at once; an emulator rejects it at once.
constexpr std::chrono::seconds kTakingPatience{3};

} // namespace

Redirections::Redirections(QString folder, std::function<Error(Report)> whyRefused,
                           std::function<void()> onEnd)
    : m_folder(std::move(folder))
    , m_whyRefused(std::move(whyRefused))
    , m_onEnd(std::move(onEnd))
{
}

Redirections::~Redirections() = default;

Result<QString> Redirections::serve(const QString &alias, const Source &source)
{
    end(alias);
    {
        const std::lock_guard lock(m_mutex);
        if (m_regrets.contains(alias))
            return failure(m_regrets.take(alias));
    }
    QDir().mkpath(m_folder);
    // The machine's user has to come through, and need not read it.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                        QFile::ExeGroup | QFile::ExeOther);
    const QString path = m_folder + QLatin1Char('/') + alias;
    const auto device = source.open();
    if (!device)
        return failure(device.error());
    const auto listener = listenAt(path);
    if (!listener)
        return failure(listener.error());
    auto process = spawn(source.program, source.words, source.user, *device, *listener);
    if (!process)
        return failure(process.error());
    auto server = std::make_shared<UsbredirServer>(
        path, std::move(*process), UsbredirServer::Calls{source.onTaken, source.giveBack, m_onEnd});
    const std::lock_guard lock(m_mutex);
    m_servers.insert(alias, std::move(server));
    return path;
}

Result<void> Redirections::confirm(const QString &alias)
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
    return failure(m_whyRefused(report.value_or(Report::Garbled)));
}

void Redirections::end(const QString &alias)
{
    std::shared_ptr<UsbredirServer> last;
    const std::lock_guard lock(m_mutex);
    last = m_servers.take(alias);
    if (!last || last->isAlive())
        return;
    const auto word = last->waitFor(Report::Greeted, {});
    if (word == Report::Rejected || word == Report::Filtered || word == Report::Garbled)
        m_regrets.insert(alias, m_whyRefused(*word));
}

bool Redirections::isServed(const QString &alias) const
{
    const auto server = find(alias);
    return server && server->isAlive();
}

bool Redirections::isTaken(const QString &alias) const
{
    const auto server = find(alias);
    return server && server->isTaken();
}

std::shared_ptr<UsbredirServer> Redirections::find(const QString &alias) const
{
    const std::lock_guard lock(m_mutex);
    return m_servers.value(alias);
}

} // namespace innkeeper::usbredir
