// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

namespace innkeeper::shots {

class Album;

/// The page of Bluetooth, with and without one, and the dialogs of pairing.
void shootBluetooth(Album &album, QSize size);

} // namespace innkeeper::shots
