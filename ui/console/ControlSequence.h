// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

namespace innkeeper {

/// One control sequence ("ESC [ ...") of a guest, byte by byte. Only what libvterm can be trusted
/// with comes out again: sequences that it knows, few and small numbers in them.
class ControlSequence
{
public:
    void clear();
    /// Everything between "ESC [" and the final byte.
    void add(char byte);

    /// Empty for what nobody needs.
    [[nodiscard]] QByteArray endedBy(char final) const;
    [[nodiscard]] int firstNumber() const;

private:
    [[nodiscard]] QByteArray modes(char final) const;

    char m_leader = 0;
    char m_intermediate = 0;
    QByteArrayList m_numbers{QByteArray()};
    QByteArray m_separators;
    bool m_isBroken = false;
};

} // namespace innkeeper
