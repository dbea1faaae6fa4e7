// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/OperatingSystem.h"

namespace innkeeper {

/// Everything known about operating systems. Calls block (the first one loads the database, about
/// a quarter second); any thread.
class OsDatabase
{
public:
    virtual ~OsDatabase() = default;

    /// All that run on x86, newest first within one name; hidden duplicates left out.
    [[nodiscard]] virtual Result<QList<OperatingSystem>> all() = 0;
    /// By id or short id.
    [[nodiscard]] virtual Result<OperatingSystem> find(const QString &idOrShortId) = 0;
    /// Recognizes an installer or live image on this computer. An image that is no ISO 9660, or
    /// is unknown, has an empty osId; unreadable, empty or corrupt ones fail.
    [[nodiscard]] virtual Result<MediaFacts> identify(const QString &imagePath) = 0;
    /// Only the name, cheaply: without loading the whole database. Empty when unknown.
    [[nodiscard]] virtual QString nameOf(const QString &id) = 0;
    /// Gives back what loading took; the next question loads again. Names stay known.
    virtual void release() {}
};

} // namespace innkeeper
