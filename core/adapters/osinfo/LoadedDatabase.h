// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/osinfo/Entry.h"
#include "core/catalog/IsoImage.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace innkeeper::osinfo {

/// All of osinfo-db's systems in memory.
class LoadedDatabase
{
public:
    LoadedDatabase();

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] QList<OperatingSystem> all() const;
    [[nodiscard]] std::optional<OperatingSystem> find(const QString &idOrShortId) const;
    /// Adds to `facts` what is known of the image; unknown: nothing.
    void recognize(const IsoImage &image, MediaFacts &facts) const;

private:
    [[nodiscard]] OperatingSystem complete(const Entry &entry) const;
    void collectDevices(const Entry &entry, QSet<QString> &devices, int depth) const;
    void collectFirmwares(const Entry &entry, QMap<QString, bool> &firmwares, int depth) const;
    [[nodiscard]] Entry::Needs needsOf(const Entry &entry, const QString &architecture,
                                       int depth) const;

    QHash<QString, Entry> m_entries;
};

} // namespace innkeeper::osinfo
