// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/MachineTypeAge.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace innkeeper {

namespace {

struct MachineTypeWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::MachineTypeAge)
};

constexpr int kYearsKept = 6;
/// Earlier than that there is nothing to do about it.
constexpr int kYearsToWarn = 1;
/// Before it there was no such rule.
constexpr int kFirstMajor = 4;

} // namespace

// Since 4.0 in 2019 QEMU's major number counts years; .0 comes in April, .1 in August, .2 in
// December.
std::optional<QDate> machineTypeEnd(const QString &machineType)
{
    static const QRegularExpression form(QStringLiteral("^pc-(?:q35|i440fx)-(\\d+)\\.([0-2])$"));
    const auto match = form.match(machineType);
    if (!match.hasMatch() || match.captured(1).toInt() < kFirstMajor)
        return std::nullopt;
    const int year = 2019 + match.captured(1).toInt() - kFirstMajor;
    const int month = 4 * (match.captured(2).toInt() + 1);
    return QDate(year + kYearsKept, month, 1);
}

QString machineTypeWarning(const QString &machineType, bool isDeprecated, const QDate &today)
{
    const auto end = machineTypeEnd(machineType);
    if (!end)
        return isDeprecated
                   ? MachineTypeWords::tr("The board “%1” is one that the emulator will give up.")
                         .arg(machineType)
                   : QString();
    if (!isDeprecated && today.addYears(kYearsToWarn) < *end)
        return {};
    const QString month = QLocale().toString(*end, QStringLiteral("MMMM yyyy"));
    if (today >= *end)
        return MachineTypeWords::tr("The board “%1” goes with the next update of the emulator: "
                                    "QEMU promised it until %2.")
            .arg(machineType, month);
    const int years = int(today.daysTo(*end)) / 365;
    return years == 0
               ? MachineTypeWords::tr("QEMU keeps the board “%1” until %2, for less than a year.")
                     .arg(machineType, month)
               : MachineTypeWords::tr("QEMU keeps the board “%1” until %2, for %n more year(s).",
                                      nullptr, years)
                     .arg(machineType, month);
}

} // namespace innkeeper
