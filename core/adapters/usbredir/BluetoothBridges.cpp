// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/usbredir/BluetoothBridges.h"

#include "core/adapters/usbredir/HciSocket.h"

#include <QCoreApplication>

#include <utility>

namespace innkeeper::usbredir {

namespace {

struct BluetoothBridgesWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::usbredir::BluetoothBridges)
};

Error whyNotLent(Report report)
{
    switch (report) {
    case Report::Rejected:
        return {ErrorKind::Denied,
                BluetoothBridgesWords::tr("The machine rejected the Bluetooth adapter."),
                BluetoothBridgesWords::tr("The machine's definition has a filter (redirfilter) "
                                          "that does not let it through, or its USB controller is "
                                          "too old."),
                {}};
    case Report::DeviceGone:
        return {ErrorKind::NotFound,
                BluetoothBridgesWords::tr("The Bluetooth adapter was not lent, because it was "
                                          "unplugged, or does not answer."),
                {},
                {}};
    case Report::Greeted:
    case Report::Taken:
    case Report::Filtered:
    case Report::MachineGone:
    case Report::Garbled:
    case Report::Unsafe:
        break;
    }
    return {ErrorKind::Internal,
            BluetoothBridgesWords::tr("The Bluetooth adapter was not lent, because the program "
                                      "that passes it on ended."),
            BluetoothBridgesWords::tr("Try it again."),
            QStringLiteral("innkeeper-hciredir: %1").arg(QLatin1Char(static_cast<char>(report)))};
}

} // namespace

BluetoothBridges::BluetoothBridges(QString folder, QString program)
    : m_program(std::move(program))
    , m_redirections(std::move(folder), &whyNotLent, [this] { Q_EMIT ended(); })
{
}

QString BluetoothBridges::defaultProgram()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/innkeeper-hciredir");
}

Result<QString> BluetoothBridges::serve(const Adapter &adapter)
{
    {
        const std::lock_guard lock(m_mutex);
        m_adapters.insert(adapter.alias, adapter.id);
    }
    return m_redirections.serve(adapter.alias,
                                {m_program,
                                 {},
                                 adapter.user,
                                 [id = adapter.id] { return openForMachine(id); },
                                 // The kernel gives it back when the socket is closed.
                                 {}});
}

Result<void> BluetoothBridges::confirm(const QString &alias)
{
    return m_redirections.confirm(alias);
}

void BluetoothBridges::end(const QString &alias)
{
    m_redirections.end(alias);
}

std::optional<QString> BluetoothBridges::adapterOf(const QString &alias) const
{
    if (!m_redirections.isServed(alias))
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    return m_adapters.value(alias);
}

} // namespace innkeeper::usbredir
