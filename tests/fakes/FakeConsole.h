// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestAccess.h"

#include <QMutex>

namespace innkeeper::fakes {

/// What the guest and its console share: the guest outlives a closed window, and the other way.
struct FakeLine
{
    QMutex mutex;
    QByteArray typed;
    bool echoes = false;
};

class FakeConsole : public ConsoleStream
{
    Q_OBJECT

public:
    explicit FakeConsole(std::shared_ptr<FakeLine> line);
    void write(const QByteArray &bytes) override;

private:
    std::shared_ptr<FakeLine> m_line;
};

} // namespace innkeeper::fakes
