// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

namespace innkeeper::catalog {

namespace {

/// "rtc=catchup", "hpet=no"
TimerConfig timerFrom(const QString &word)
{
    TimerConfig timer;
    timer.name = word.section(u'=', 0, 0);
    const QString value = word.section(u'=', 1);
    if (value == QLatin1String("yes") || value == QLatin1String("no"))
        timer.isPresent = value == QLatin1String("yes");
    else
        timer.tickPolicy = value;
    return timer;
}

} // namespace

void choosePlatform(const Subject &subject, MachineDefaults &defaults)
{
    MachineConfig &config = defaults.config;
    const QStringList &types = subject.support.machineTypes;
    config.chipset = subject.value("chipset", types);
    // Any board is better than none.
    for (const char *board : {"q35", "pc"})
        if (config.chipset.isEmpty() && types.contains(QLatin1String(board)))
            config.chipset = QString::fromLatin1(board);

    config.clockIsLocalTime = subject.value("clock") == QLatin1String("localtime");
    config.timers.clear();
    for (const QString &word : subject.words("timers"))
        config.timers += timerFrom(word);
    config.enlightenments = subject.words("enlightenments");
}

} // namespace innkeeper::catalog
