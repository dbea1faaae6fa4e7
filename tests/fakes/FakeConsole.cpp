// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeConsole.h"

namespace innkeeper::fakes {

FakeConsole::FakeConsole(std::shared_ptr<FakeLine> line)
    : m_line(std::move(line))
{
}

void FakeConsole::write(const QByteArray &bytes)
{
    const QMutexLocker lock(&m_line->mutex);
    m_line->typed += bytes;
    if (m_line->echoes)
        QMetaObject::invokeMethod(
            this, [this, bytes] { Q_EMIT received(bytes); }, Qt::QueuedConnection);
}

} // namespace innkeeper::fakes
