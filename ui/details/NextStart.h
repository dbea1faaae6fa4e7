// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPushButton;

namespace innkeeper {

class Notice;

/// Below a refusal of the running machine (Error::mayWait): the same for its next start.
[[nodiscard]] QPushButton *addNextStartButton(Notice &notice);
/// As the one above, for another row of buttons.
void makeNextStartButton(QPushButton &button);

} // namespace innkeeper
