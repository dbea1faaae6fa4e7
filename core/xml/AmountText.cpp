// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/AmountText.h"

namespace innkeeper {

quint64 bytesInUnit(const QString &unit)
{
    static const struct
    {
        const char *word;
        quint64 size;
    } kUnits[] = {
        {"", 1024},
        {"b", 1},
        {"bytes", 1},
        {"KB", 1000},
        {"k", 1024},
        {"KiB", 1024},
        {"MB", 1000'000},
        {"M", 1ull << 20},
        {"MiB", 1ull << 20},
        {"GB", 1000'000'000},
        {"G", 1ull << 30},
        {"GiB", 1ull << 30},
        {"TB", 1000'000'000'000},
        {"T", 1ull << 40},
        {"TiB", 1ull << 40},
    };
    for (const auto &known : kUnits)
        if (unit.compare(QLatin1String(known.word), Qt::CaseInsensitive) == 0)
            return known.size;
    return 0;
}

} // namespace innkeeper
