// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace innkeeper::usbredir {

/// Gives up all that reading and writing open descriptors does not need, for ever: other users'
/// rights, capabilities, new files, sockets, processes and programs. False: the kernel cannot.
[[nodiscard]] bool confineThisProcess();

} // namespace innkeeper::usbredir
