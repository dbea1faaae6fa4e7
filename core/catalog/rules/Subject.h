// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/profiles/Profile.h"
#include "core/model/HostFacts.h"
#include "core/model/OperatingSystem.h"

namespace innkeeper::catalog {

/// What a machine is chosen for: a system with its profile, on a host.
struct Subject
{
    const OperatingSystem &system;
    const Profile &profile;
    const HostFacts &host;
    const GuestSupport &support;

    /// The profile's values on a topic whose conditions are met, best first.
    [[nodiscard]] QStringList values(const char *topic) const;
    /// The best of them; empty: the profile says nothing.
    [[nodiscard]] QString value(const char *topic) const;
    /// The best that is among `offered`, of which an empty list offers everything. "none" always
    /// is.
    [[nodiscard]] QString value(const char *topic, const QStringList &offered) const;
    /// The same, where "none" is an answer: an empty one.
    [[nodiscard]] QString valueOrNone(const char *topic, const QStringList &offered = {}) const;
    [[nodiscard]] bool isYes(const char *topic) const { return value(topic) == u"yes"; }
    [[nodiscard]] QStringList words(const char *topic) const;
};

/// The emulator offers `word`; a list that nobody filled offers everything.
[[nodiscard]] bool offers(const QStringList &words, QStringView word);

} // namespace innkeeper::catalog
