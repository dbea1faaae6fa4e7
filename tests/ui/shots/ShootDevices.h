// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace innkeeper::tests {
class ShellWorld;
}

namespace innkeeper::shots {

class Album;

/// The place for devices: of all kinds, in all states, none, and its rules.
void shootDevices(tests::ShellWorld &world, Album &album);

} // namespace innkeeper::shots
