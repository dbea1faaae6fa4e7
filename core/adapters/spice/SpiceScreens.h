// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestScreen.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace innkeeper::spice {

/// SPICE screens, without SPICE's sixty libraries in memory until the first one is wanted.
class SpiceScreens final : public GuestScreens
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::spice::SpiceScreens)

public:
    /// Sockets are opened on `pool`, which must outlive this and every screen.
    explicit SpiceScreens(QThreadPool &pool);

    [[nodiscard]] Result<std::unique_ptr<GuestScreen>> create(const QString &kind,
                                                              OpenSocket openSocket) override;

private:
    [[nodiscard]] Result<void> load();

    QThreadPool &m_pool;
    std::unique_ptr<GuestScreens> m_module;
};

} // namespace innkeeper::spice
