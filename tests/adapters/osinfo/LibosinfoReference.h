// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/OperatingSystem.h"

#include <QMap>

#include <memory>

namespace innkeeper {

/// What libosinfo, the library that osinfo-db is made for, says of the same files.
class LibosinfoReference
{
public:
    LibosinfoReference();
    ~LibosinfoReference();

    /// By id. Only what the library tells in one call: names, dates, devices, firmwares.
    [[nodiscard]] QMap<QString, OperatingSystem> systems() const;
    /// Empty when it does not recognize the image.
    [[nodiscard]] QString systemOf(const QString &imagePath) const;

private:
    struct Library;
    std::unique_ptr<Library> m_library;
};

} // namespace innkeeper
