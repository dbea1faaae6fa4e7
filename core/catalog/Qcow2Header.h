// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/ImageFile.h"

namespace innkeeper {

/// What we need of a qcow2 file (QEMU's docs/interop/qcow2.txt), versions 2 and 3.
struct Qcow2Header
{
    /// Of the entries of both tables.
    static constexpr quint64 kOffsetMask = 0x00fffffffffffe00;
    static constexpr quint64 kCompressed = 1ull << 62;

    quint64 virtualSize = 0;
    QString backingFile;
    bool isEncrypted = false;
    /// QEMU found it inconsistent and set the mark.
    bool isMarkedCorrupt = false;
    /// The guest's bytes are in another file.
    bool hasDataFile = false;
    /// The second tables have entries of 16 bytes.
    bool hasExtendedL2 = false;
    quint32 clusterBits = 0;
    /// Of the first table, in entries.
    quint32 l1Size = 0;
    quint64 l1Offset = 0;
    /// The first sector as the guest sees it; empty: not to be had from this file alone.
    QByteArray firstSector;

    /// Nothing when the header contradicts itself or points beyond the end of the file.
    [[nodiscard]] static std::optional<Qcow2Header> read(const ImageFile &file);
};

} // namespace innkeeper
