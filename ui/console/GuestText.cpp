// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/GuestText.h"

#include <QString>

#include <algorithm>

namespace innkeeper {

namespace {

constexpr int kMarksOnOne = 5; // a cell of libvterm has six places

bool isIn(char32_t character, char32_t first, char32_t last)
{
    return character >= first && character <= last;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return uchar(byte) < 0x80; });
}

/// C1 counts as -1 columns, marks that are wide themselves as two more: both lead out of the line.
bool isDangerous(char32_t character)
{
    return isIn(character, 0x80, 0x9f) || isIn(character, 0x302a, 0x302f) ||
           isIn(character, 0x3099, 0x309a);
}

bool isMark(char32_t character)
{
    // libvterm's table is older than ours.
    if (character == 0x06de || isIn(character, 0x1160, 0x11ff))
        return true;
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

} // namespace

QByteArray GuestText::pass(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    if (!m_isInside && isAscii(bytes)) {
        m_last = QByteArray(1, bytes.back());
        m_marks = 0;
        return bytes.toByteArray();
    }
    const QString text = m_decoder.decode(bytes);
    m_isInside = uchar(bytes.back()) >= 0x80;
    QByteArray kept;
    kept.reserve(bytes.size());
    for (const char32_t character : text.toUcs4())
        append(kept, character);
    return kept;
}

void GuestText::append(QByteArray &kept, char32_t character)
{
    if (isDangerous(character))
        return;
    const QByteArray encoded = QString::fromUcs4(&character, 1).toUtf8();
    if (isMark(character)) {
        if (++m_marks > kMarksOnOne)
            return;
    } else {
        m_last = encoded;
        m_marks = 0;
    }
    kept += encoded;
}

QByteArray GuestText::repeated(int times) const
{
    return m_last.repeated(times);
}

} // namespace innkeeper
