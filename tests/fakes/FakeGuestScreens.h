// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fakes/FakeScreen.h"

#include <QPointer>

namespace innkeeper::fakes {

/// Makes FakeScreens for "spice", and remembers the last one. Main thread.
class FakeGuestScreens : public GuestScreens
{
public:
    [[nodiscard]] Result<std::unique_ptr<GuestScreen>> create(const QString &kind,
                                                              OpenSocket openSocket) override;

    [[nodiscard]] FakeScreen *last() const { return m_last; }
    [[nodiscard]] int created() const { return m_created; }
    /// Of the last one.
    [[nodiscard]] OpenSocket openSocket() const { return m_openSocket; }
    void setSize(QSize size) { m_size = size; }

private:
    QPointer<FakeScreen> m_last;
    OpenSocket m_openSocket;
    QSize m_size = QSize(640, 480);
    int m_created = 0;
};

} // namespace innkeeper::fakes
