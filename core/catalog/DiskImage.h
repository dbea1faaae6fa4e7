// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Bytes.h"
#include "core/base/Result.h"

#include <QString>

namespace innkeeper {

/// A disk image that a machine can run from.
struct DiskImageFacts
{
    /// "qcow2" or "raw"
    QString format;
    /// What it takes on the host now.
    Bytes fileSize;
    /// What the guest will see.
    Bytes virtualSize;
    /// As written in the image; empty: it stands alone.
    QString backingFile;
    bool isEncrypted = false;
    /// The first sector ends like a boot sector; true also where this cannot be read without
    /// QEMU (compressed, encrypted, in the backing file).
    bool looksBootable = false;

    bool operator==(const DiskImageFacts &) const = default;
};

/// Looks at a file on this computer without trusting a byte of it. Fails with a sentence and
/// advice for what is missing, unreadable, empty, damaged, or of another kind: for formats that
/// QEMU can convert the advice is the command.
[[nodiscard]] Result<DiskImageFacts> inspectDiskImage(const QString &path);

/// What a qcow2 image is layered on, as written in it. Empty for none and for what is no such
/// image. Cheap, and possible while a machine writes to it.
[[nodiscard]] QString backingFileOf(const QString &path);

} // namespace innkeeper
