// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/HostCpu.h"

#include <QStringList>

#include <algorithm>

namespace innkeeper {

namespace {
constexpr int kMostCpus = 65536;
}

QSet<int> cpuNumbers(const QString &list)
{
    QSet<int> numbers;
    const QStringList parts = list.trimmed().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString range = part.trimmed();
        const bool isLeftOut = range.startsWith(QLatin1Char('^'));
        if (isLeftOut)
            range.remove(0, 1);
        bool hasFirst = false;
        bool hasLast = false;
        const int first = range.section(QLatin1Char('-'), 0, 0).toInt(&hasFirst);
        const int last = range.section(QLatin1Char('-'), -1).toInt(&hasLast);
        if (!hasFirst || !hasLast || range.count(QLatin1Char('-')) > 1)
            return {};
        for (int number = first; number <= last && number < kMostCpus; ++number) {
            if (isLeftOut)
                numbers.remove(number);
            else
                numbers.insert(number);
        }
    }
    return numbers;
}

QString cpuList(const QSet<int> &numbers)
{
    QList<int> sorted(numbers.begin(), numbers.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList ranges;
    for (qsizetype first = 0; first < sorted.size();) {
        qsizetype last = first;
        while (last + 1 < sorted.size() && sorted[last + 1] == sorted[last] + 1)
            ++last;
        ranges.append(first == last ? QString::number(sorted[first])
                                    : QStringLiteral("%1-%2").arg(sorted[first]).arg(sorted[last]));
        first = last + 1;
    }
    return ranges.join(u',');
}

} // namespace innkeeper
