// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/Connection.h"
#include "core/ports/GuestAccess.h"

#include <QMutex>

namespace innkeeper::libvirt {

/// Moves a console's bytes between libvirt's stream, which is only touched on the event loop's
/// thread once it is open, and a ConsoleStream in its owner's thread. A guest that talks faster
/// than its owner listens is made to wait.
class ConsolePump : public std::enable_shared_from_this<ConsolePump>
{
public:
    explicit ConsolePump(ConnectionPtr connection);
    ~ConsolePump();

    /// Nobody is told any more after setTarget(nullptr) has returned.
    void setTarget(ConsoleStream *target);
    /// Blocks. A failure is told as closed().
    void open(const MachineId &id, const QString &serial);

    // At once; any thread.
    void write(const QByteArray &bytes);
    void close();

private:
    static void onStream(virStreamPtr stream, int events, void *opaque);

    // Loop thread.
    void begin();
    void transfer(int events);
    void read();
    void flush();
    void watch();
    void end(const QString &reason);
    void abort();

    void onLoop(void (ConsolePump::*step)());
    void tell(const QByteArray &bytes);
    void tellClosed(const QString &reason);
    void consumed(qsizetype count);
    void shut();

    ConnectionPtr m_connection;
    StreamHandle m_stream;
    /// Itself while libvirt calls it: libvirt 9.0 does not release what a stream's callback is
    /// given.
    std::shared_ptr<ConsolePump> m_self;
    bool m_isWatched = false;
    bool m_hasEnded = false;

    QMutex m_mutex; ///< of what follows
    ConsoleStream *m_target = nullptr;
    QByteArray m_outgoing;
    qsizetype m_unread = 0; ///< told, but not yet taken by the owner
    bool m_isClosing = false;
};

} // namespace innkeeper::libvirt
