// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/usbredir/GuestWords.h"

#include <algorithm>

#include <usbredirproto.h>

namespace innkeeper::usbredir {

namespace {

std::uint32_t littleEndian(const std::uint8_t *bytes)
{
    return bytes[0] | std::uint32_t{bytes[1]} << 8 | std::uint32_t{bytes[2]} << 16 |
           std::uint32_t{bytes[3]} << 24;
}

/// The head is type, length and number; the latter is wider once both have said hello.
constexpr std::uint64_t kGreetingNumber = 4;
constexpr std::uint64_t kNumber = 8;

} // namespace

void GuestWords::follow(const std::uint8_t *bytes, std::size_t count)
{
    while (count > 0 && !m_hasTaken) {
        if (m_rest > 0) {
            const auto skipped = std::min<std::uint64_t>(m_rest, count);
            m_rest -= skipped;
            bytes += skipped;
            count -= skipped;
            continue;
        }
        m_head[m_headCount++] = *bytes++;
        --count;
        if (m_headCount < m_head.size())
            continue;
        m_headCount = 0;
        const auto type = littleEndian(m_head.data());
        m_hasTaken = type != usb_redir_hello && type != usb_redir_filter_filter &&
                     type != usb_redir_filter_reject;
        m_rest = littleEndian(m_head.data() + 4) + (m_isGreeted ? kNumber : kGreetingNumber);
        m_isGreeted = true;
    }
}

} // namespace innkeeper::usbredir
