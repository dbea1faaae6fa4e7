// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/osinfo/GObjectHandle.h"
#include "core/adapters/osinfo/Libosinfo.h"
#include "core/base/Result.h"
#include "core/catalog/IsoImage.h"
#include "core/model/OperatingSystem.h"

#include <memory>
#include <optional>

namespace innkeeper::osinfo {

/// libosinfo with the whole database in memory. One thread at a time.
class LoadedDatabase
{
public:
    [[nodiscard]] static Result<std::unique_ptr<LoadedDatabase>> load();

    [[nodiscard]] QList<OperatingSystem> all() const;
    [[nodiscard]] std::optional<OperatingSystem> find(const QString &idOrShortId) const;
    /// Adds to `facts` what is known of the image; unknown: nothing.
    void recognize(const IsoImage &image, MediaFacts &facts) const;

private:
    explicit LoadedDatabase(GObjectHandle<OsinfoLoader> loader);
    [[nodiscard]] OsinfoDb *db() const { return osinfo_loader_get_db(m_loader.get()); }

    GObjectHandle<OsinfoLoader> m_loader;
};

} // namespace innkeeper::osinfo
