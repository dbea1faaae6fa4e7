// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/StartableName.h"

namespace innkeeper {

namespace {

constexpr qsizetype kCut = 20; // VIR_DOMAIN_SHORT_NAME_MAX

bool continuesLetter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

} // namespace

QString startableName(const QString &name)
{
    QByteArray bytes = name.toUtf8();
    if (bytes.size() <= kCut || !continuesLetter(bytes[kCut]))
        return name;
    qsizetype letter = kCut;
    while (letter > 0 && continuesLetter(bytes[letter]))
        --letter;
    bytes.insert(letter, QByteArray(kCut - letter, '-'));
    return QString::fromUtf8(bytes);
}

} // namespace innkeeper
