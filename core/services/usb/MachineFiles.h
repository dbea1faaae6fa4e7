// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Storage.h"
#include "core/xml/UsbParts.h"

#include <optional>

namespace innkeeper {

/// Where the files lie that machines of this computer use. Blocks; any thread.
class MachineFiles
{
public:
    /// Is asked at most once, and only when a machine names its disks by pool and volume.
    explicit MachineFiles(Storage &storage);

    /// `isComplete`: the XML tells what its images are layered on, as that of a running machine
    /// does.
    void add(const UsbParts &parts, bool isComplete);
    [[nodiscard]] QStringList paths() const { return m_paths; }

private:
    [[nodiscard]] QString pathOf(const UsbParts::Volume &volume);
    void addLayers(QString path);

    Storage &m_storage;
    std::optional<QList<StoragePool>> m_pools;
    QStringList m_paths;
};

} // namespace innkeeper
