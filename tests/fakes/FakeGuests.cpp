// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeGuests.h"

#include "tests/fakes/FakeMachines.h"

#include <sys/socket.h>

namespace innkeeper::fakes {

namespace {

QByteArray greyPicture()
{
    return QByteArrayLiteral("P6\n4 3\n255\n") + QByteArray(4 * 3 * 3, '\x80');
}

} // namespace

FakeGuests::FakeGuests(FakeLink &link, FakeMachines &machines)
    : m_link(link)
    , m_machines(machines)
{
}

Result<void> FakeGuests::enterRunning(const QString &call, const MachineId &id)
{
    if (auto ready = m_link.enter(call); !ready)
        return ready;
    if (!m_machines.contains(id))
        return failure(ErrorKind::NotFound, QStringLiteral("There is no such machine."));
    if (!isActive(m_machines.stateOf(id)))
        return failure(ErrorKind::Invalid, QStringLiteral("The machine does not run."));
    return {};
}

Result<UniqueFd> FakeGuests::openScreen(const MachineId &id, int)
{
    if (auto ready = enterRunning(QStringLiteral("guests.openScreen"), id); !ready)
        return failure(ready.error());
    int pair[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
        return failure(ErrorKind::Internal, QStringLiteral("No socket."));
    const QMutexLocker lock(&m_mutex);
    m_peers.emplace_back(pair[1]);
    return UniqueFd(pair[0]);
}

Result<Screenshot> FakeGuests::screenshot(const MachineId &id)
{
    if (auto ready = enterRunning(QStringLiteral("guests.screenshot"), id); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    return Screenshot{m_screenshots.value(id, greyPicture())};
}

Result<std::unique_ptr<ConsoleStream>> FakeGuests::openConsole(const MachineId &id, const QString &)
{
    if (auto ready = m_link.enter(QStringLiteral("guests.openConsole")); !ready)
        return failure(ready.error());
    auto console = std::make_unique<FakeConsole>(line(id));
    if (!isActive(m_machines.stateOf(id))) {
        QMetaObject::invokeMethod(
            console.get(),
            [stream = console.get()] {
                Q_EMIT stream->closed(QStringLiteral("The machine does not run."));
            },
            Qt::QueuedConnection);
        return console;
    }
    QMutexLocker lock(&m_mutex);
    const QPointer<FakeConsole> before = std::exchange(m_consoles[id], console.get());
    lock.unlock();
    if (before)
        Q_EMIT before->closed(QStringLiteral("Somebody else took the console."));
    return console;
}

Result<void> FakeGuests::sendKeys(const MachineId &id, const QList<quint32> &keys)
{
    if (auto ready = enterRunning(QStringLiteral("guests.sendKeys"), id); !ready)
        return ready;
    const QMutexLocker lock(&m_mutex);
    m_keys[id].append(keys);
    return {};
}

void FakeGuests::setScreenshot(const MachineId &id, const QByteArray &image)
{
    const QMutexLocker lock(&m_mutex);
    m_screenshots.insert(id, image);
}

void FakeGuests::say(const MachineId &id, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (FakeConsole *console = m_consoles.value(id))
        QMetaObject::invokeMethod(
            console, [console, bytes] { Q_EMIT console->received(bytes); }, Qt::QueuedConnection);
}

void FakeGuests::setEcho(const MachineId &id, bool echoes)
{
    const auto shared = line(id);
    const QMutexLocker lock(&shared->mutex);
    shared->echoes = echoes;
}

QByteArray FakeGuests::typed(const MachineId &id) const
{
    const auto shared = line(id);
    const QMutexLocker lock(&shared->mutex);
    return shared->typed;
}

void FakeGuests::closeConsoles(const QString &reason)
{
    const QMutexLocker lock(&m_mutex);
    for (const QPointer<FakeConsole> &console : std::as_const(m_consoles)) {
        if (console)
            QMetaObject::invokeMethod(
                console, [console, reason] { Q_EMIT console->closed(reason); },
                Qt::QueuedConnection);
    }
    m_consoles.clear();
}

QList<QList<quint32>> FakeGuests::sentKeys(const MachineId &id) const
{
    const QMutexLocker lock(&m_mutex);
    return m_keys.value(id);
}

std::vector<UniqueFd> FakeGuests::takeScreenPeers()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_peers, {});
}

std::shared_ptr<FakeLine> FakeGuests::line(const MachineId &id) const
{
    const QMutexLocker lock(&m_mutex);
    std::shared_ptr<FakeLine> &shared = m_lines[id];
    if (!shared)
        shared = std::make_shared<FakeLine>();
    return shared;
}

} // namespace innkeeper::fakes
