// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/LibvirtConsole.h"

#include "core/adapters/libvirt/ConsolePump.h"

namespace innkeeper::libvirt {

LibvirtConsole::LibvirtConsole(std::shared_ptr<ConsolePump> pump)
    : m_pump(std::move(pump))
{
}

LibvirtConsole::~LibvirtConsole()
{
    m_pump->setTarget(nullptr);
    m_pump->close();
}

void LibvirtConsole::write(const QByteArray &bytes)
{
    m_pump->write(bytes);
}

} // namespace innkeeper::libvirt
