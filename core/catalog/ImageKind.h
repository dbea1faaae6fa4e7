// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/ImageFile.h"

namespace innkeeper {

/// What the bytes of a file say it is, whatever its name.
enum class ImageKind {
    /// Anything without a mark of its own: the bytes of a disk.
    Raw,
    Qcow2,
    Qcow1,
    Qed,
    Luks,
    Vmdk,
    Vdi,
    Vhdx,
    Vpc,
    Iso,
    Gzip,
    Xz,
    Bzip2,
    Zstd,
    Zip,
    SevenZip,
    /// Also what appliances (.ova) are.
    Tar,
};

[[nodiscard]] ImageKind imageKindOf(const ImageFile &file);

} // namespace innkeeper
