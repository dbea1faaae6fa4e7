// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace innkeeper {

/// Lets go of the pages of the program and its libraries, and of the heap's empty ones. Most were
/// needed only to start: what the dynamic linker reads of 60 libraries is half of an idle keeper.
/// What is used comes back by itself, out of the page cache. Any thread.
void releasePages();

} // namespace innkeeper
