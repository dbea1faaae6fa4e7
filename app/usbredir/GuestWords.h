// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace innkeeper::usbredir {

/// Follows what a machine writes, to know when it has begun to use the device: nobody says "I take
/// it", but a machine that says anything but its greeting, its filter and "rejected" has.
class GuestWords
{
public:
    void follow(const std::uint8_t *bytes, std::size_t count);
    [[nodiscard]] bool hasGreeted() const { return m_isGreeted; }
    [[nodiscard]] bool hasTaken() const { return m_hasTaken; }

private:
    std::array<std::uint8_t, 8> m_head{};
    std::size_t m_headCount = 0;
    /// Of this packet, still to come.
    std::uint64_t m_rest = 0;
    bool m_isGreeted = false;
    bool m_hasTaken = false;
};

} // namespace innkeeper::usbredir
