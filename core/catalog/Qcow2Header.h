// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/ImageFile.h"

namespace innkeeper {

/// What we need of a qcow2 file (QEMU's docs/interop/qcow2.txt), versions 2 and 3.
struct Qcow2Header
{
    quint64 virtualSize = 0;
    QString backingFile;
    bool isEncrypted = false;
    /// QEMU found it inconsistent and set the mark.
    bool isMarkedCorrupt = false;
    /// The guest's bytes are in another file.
    bool hasDataFile = false;
    /// The first sector as the guest sees it; empty: not to be had from this file alone.
    QByteArray firstSector;

    /// Nothing when the header contradicts itself or points beyond the end of the file.
    [[nodiscard]] static std::optional<Qcow2Header> read(const ImageFile &file);
};

} // namespace innkeeper
