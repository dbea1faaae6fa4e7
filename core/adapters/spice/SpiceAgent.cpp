// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/SpiceAgent.h"

namespace innkeeper::spice {

namespace {

using namespace std::chrono_literals;

// Guests take long to change their resolution: not while a window is being dragged.
constexpr auto kSettling = 300ms;

} // namespace

SpiceAgent::SpiceAgent(SpiceChannel *main)
    : m_main(refTo(SPICE_MAIN_CHANNEL(main)))
{
    m_sizeSettles.setSingleShot(true);
    m_sizeSettles.setInterval(kSettling);
    connect(&m_sizeSettles, &QTimer::timeout, this, &SpiceAgent::sendSize);
    m_signals.add(
        main, "main-agent-update",
        [](SpiceChannel *, gpointer self) { of<SpiceAgent>(self)->readAgent(); }, this);
    m_signals.add(
        main, "main-mouse-update",
        [](SpiceChannel *, gpointer self) { of<SpiceAgent>(self)->readPointerMode(); }, this);
}

void SpiceAgent::requestSize(QSize pixels)
{
    m_wantedSize = pixels;
    if (m_isThere && !pixels.isEmpty())
        m_sizeSettles.start();
}

void SpiceAgent::sendSize()
{
    if (!m_isThere || m_wantedSize.isEmpty())
        return;
    spice_main_channel_update_display(m_main.get(), 0, 0, 0, m_wantedSize.width(),
                                      m_wantedSize.height(), FALSE);
    spice_main_channel_update_display_enabled(m_main.get(), 0, TRUE, FALSE);
    spice_main_channel_send_monitor_config(m_main.get());
}

void SpiceAgent::readAgent()
{
    gboolean isThere = FALSE;
    g_object_get(m_main.get(), "agent-connected", &isThere, nullptr);
    if (m_isThere == (isThere != FALSE))
        return;
    m_isThere = isThere != FALSE;
    if (m_isThere)
        requestSize(m_wantedSize);
    Q_EMIT changed(m_isThere);
}

void SpiceAgent::readPointerMode()
{
    gint mode = 0;
    g_object_get(m_main.get(), "mouse-mode", &mode, nullptr);
    const bool isAbsolute = mode == SPICE_MOUSE_MODE_CLIENT;
    if (m_pointerIsAbsolute == isAbsolute)
        return;
    m_pointerIsAbsolute = isAbsolute;
    Q_EMIT pointerModeChanged(isAbsolute);
}

} // namespace innkeeper::spice
