// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/Qcow2Header.h"

#include <QtEndian>

namespace innkeeper {

namespace {

constexpr qsizetype kVersion2Length = 72;
constexpr qsizetype kVersion3Length = 104;
constexpr quint64 kZero = 1;

template <class T>
T bigEndian(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<T>(bytes.constData() + offset);
}

std::optional<quint64> entryAt(const ImageFile &file, quint64 offset)
{
    const auto bytes = file.read(offset, 8);
    return bytes ? std::optional(bigEndian<quint64>(*bytes, 0)) : std::nullopt;
}

/// Follows the two tables; an outer nothing means that they point nowhere.
std::optional<QByteArray> readFirstSector(const ImageFile &file, quint64 l1Offset, bool hasBacking)
{
    const QByteArray hole = hasBacking ? QByteArray() : QByteArray(512, '\0');
    const auto l1 = entryAt(file, l1Offset);
    if (!l1)
        return std::nullopt;
    if ((*l1 & Qcow2Header::kOffsetMask) == 0)
        return hole;
    const auto l2 = entryAt(file, *l1 & Qcow2Header::kOffsetMask);
    if (!l2)
        return std::nullopt;
    if (*l2 & Qcow2Header::kCompressed)
        return QByteArray();
    if (*l2 & kZero)
        return QByteArray(512, '\0');
    if ((*l2 & Qcow2Header::kOffsetMask) == 0)
        return hole;
    return file.read(*l2 & Qcow2Header::kOffsetMask, 512);
}

} // namespace

std::optional<Qcow2Header> Qcow2Header::read(const ImageFile &file)
{
    const auto head = file.read(0, kVersion2Length);
    if (!head)
        return std::nullopt;
    const auto version = bigEndian<quint32>(*head, 4);
    const auto backingOffset = bigEndian<quint64>(*head, 8);
    const auto backingSize = bigEndian<quint32>(*head, 16);

    Qcow2Header header;
    header.clusterBits = bigEndian<quint32>(*head, 20);
    header.l1Size = bigEndian<quint32>(*head, 36);
    header.l1Offset = bigEndian<quint64>(*head, 40);
    header.virtualSize = bigEndian<quint64>(*head, 24);
    header.isEncrypted = bigEndian<quint32>(*head, 32) != 0;
    if (header.clusterBits < 9 || header.clusterBits > 21 ||
        header.virtualSize > quint64(INT64_MAX))
        return std::nullopt;
    if (version >= 3) {
        const auto more = file.read(0, kVersion3Length);
        if (!more)
            return std::nullopt;
        const auto incompatible = bigEndian<quint64>(*more, 72);
        header.isMarkedCorrupt = incompatible & 2;
        header.hasDataFile = incompatible & 4;
        header.hasExtendedL2 = incompatible & 16;
    }
    if (backingOffset != 0 && backingSize != 0) {
        // The name stands in the first cluster and has at most 1023 bytes.
        if (backingSize > 1023 || backingOffset + backingSize > (1ull << header.clusterBits))
            return std::nullopt;
        const auto name = file.read(backingOffset, backingSize);
        if (!name)
            return std::nullopt;
        header.backingFile = QString::fromUtf8(*name);
    }
    if (header.virtualSize == 0 || header.isEncrypted || header.hasDataFile)
        return header;
    if (header.l1Size == 0)
        return std::nullopt;
    const auto sector = readFirstSector(file, header.l1Offset, !header.backingFile.isEmpty());
    if (!sector)
        return std::nullopt;
    header.firstSector = *sector;
    return header;
}

} // namespace innkeeper
