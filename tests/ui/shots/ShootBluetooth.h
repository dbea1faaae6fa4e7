// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

namespace innkeeper {
class MachineList;
}

namespace innkeeper::shots {

class Album;

/// The page of Bluetooth, with and without one, an adapter that is lent to one of `machines`, and
/// the dialogs of pairing.
void shootBluetooth(Album &album, MachineList &machines, QSize size);

} // namespace innkeeper::shots
