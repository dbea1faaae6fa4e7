// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestScreen.h"

#include <QElapsedTimer>
#include <QPointer>

namespace innkeeper {

/// Text from this computer's clipboard to the guest's and back, but only while the guest is being
/// used: it must neither read along nor overwrite what a person copied elsewhere.
class ClipboardLink : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardLink(QObject *parent = nullptr);

    void setScreen(GuestScreen *screen);
    void setShared(bool shared);
    [[nodiscard]] bool isShared() const { return m_isShared; }
    /// The keyboard is in the guest.
    void setInUse(bool inUse);

private:
    void offer();
    void accept(const QString &text);

    QPointer<GuestScreen> m_screen;
    bool m_isShared = true;
    bool m_isInUse = false;
    QElapsedTimer m_lastUse;
    QString m_known; ///< what both sides have
};

} // namespace innkeeper
