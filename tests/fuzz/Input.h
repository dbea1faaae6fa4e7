// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace innkeeper::fuzz {

/// The bytes of one run, taken from their beginning; nothing but zeroes after their end.
class Input
{
public:
    Input(const std::uint8_t *bytes, std::size_t count)
        : m_bytes(bytes)
        , m_left(count)
    {
    }

    struct Piece
    {
        const std::uint8_t *bytes = nullptr;
        std::size_t count = 0;
    };

    [[nodiscard]] bool isEmpty() const { return m_left == 0; }
    std::uint8_t byte() { return m_left == 0 ? std::uint8_t{0} : *take(1).bytes; }
    std::uint16_t word()
    {
        const auto low = byte();
        return std::uint16_t(low | byte() << 8);
    }
    /// Fewer, when there are no more.
    Piece take(std::size_t most)
    {
        const Piece piece{m_bytes, std::min(most, m_left)};
        m_bytes += piece.count;
        m_left -= piece.count;
        return piece;
    }

private:
    const std::uint8_t *m_bytes;
    std::size_t m_left;
};

} // namespace innkeeper::fuzz
