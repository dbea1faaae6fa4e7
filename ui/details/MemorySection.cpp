// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/MemorySection.h"

namespace innkeeper {

MemorySection::MemorySection(Form &form)
    : AmountSection(QStringLiteral("memory"), tr("Memory"), tr("&Memory"), tr(" MiB"), form)
{
}

int MemorySection::read(const Machine &machine) const
{
    return int(std::min<quint64>(machine.memory.toMib(), std::numeric_limits<int>::max()));
}

int MemorySection::most(const MachineDetails &details) const
{
    constexpr quint64 kUnknownHost = 1 << 20;
    const quint64 host = details.host.memoryTotal.toMib();
    return int(std::min<quint64>(host > 0 ? host : kUnknownHost, std::numeric_limits<int>::max()));
}

Error MemorySection::tooMuch(int value, int most) const
{
    return {
        ErrorKind::Invalid,
        tr("The memory of %1 is more than this computer has (%2).").arg(text(value), text(most)),
        tr("Nothing was changed."),
        {}};
}

DetailsEdit MemorySection::write(int value) const
{
    return [memory = Bytes::mib(quint64(value))](DomainDocument &document) {
        return document.setMemory(memory);
    };
}

QString MemorySection::text(int value) const
{
    return Bytes::mib(quint64(value)).toText();
}

QString MemorySection::hostHint(const MachineDetails &details) const
{
    if (details.host.memoryTotal == Bytes())
        return {};
    return tr("This computer has %1, of which %2 are free.")
        .arg(details.host.memoryTotal.toText(), details.host.memoryFree.toText());
}

} // namespace innkeeper
