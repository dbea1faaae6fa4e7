// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestAccess.h"

namespace innkeeper::libvirt {

class ConsolePump;

/// The console as its owner's thread sees it; the bytes travel through the pump.
class LibvirtConsole : public ConsoleStream
{
    Q_OBJECT

public:
    explicit LibvirtConsole(std::shared_ptr<ConsolePump> pump);
    ~LibvirtConsole() override;
    void write(const QByteArray &bytes) override;

private:
    std::shared_ptr<ConsolePump> m_pump;
};

} // namespace innkeeper::libvirt
