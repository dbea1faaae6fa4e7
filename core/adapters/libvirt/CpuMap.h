// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace innkeeper::libvirt {

/// libvirt's bitmap of `cpus` host processors for "0-3,^2" (formatdomain.html, "CPU Allocation");
/// all of them for the empty text. What is beyond the host is left out.
[[nodiscard]] QByteArray cpuMap(const QString &cpuset, int cpus);

} // namespace innkeeper::libvirt
