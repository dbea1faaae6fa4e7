// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/ImageFile.h"

namespace innkeeper {

/// What the volume descriptors of an ISO 9660 image say (ECMA-119, El Torito).
struct IsoImage
{
    QString volumeId;
    QString systemId;
    QString publisherId;
    QString applicationId;
    quint64 volumeSize = 0;
    /// Holds a boot catalog with something for a PC in it, for BIOS or UEFI.
    bool isBootable = false;

    /// Nothing when the primary descriptor is not there or contradicts itself.
    [[nodiscard]] static std::optional<IsoImage> read(const ImageFile &file);
};

} // namespace innkeeper
