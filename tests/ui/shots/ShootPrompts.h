// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace innkeeper::tests {
class ShellWorld;
}

namespace innkeeper::shots {

class Album;

/// What is asked and told about USB devices above a running machine's page.
void shootPrompts(tests::ShellWorld &world, Album &album);

} // namespace innkeeper::shots
