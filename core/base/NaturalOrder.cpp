// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/NaturalOrder.h"

#include <algorithm>
#include <clocale>
#include <cstring>

namespace innkeeper {

namespace {

/// The C locale compares code points. Taken apart, accents at least follow their letters.
bool isCollationBare()
{
    const char *locale = std::setlocale(LC_COLLATE, nullptr);
    return !locale || std::strcmp(locale, "POSIX") == 0 ||
           (locale[0] == 'C' && (locale[1] == '\0' || locale[1] == '.'));
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

void appendNumber(QByteArray &key, QByteArrayView digits)
{
    while (digits.size() > 1 && digits.front() == '0')
        digits = digits.sliced(1);
    // Longer is larger; and digits come before letters, as in the C library's tables.
    key += char(std::min<qsizetype>(digits.size(), 31));
    key += digits;
}

void appendWords(QByteArray &key, const QByteArray &words)
{
    constexpr char kWords = 32; // above every length of a number
    const size_t size = strxfrm(nullptr, words.constData(), 0);
    key += kWords;
    const qsizetype before = key.size();
    key.resize(before + qsizetype(size) + 1);
    strxfrm(key.data() + before, words.constData(), size + 1); // its NUL ends the words
}

} // namespace

QByteArray naturalKey(const QString &name)
{
    const QString folded = name.toCaseFolded();
    const QByteArray text =
        (isCollationBare() ? folded.normalized(QString::NormalizationForm_KD) : folded).toUtf8();
    QByteArray key;
    for (auto at = text.begin(); at != text.end();) {
        const auto end = isDigit(*at) ? std::find_if_not(at, text.end(), isDigit)
                                      : std::find_if(at, text.end(), isDigit);
        if (isDigit(*at))
            appendNumber(key, QByteArrayView(at, end));
        else
            appendWords(key, QByteArray(at, end - at));
        at = end;
    }
    return key;
}

} // namespace innkeeper
