// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace innkeeper::tests {
class ShellWorld;
}

namespace innkeeper::shots {

class Album;

/// The page of Bluetooth, with and without one, an adapter that is lent to one of the world's
/// machines, and the dialogs of pairing.
void shootBluetooth(tests::ShellWorld &world, Album &album);

} // namespace innkeeper::shots
