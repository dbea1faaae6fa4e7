// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace innkeeper::osinfo {

// Where osinfo-db keeps what it knows: folders by rank, in each the same tree of files. A file
// hides those of the same name in folders of lower rank.

/// The files that describe operating systems, each once.
[[nodiscard]] QStringList systemFiles();
/// The one file that osinfo-db's rules name after this id; empty when there is none.
[[nodiscard]] QString systemFileOf(const QString &id);

} // namespace innkeeper::osinfo
