// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/catalog/profiles/Profile.h"

#include <QByteArray>

namespace innkeeper {

/// Reads one profile file (docs/profiles.md). Files of others are untrusted: nothing but plain
/// elements is taken, and no more than a few pages of them. Blocking; any thread.
class ProfileReader
{
public:
    static constexpr qint64 kMostBytes = 64 * 1024;

    /// Every failure names the file, and the line where there is one.
    [[nodiscard]] static Result<Profile> read(const QString &path);
    [[nodiscard]] static Result<Profile> parse(const QByteArray &text, const QString &path);
};

} // namespace innkeeper
