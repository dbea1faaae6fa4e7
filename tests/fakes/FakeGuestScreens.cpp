// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeGuestScreens.h"

namespace innkeeper::fakes {

Result<std::unique_ptr<GuestScreen>> FakeGuestScreens::create(const QString &kind,
                                                              OpenSocket openSocket)
{
    if (kind != QStringLiteral("spice"))
        return failure(ErrorKind::Unsupported,
                       QStringLiteral("Screens of this kind cannot be shown."));
    auto screen = std::make_unique<FakeScreen>(m_size);
    m_last = screen.get();
    m_openSocket = std::move(openSocket);
    ++m_created;
    return screen;
}

} // namespace innkeeper::fakes
