// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace innkeeper {

/// Absolute paths of all files and block devices that disks of a machine are made of, with what
/// they are layered on where the XML tells; of its firmware, kernel and variables, and of the
/// folders that it shares. None when `machineXml` is no machine.
[[nodiscard]] QStringList diskImagesOf(const QString &machineXml);

} // namespace innkeeper
