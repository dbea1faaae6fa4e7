// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QString>

namespace innkeeper {

/// A name becomes part of file names (disks, logs, firmware variables), whose length is limited in
/// bytes of UTF-8.
inline constexpr int kMaxMachineNameBytes = 200;
inline constexpr int kMaxTitleLength = 200;
inline constexpr int kMaxDescriptionLength = 20000;

/// What people may call a machine; each fails with Invalid and a sentence that names the fault.
/// Every script and sign is welcome but those that libvirt refuses or nobody can see.
[[nodiscard]] Result<void> validateMachineName(const QString &name);
/// Empty: no title.
[[nodiscard]] Result<void> validateMachineTitle(const QString &title);
/// Empty: no description. Line breaks and tabs are fine.
[[nodiscard]] Result<void> validateMachineDescription(const QString &description);

/// XML 1.0 has a way to write it: no NUL and other control characters, no half surrogates.
[[nodiscard]] bool isXmlText(QStringView text);

} // namespace innkeeper
