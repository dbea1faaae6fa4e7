// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/usbredir/UsbredirServers.h"

#include "core/adapters/usbredir/Spawn.h"

#include <QCoreApplication>

#include <utility>

namespace innkeeper::usbredir {

namespace {

struct UsbredirServersWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::usbredir::UsbredirServers)
};

Error whyRefused(Report report)
{
    switch (report) {
    case Report::Rejected:
        return {ErrorKind::Denied,
                UsbredirServersWords::tr("The machine rejected the isolated device."),
                UsbredirServersWords::tr("The machine's definition has a filter (redirfilter) that "
                                         "does not let it through, or its USB controller does not "
                                         "suit the device."),
                {}};
    case Report::Filtered:
        return {ErrorKind::Denied,
                UsbredirServersWords::tr("The device was not attached, because it is no longer "
                                         "what it was when you chose it."),
                UsbredirServersWords::tr("Unplug it, and do not plug it in again unless you trust "
                                         "it."),
                {}};
    case Report::DeviceGone:
        return {ErrorKind::NotFound,
                UsbredirServersWords::tr("The device was not attached, because it was unplugged, "
                                         "or does not answer."),
                {},
                {}};
    case Report::Greeted:
    case Report::Taken:
    case Report::MachineGone:
    case Report::Garbled:
    case Report::Unsafe:
        break;
    }
    return {ErrorKind::Internal,
            UsbredirServersWords::tr("The device was not attached, because the program that keeps "
                                     "it apart ended."),
            UsbredirServersWords::tr("Attach it without isolation, if you trust it."),
            QStringLiteral("innkeeper-usbredir: %1").arg(QLatin1Char(static_cast<char>(report)))};
}

} // namespace

UsbredirServers::UsbredirServers(QString folder, QString program)
    : m_program(std::move(program))
    , m_redirections(std::move(folder), &whyRefused, [this] { Q_EMIT ended(); })
{
}

QString UsbredirServers::defaultProgram()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/innkeeper-usbredir");
}

Result<QString> UsbredirServers::serve(const Device &device)
{
    const Place place{device.bus, device.number};
    {
        const std::lock_guard lock(m_mutex);
        m_places.insert(device.alias, place);
    }
    return m_redirections.serve(device.alias,
                                {m_program,
                                 {device.filter},
                                 device.user,
                                 [place] { return openNode(place.bus, place.number); },
                                 // One that was killed could not.
                                 [place] { giveToDrivers(place.bus, place.number); },
                                 [this] { Q_EMIT taken(); }});
}

Result<void> UsbredirServers::confirm(const QString &alias)
{
    return m_redirections.confirm(alias);
}

void UsbredirServers::end(const QString &alias)
{
    m_redirections.end(alias);
}

void UsbredirServers::giveToHost(const Place &place)
{
    giveToDrivers(place.bus, place.number);
}

std::optional<UsbIsolation::Place> UsbredirServers::placeOf(const QString &alias) const
{
    if (!m_redirections.isServed(alias))
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    Place place = m_places.value(alias);
    place.isTaken = m_redirections.isTaken(alias);
    return place;
}

} // namespace innkeeper::usbredir
