// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/UniqueFd.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <chrono>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

namespace innkeeper {

/// QEMU's own control protocol over an inherited socket: what a person does at the keyboard, and
/// a look at the screen, for tests.
class QmpLink
{
public:
    /// Before the process starts; gives the arguments for it.
    QStringList attachTo(QProcess &qemu)
    {
        int ends[2] = {-1, -1};
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            qFatal("no socket pair");
        m_ours.reset(ends[0]);
        m_theirs.reset(ends[1]);
        qemu.setChildProcessModifier([fd = ends[1]] { fcntl(fd, F_SETFD, 0); });
        return {QStringLiteral("-chardev"), QStringLiteral("socket,id=qmp,fd=%1").arg(ends[1]),
                QStringLiteral("-mon"), QStringLiteral("chardev=qmp,mode=control")};
    }
    /// After it started.
    bool greet()
    {
        m_theirs.reset();
        return !next("QMP").isEmpty() && execute(QStringLiteral("qmp_capabilities"));
    }
    bool execute(const QString &command, const QJsonObject &arguments = {})
    {
        const QByteArray line = QJsonDocument({{QStringLiteral("execute"), command},
                                               {QStringLiteral("arguments"), arguments}})
                                    .toJson(QJsonDocument::Compact);
        return write(m_ours.get(), line.constData(), size_t(line.size())) == line.size() &&
               !next("return").isEmpty();
    }
    /// Words of QEMU's keyboard ("a", "ret"), pressed together.
    bool press(const QString &keys)
    {
        return execute(
            QStringLiteral("human-monitor-command"),
            {{QStringLiteral("command-line"), QStringLiteral("sendkey %1 30").arg(keys)}});
    }

private:
    /// The next message that has `member`; others (events) are let pass. Empty: none came.
    QJsonObject next(const char *member)
    {
        using namespace std::chrono_literals;
        for (const QDeadlineTimer end(30s); !end.hasExpired();) {
            for (qsizetype stop = m_heard.indexOf('\n'); stop >= 0; stop = m_heard.indexOf('\n')) {
                const auto message = QJsonDocument::fromJson(m_heard.left(stop)).object();
                m_heard.remove(0, stop + 1);
                if (message.contains(QLatin1String(member)))
                    return message;
                if (message.contains(QLatin1String("error")))
                    return {};
            }
            pollfd waiting{m_ours.get(), POLLIN, 0};
            char buffer[4096];
            if (poll(&waiting, 1, int(end.remainingTime())) <= 0)
                return {};
            const ssize_t count = read(m_ours.get(), buffer, sizeof buffer);
            if (count <= 0)
                return {};
            m_heard.append(buffer, count);
        }
        return {};
    }

    UniqueFd m_ours;
    UniqueFd m_theirs;
    QByteArray m_heard;
};

} // namespace innkeeper
