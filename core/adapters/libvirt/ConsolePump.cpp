// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/ConsolePump.h"

#include "core/adapters/libvirt/LibvirtError.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <array>

namespace innkeeper::libvirt {

namespace {

struct ConsolePumpWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::libvirt::Console)
};

/// virStreamSend() and virStreamRecv() answer this when they would block.
constexpr int kWouldBlock = -2;
constexpr qsizetype kMostUnread = 1024 * 1024;

} // namespace

ConsolePump::ConsolePump(ConnectionPtr connection)
    : m_connection(std::move(connection))
{
}

ConsolePump::~ConsolePump() = default;

void ConsolePump::setTarget(ConsoleStream *target)
{
    const QMutexLocker lock(&m_mutex);
    m_target = target;
}

void ConsolePump::open(const MachineId &id, const QString &serial)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_isClosing)
            return;
    }
    const QString what = ConsolePumpWords::tr("The console could not be opened.");
    const auto domain = m_connection->domain(id);
    if (!domain) {
        tellClosed(domain.error().message);
        return;
    }
    StreamHandle stream(virStreamNew(m_connection->get(), VIR_STREAM_NONBLOCK));
    const QByteArray device = serial.toUtf8();
    if (!stream ||
        virDomainOpenConsole(domain->get(), device.isEmpty() ? nullptr : device.constData(),
                             stream.get(), VIR_DOMAIN_CONSOLE_FORCE) < 0) {
        tellClosed(m_connection->explainLast(what).message);
        return;
    }
    m_stream = std::move(stream);
    onLoop(&ConsolePump::begin);
}

void ConsolePump::write(const QByteArray &bytes)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_outgoing += bytes;
    }
    onLoop(&ConsolePump::flush);
}

void ConsolePump::close()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isClosing = true;
    }
    onLoop(&ConsolePump::shut);
}

void ConsolePump::onLoop(void (ConsolePump::*step)())
{
    m_connection->loop().post([self = shared_from_this(), step] { ((*self).*step)(); });
}

void ConsolePump::begin()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_isClosing) {
            abort();
            return;
        }
    }
    constexpr int kEvents =
        VIR_STREAM_EVENT_READABLE | VIR_STREAM_EVENT_ERROR | VIR_STREAM_EVENT_HANGUP;
    if (virStreamEventAddCallback(m_stream.get(), kEvents, onStream, this, nullptr) < 0) {
        tellClosed(
            m_connection->explainLast(ConsolePumpWords::tr("The console could not be opened."))
                .message);
        return;
    }
    m_self = shared_from_this();
    m_isWatched = true;
    flush();
}

void ConsolePump::onStream(virStreamPtr, int events, void *opaque)
{
    // Held here too: ending lets go of itself.
    const std::shared_ptr<ConsolePump> pump = static_cast<ConsolePump *>(opaque)->m_self;
    pump->transfer(events);
}

void ConsolePump::transfer(int events)
{
    if (events & (VIR_STREAM_EVENT_READABLE | VIR_STREAM_EVENT_HANGUP | VIR_STREAM_EVENT_ERROR))
        read();
    if (!m_hasEnded && events & (VIR_STREAM_EVENT_HANGUP | VIR_STREAM_EVENT_ERROR))
        end(ConsolePumpWords::tr("The guest closed its console."));
    if (!m_hasEnded && events & VIR_STREAM_EVENT_WRITABLE)
        flush();
}

void ConsolePump::read()
{
    std::array<char, 64 * 1024> buffer;
    while (!m_hasEnded && m_isWatched) {
        {
            const QMutexLocker lock(&m_mutex);
            if (m_unread > kMostUnread)
                break;
        }
        const int got = virStreamRecv(m_stream.get(), buffer.data(), buffer.size());
        if (got == kWouldBlock)
            return;
        if (got == 0)
            return end(ConsolePumpWords::tr("The guest closed its console."));
        if (got < 0)
            return end(
                m_connection->explainLast(ConsolePumpWords::tr("The console was closed.")).message);
        tell(QByteArray(buffer.data(), got));
    }
    watch();
}

void ConsolePump::flush()
{
    if (!m_isWatched || m_hasEnded)
        return;
    QByteArray outgoing;
    {
        const QMutexLocker lock(&m_mutex);
        outgoing = std::exchange(m_outgoing, {});
    }
    qsizetype done = 0;
    while (done < outgoing.size()) {
        const int sent = virStreamSend(m_stream.get(), outgoing.constData() + done,
                                       size_t(outgoing.size() - done));
        if (sent == kWouldBlock)
            break;
        if (sent < 0)
            return end(
                m_connection->explainLast(ConsolePumpWords::tr("The console was closed.")).message);
        done += sent;
    }
    if (done < outgoing.size()) {
        const QMutexLocker lock(&m_mutex);
        m_outgoing.prepend(outgoing.mid(done));
    }
    watch();
}

void ConsolePump::watch()
{
    if (!m_isWatched || m_hasEnded)
        return;
    int events = VIR_STREAM_EVENT_ERROR | VIR_STREAM_EVENT_HANGUP;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_unread <= kMostUnread)
            events |= VIR_STREAM_EVENT_READABLE;
        if (!m_outgoing.isEmpty())
            events |= VIR_STREAM_EVENT_WRITABLE;
    }
    virStreamEventUpdateCallback(m_stream.get(), events);
}

void ConsolePump::end(const QString &reason)
{
    shut();
    tellClosed(reason);
}

void ConsolePump::shut()
{
    if (std::exchange(m_hasEnded, true) || !m_isWatched)
        return;
    m_isWatched = false;
    virStreamEventRemoveCallback(m_stream.get());
    abort();
    m_self.reset();
}

void ConsolePump::abort()
{
    // Waits for an answer; the loop must not.
    QThreadPool::globalInstance()->start(
        [self = shared_from_this()] { virStreamAbort(self->m_stream.get()); });
}

void ConsolePump::tell(const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_target)
        return;
    m_unread += bytes.size();
    ConsoleStream *target = m_target;
    QMetaObject::invokeMethod(
        target,
        [target, bytes, self = shared_from_this()] {
            Q_EMIT target->received(bytes);
            self->consumed(bytes.size());
        },
        Qt::QueuedConnection);
}

void ConsolePump::tellClosed(const QString &reason)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_target)
        return;
    ConsoleStream *target = m_target;
    QMetaObject::invokeMethod(
        target, [target, reason] { Q_EMIT target->closed(reason); }, Qt::QueuedConnection);
}

void ConsolePump::consumed(qsizetype count)
{
    QMutexLocker lock(&m_mutex);
    const bool wasFull = m_unread > kMostUnread;
    m_unread -= count;
    const bool isReady = wasFull && m_unread <= kMostUnread;
    lock.unlock();
    if (isReady)
        onLoop(&ConsolePump::watch);
}

} // namespace innkeeper::libvirt
