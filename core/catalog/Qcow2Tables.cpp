// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/Qcow2Tables.h"

#include <QtEndian>

#include <algorithm>
#include <functional>
#include <vector>

namespace innkeeper {

namespace {

/// As QEMU limits it.
constexpr quint64 kLongestL1 = 32 << 20;
constexpr quint64 kMostL2 = 64 << 20;

quint64 entryAt(const QByteArray &table, qsizetype index)
{
    return qFromBigEndian<quint64>(table.constData() + index * 8);
}

/// The table's offsets, each once, the last of the file first.
std::vector<quint64> offsetsIn(const QByteArray &l1)
{
    std::vector<quint64> offsets;
    for (qsizetype i = 0; i < l1.size() / 8; ++i) {
        if (const quint64 offset = entryAt(l1, i) & Qcow2Header::kOffsetMask; offset != 0)
            offsets.push_back(offset);
    }
    std::sort(offsets.begin(), offsets.end(), std::greater<>());
    offsets.erase(std::unique(offsets.begin(), offsets.end()), offsets.end());
    return offsets;
}

/// Where the entry's bytes begin. The last cluster may end beyond the file: QEMU writes only what
/// it needs of it.
quint64 offsetOf(quint64 entry, quint32 clusterBits)
{
    if (!(entry & Qcow2Header::kCompressed))
        return entry & Qcow2Header::kOffsetMask;
    // What the sector count leaves of 62 bits.
    return entry & ((1ull << (62 - (clusterBits - 8))) - 1);
}

} // namespace

bool qcow2TablesFit(const ImageFile &file, const Qcow2Header &header)
{
    const quint64 cluster = 1ull << header.clusterBits;
    const qsizetype step = header.hasExtendedL2 ? 2 : 1;
    const quint64 span = cluster * (cluster / 8 / quint64(step));
    const quint64 needed = header.virtualSize / span + (header.virtualSize % span != 0);
    const quint64 l1Bytes = quint64(header.l1Size) * 8;
    if (header.l1Size < needed || l1Bytes > kLongestL1)
        return false;
    const auto l1 = file.read(header.l1Offset, qsizetype(l1Bytes));
    if (!l1)
        return false;
    const auto tables = offsetsIn(*l1);
    if (!tables.empty() && (tables.front() > file.size() || file.size() - tables.front() < cluster))
        return false;
    const auto count = std::min<quint64>(tables.size(), kMostL2 / cluster);
    for (size_t i = 0; i < count; ++i) {
        const auto l2 = file.read(tables[i], qsizetype(cluster));
        if (!l2)
            return false;
        for (qsizetype j = 0; j < l2->size() / 8; j += step) {
            const quint64 offset = offsetOf(entryAt(*l2, j), header.clusterBits);
            if (offset >= file.size())
                return false;
        }
    }
    return true;
}

} // namespace innkeeper
