// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace innkeeper::recentImages {

/// Images that machines were created from, last one first. Files that are gone are left out.
[[nodiscard]] QStringList paths();
void add(const QString &path);

} // namespace innkeeper::recentImages
