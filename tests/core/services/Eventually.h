// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include <chrono>

namespace innkeeper {

/// Runs the event loop until `condition` holds; false when it never does.
template <class Condition>
[[nodiscard]] bool eventually(Condition condition,
                              std::chrono::milliseconds deadline = std::chrono::seconds(20))
{
    return QTest::qWaitFor(condition, int(deadline.count()));
}

} // namespace innkeeper
