// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace innkeeper::tests {
class ShellWorld;
}

namespace innkeeper::shots {

class Album;

/// The details of a machine that has something of everything, page by page. The window shows it.
void shootDetails(tests::ShellWorld &world, Album &album);

} // namespace innkeeper::shots
