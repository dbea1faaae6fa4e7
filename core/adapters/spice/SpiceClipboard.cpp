// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/SpiceClipboard.h"

#include "core/adapters/spice/ClipboardText.h"

#include <spice/vd_agent.h>

#include <algorithm>

namespace innkeeper::spice {

namespace {

constexpr guint kClipboard = VD_AGENT_CLIPBOARD_SELECTION_CLIPBOARD;

} // namespace

SpiceClipboard::SpiceClipboard(SpiceChannel *main)
    : m_main(refTo(SPICE_MAIN_CHANNEL(main)))
{
    g_object_set(main, "max-clipboard", gint(kLargestClipboard), nullptr);
    m_signals.add(
        main, "main-clipboard-selection-grab",
        [](SpiceChannel *, guint selection, gpointer types, guint count,
           gpointer self) -> gboolean {
            return of<SpiceClipboard>(self)->guestGrabbed(
                selection, static_cast<const guint32 *>(types), count);
        },
        this);
    m_signals.add(
        main, "main-clipboard-selection-request",
        [](SpiceChannel *, guint selection, guint type, gpointer self) -> gboolean {
            return of<SpiceClipboard>(self)->guestWants(selection, type);
        },
        this);
    m_signals.add(
        main, "main-clipboard-selection",
        [](SpiceChannel *, guint selection, guint type, gpointer data, guint size, gpointer self) {
            of<SpiceClipboard>(self)->guestSent(selection, type, static_cast<const char *>(data),
                                                size);
        },
        this);
}

void SpiceClipboard::offer(const QString &text)
{
    m_text = text;
    announce();
}

void SpiceClipboard::agentChanged(bool isThere)
{
    m_isThere = isThere;
    m_isOffered = false;
    announce();
}

void SpiceClipboard::announce()
{
    if (!m_isThere ||
        !spice_main_channel_agent_test_capability(m_main.get(), VD_AGENT_CAP_CLIPBOARD_BY_DEMAND))
        return;
    if (!m_text.isEmpty()) {
        guint32 type = VD_AGENT_CLIPBOARD_UTF8_TEXT;
        spice_main_channel_clipboard_selection_grab(m_main.get(), kClipboard, &type, 1);
        m_isOffered = true;
    } else if (m_isOffered) {
        spice_main_channel_clipboard_selection_release(m_main.get(), kClipboard);
        m_isOffered = false;
    }
}

bool SpiceClipboard::guestGrabbed(guint selection, const guint32 *types, guint32 count)
{
    if (selection != kClipboard)
        return false;
    // The guest's clipboard is its own now; ours would come back only with a new text.
    m_isOffered = false;
    if (std::find(types, types + count, guint32(VD_AGENT_CLIPBOARD_UTF8_TEXT)) == types + count)
        return false;
    spice_main_channel_clipboard_selection_request(m_main.get(), kClipboard,
                                                   VD_AGENT_CLIPBOARD_UTF8_TEXT);
    return true;
}

bool SpiceClipboard::guestWants(guint selection, guint type)
{
    if (selection != kClipboard || type != VD_AGENT_CLIPBOARD_UTF8_TEXT || !m_isOffered)
        return false;
    const bool wantsCrLf =
        spice_main_channel_agent_test_capability(m_main.get(), VD_AGENT_CAP_GUEST_LINEEND_CRLF);
    const QByteArray bytes = clipboardBytes(m_text, wantsCrLf ? LineEnd::CrLf : LineEnd::Lf);
    spice_main_channel_clipboard_selection_notify(
        m_main.get(), kClipboard, VD_AGENT_CLIPBOARD_UTF8_TEXT,
        reinterpret_cast<const guchar *>(bytes.constData()), size_t(bytes.size()));
    return true;
}

void SpiceClipboard::guestSent(guint selection, guint type, const char *bytes, gsize size)
{
    if (selection != kClipboard || type != VD_AGENT_CLIPBOARD_UTF8_TEXT)
        return;
    const QString text = clipboardText(QByteArray::fromRawData(bytes, qsizetype(size)));
    if (!text.isEmpty())
        Q_EMIT textOffered(text);
}

} // namespace innkeeper::spice
