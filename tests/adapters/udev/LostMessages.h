// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace innkeeper::udev {

/// From now on all messages to this program's sockets are lost.
void loseMessages();
/// No more. Who reads next is told so, once, as a netlink socket does it: ENOBUFS.
void tellOfLoss();
/// It has been told.
[[nodiscard]] bool wasLossTold();

} // namespace innkeeper::udev
