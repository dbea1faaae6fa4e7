// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/catalog/IsoImage.h"
#include "core/model/OperatingSystem.h"

#include <optional>

namespace innkeeper::osinfo {

/// A file that somebody wants to install from, as far as it tells by itself.
struct InstallerImage
{
    MediaFacts facts;
    /// Nothing: no CD or DVD, but perhaps an image for a USB stick.
    std::optional<IsoImage> iso;

    /// Fails for what is missing, unreadable, empty, cut off, or of another kind altogether.
    [[nodiscard]] static Result<InstallerImage> read(const QString &path);
};

} // namespace innkeeper::osinfo
