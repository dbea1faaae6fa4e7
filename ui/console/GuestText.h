// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringDecoder>

namespace innkeeper {

/// Turns what a guest calls text into whole, valid characters of UTF-8, each with only so many
/// marks on it: libvterm piles them up, and counts again at each.
class GuestText
{
public:
    [[nodiscard]] QByteArray pass(QByteArrayView bytes);
    /// The last character again; nothing before there was one.
    [[nodiscard]] QByteArray repeated(int times) const;

private:
    void append(QByteArray &kept, char32_t character);

    QStringDecoder m_decoder{QStringDecoder::Utf8};
    QByteArray m_last;
    int m_marks = 0;
    bool m_isInside = false;
};

} // namespace innkeeper
