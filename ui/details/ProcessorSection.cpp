// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/ProcessorSection.h"

namespace innkeeper {

namespace {
/// More than a host has makes sense only for trying something out.
constexpr int kMost = 64;
} // namespace

ProcessorSection::ProcessorSection(Form &form)
    : AmountSection(QStringLiteral("vcpus"), tr("Processors"), tr("&Processors"), QString(), form)
{
}

int ProcessorSection::read(const Machine &machine) const
{
    return machine.vcpus;
}

int ProcessorSection::most(const MachineDetails &details) const
{
    return std::max(kMost, details.host.cpus);
}

Error ProcessorSection::tooMuch(int value, int most) const
{
    return {ErrorKind::Invalid,
            tr("%n vCPU(s) are more than this computer can give a machine (%1).", nullptr, value)
                .arg(most),
            tr("Nothing was changed."),
            {}};
}

DetailsEdit ProcessorSection::write(int value) const
{
    return [value](DomainDocument &document) { return document.setVcpus(value); };
}

QString ProcessorSection::text(int value) const
{
    return tr("%n vCPU(s)", nullptr, value);
}

QString ProcessorSection::hostHint(const MachineDetails &details) const
{
    return details.host.cpus > 0
               ? tr("This computer has %n processor(s).", nullptr, details.host.cpus)
               : QString();
}

} // namespace innkeeper
