// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/usbredir/Reports.h"
#include "core/base/UniqueFd.h"

#include <cstdint>
#include <optional>

#include <sys/types.h>

namespace innkeeper::usbredir {

/// Waits for the machine's emulator at `listener` and lets in nobody but `machineUser` and root.
/// None: whoever started this program has gone.
[[nodiscard]] UniqueFd acceptMachine(int listener, uid_t machineUser);
/// A user id from the command line.
[[nodiscard]] std::optional<uid_t> userFrom(const char *text);
/// To whoever started this program.
void report(Report what);
/// The last word, and what main() returns with it.
[[nodiscard]] int endWith(Report last);

/// The connection to the machine, read and written as usbredirparser.h wants it: 0 for "not now",
/// -1 for the end.
class MachineLine
{
public:
    explicit MachineLine(UniqueFd connection);

    [[nodiscard]] int read(std::uint8_t *data, int count);
    [[nodiscard]] int write(const std::uint8_t *data, int count);
    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    [[nodiscard]] int fd() const { return m_connection.get(); }

private:
    [[nodiscard]] int outcomeOf(ssize_t count);

    UniqueFd m_connection;
    bool m_isClosed = false;
};

} // namespace innkeeper::usbredir
