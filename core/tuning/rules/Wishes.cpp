// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/rules/Rules.h"

#include <algorithm>

namespace innkeeper::tuning {

using hardware::Change;
using hardware::Part;

QList<Part> Wishes::parts(const char *kind) const
{
    QList<Part> found;
    std::copy_if(m_parts.begin(), m_parts.end(), std::back_inserter(found),
                 [kind](const Part &part) { return part.kind->key == QLatin1String(kind); });
    return found;
}

QString Wishes::value(const char *kind, const char *field) const
{
    const QList<Part> found = parts(kind);
    return found.size() == 1 ? found.first().value(QString::fromLatin1(field)) : QString();
}

void Wishes::set(const char *kind, const char *field, const QString &value)
{
    const QList<Part> found = parts(kind);
    if (found.size() == 1)
        set(found.first(), field, value);
}

void Wishes::set(const Part &part, const char *field, const QString &value)
{
    const QString key = QString::fromLatin1(field);
    if (part.value(key) != value)
        m_changes.append(
            {Change::Kind::Set, part.kind->key, part.which, key, part.value(key), value, {}, {}});
}

QString coresOf(const HostFacts &host, HostCpu::Core core, int needed)
{
    QStringList ranges;
    int first = -1;
    int last = -1;
    int count = 0;
    const auto close = [&] {
        if (first >= 0)
            ranges += first == last ? QString::number(first)
                                    : QStringLiteral("%1-%2").arg(first).arg(last);
    };
    for (const HostCpu &cpu : host.cpuMap) {
        if (cpu.core != core)
            continue;
        ++count;
        if (first < 0 || cpu.number != last + 1) {
            close();
            first = cpu.number;
        }
        last = cpu.number;
    }
    close();
    const bool isOnly = count == host.cpuMap.size();
    return isOnly || count < needed ? QString() : ranges.join(u',');
}

} // namespace innkeeper::tuning
