// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/HostLimits.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct HostLimitText
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::HostLimits)
};

/// More than a host has makes sense only for trying something out.
constexpr int kMostVcpus = 64;
constexpr qint64 kUnknownMemory = qint64(1) << 40;

} // namespace

HostLimit hostLimit(const hardware::PartKind &kind, const hardware::Field &field,
                    const HostFacts &host)
{
    if (kind.key == QLatin1String("cpu") && field.key == QLatin1String("count"))
        return {std::max(kMostVcpus, host.cpus),
                host.cpus > 0
                    ? HostLimitText::tr("This computer has %n processor(s).", nullptr, host.cpus)
                    : QString()};
    if (kind.key == QLatin1String("memory") && field.key == QLatin1String("size")) {
        if (host.memoryTotal == Bytes())
            return {kUnknownMemory, {}};
        return {qint64(host.memoryTotal.count()),
                HostLimitText::tr("This computer has %1, of which %2 are free.")
                    .arg(host.memoryTotal.toText(), host.memoryFree.toText())};
    }
    return {};
}

} // namespace innkeeper
