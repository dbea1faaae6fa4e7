// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/ControlSequence.h"

#include <QByteArrayView>

#include <algorithm>

namespace innkeeper {

namespace {

constexpr qsizetype kMaxDigits = 4; // the longest mode is 2004
// libvterm 0.1 has room for 16, writes beyond it, and reads up to three ahead.
constexpr qsizetype kMaxNumbers = 13;
constexpr char kIntroducer[] = "\x1b[";
// Left and right margins: libvterm loses its way with some, and hardly anybody uses them.
constexpr int kMarginsMode = 69;

QByteArrayView finalsOf(char leader, char intermediate)
{
    if (leader == 0 && intermediate == 0)
        return "@ABCDEFGHIJKLMPSTXZ`acdefghjklmnr";
    if (leader == '?' && intermediate == 0)
        return "JKhln";
    if (leader == '?' && intermediate == '$')
        return "p"; // asks for a mode
    if (leader == '>' && intermediate == 0)
        return "c"; // asks who we are
    if (leader == 0 && (intermediate == ' ' || intermediate == '"'))
        return "q"; // the cursor's shape, protection
    return {};
}

} // namespace

void ControlSequence::clear()
{
    *this = {};
}

void ControlSequence::add(char byte)
{
    if (byte >= '<' && byte <= '?') {
        m_isBroken |= m_leader != 0 || m_intermediate != 0 || m_numbers.size() > 1 ||
                      !m_numbers.first().isEmpty();
        m_leader = byte;
    } else if (byte >= ' ' && byte <= '/') {
        m_isBroken |= m_intermediate != 0;
        m_intermediate = byte;
    } else if (m_intermediate != 0) {
        m_isBroken = true;
    } else if (byte == ';' || byte == ':') {
        // What is too much is counted as one more, so that it does not grow.
        if (m_numbers.size() <= kMaxNumbers) {
            m_separators += byte;
            m_numbers += QByteArray();
        }
    } else if (m_numbers.last().size() < kMaxDigits) {
        m_numbers.last() += byte;
    }
}

QByteArray ControlSequence::endedBy(char final) const
{
    if (m_isBroken || !finalsOf(m_leader, m_intermediate).contains(final))
        return {};
    if (final == 'h' || final == 'l')
        return modes(final);
    QByteArray bytes = kIntroducer;
    if (m_leader != 0)
        bytes += m_leader;
    for (qsizetype i = 0; i < std::min(m_numbers.size(), kMaxNumbers); ++i) {
        if (i > 0)
            bytes += m_separators[i - 1];
        bytes += m_numbers[i];
    }
    if (m_intermediate != 0)
        bytes += m_intermediate;
    return bytes + final;
}

// One by one: libvterm looks at the first only.
QByteArray ControlSequence::modes(char final) const
{
    QByteArray bytes;
    for (const QByteArray &mode : m_numbers.first(std::min(m_numbers.size(), kMaxNumbers))) {
        if (mode.isEmpty() || (m_leader == '?' && mode.toInt() == kMarginsMode))
            continue;
        bytes += kIntroducer;
        if (m_leader != 0)
            bytes += m_leader;
        bytes += mode + final;
    }
    return bytes;
}

int ControlSequence::firstNumber() const
{
    return m_numbers.first().toInt();
}

} // namespace innkeeper
