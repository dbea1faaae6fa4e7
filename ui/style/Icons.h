// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace innkeeper::style {

/// A symbolic icon of ours (resources/icons/<name>.svg, one colour), painted in the palette's text
/// colour, disabled and selected variants included; follows palette changes and device pixel ratio.
[[nodiscard]] QIcon icon(const QString &name);
/// The emblem of an operating system by libosinfo id or family; a generic one when unknown.
[[nodiscard]] QIcon osIcon(const QString &osId);
/// What stands for a machine: the picture that was chosen for it (Machine::icon), else the emblem
/// of its operating system.
[[nodiscard]] QIcon machineIcon(const QString &icon, const QString &osId);

/// The program's own, for its windows.
[[nodiscard]] QIcon applicationIcon();

} // namespace innkeeper::style
