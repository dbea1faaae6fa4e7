// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/spice/GSignals.h"

#include <QObject>
#include <QString>

#include <spice-client.h>

namespace innkeeper::spice {

/// Text between the two clipboards, through the agent. What the guest sends is not trusted.
class SpiceClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SpiceClipboard(SpiceChannel *main);
    /// Empty: nothing to offer.
    void offer(const QString &text);
    /// The agent came or went: it knows nothing of what was offered before.
    void agentChanged(bool isThere);

Q_SIGNALS:
    void textOffered(const QString &text);

private:
    void announce();
    [[nodiscard]] bool guestGrabbed(guint selection, const guint32 *types, guint32 count);
    [[nodiscard]] bool guestWants(guint selection, guint type);
    void guestSent(guint selection, guint type, const char *bytes, gsize size);

    GRef<SpiceMainChannel> m_main;
    QString m_text;
    bool m_isOffered = false;
    bool m_isThere = false;
    GSignals m_signals;
};

} // namespace innkeeper::spice
