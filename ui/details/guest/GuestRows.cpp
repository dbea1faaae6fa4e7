// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/guest/GuestRows.h"

#include "ui/widgets/PlainName.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper {

namespace {

struct GuestRowWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::GuestRows)
};

QString joined(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

QString textOf(const GuestAddress &address)
{
    const QString plain = plainLine(address.address);
    return address.prefix > 0 ? QStringLiteral("%1/%2").arg(plain).arg(address.prefix) : plain;
}

QString hintOf(const GuestCard &card, GuestReport::Source source)
{
    const QString mac = plainLine(card.mac);
    switch (source) {
    case GuestReport::Source::Leases:
        return GuestRowWords::tr("%1, leased by this host's network").arg(mac);
    case GuestReport::Source::Arp:
        return GuestRowWords::tr("%1, seen by this host on the network").arg(mac);
    case GuestReport::Source::Agent:
    case GuestReport::Source::Nobody:
        break;
    }
    return mac;
}

GuestRow rowOf(const GuestCard &card, GuestReport::Source source)
{
    QStringList addresses;
    for (const GuestAddress &address : card.addresses)
        addresses.append(textOf(address));
    return {GuestRowWords::tr("Addresses"),
            QStringLiteral("guest-card-") + card.mac,
            card.name.isEmpty() ? GuestRowWords::tr("Network") : plainLine(card.name),
            addresses.isEmpty() ? GuestRowWords::tr("No address") : addresses.join(u'\n'),
            hintOf(card, source),
            {}};
}

/// Paths break nowhere: their end tells more than their beginning.
QString shortened(const QString &path)
{
    constexpr qsizetype kLongest = 22;
    const QString plain = plainLine(path);
    return plain.size() <= kLongest ? plain : QChar(0x2026) + plain.right(kLongest - 1);
}

GuestRow rowOf(const GuestFileSystem &system)
{
    GuestRow row{GuestRowWords::tr("File systems"),
                 QStringLiteral("guest-fs-") + system.mountPoint,
                 shortened(system.mountPoint),
                 {},
                 {},
                 {}};
    if (system.total && system.used && *system.total > Bytes()) {
        row.fullness =
            std::clamp(double(system.used->count()) / double(system.total->count()), 0.0, 1.0);
        row.value =
            GuestRowWords::tr("%1 of %2 used").arg(system.used->toText(), system.total->toText());
    } else {
        row.value = system.total ? system.total->toText() : GuestRowWords::tr("Size not known");
    }
    const QString type = plainLine(system.type);
    row.hint = system.disks.isEmpty() ? type
                                      : GuestRowWords::tr("%1 on %2", "kind of file system, disks")
                                            .arg(type, plainLine(joined(system.disks)));
    if (row.label != plainLine(system.mountPoint))
        row.hint =
            GuestRowWords::tr("%1: %2", "where, what").arg(plainLine(system.mountPoint), row.hint);
    return row;
}

} // namespace

QList<GuestRow> rowsOf(const GuestReport &report)
{
    QList<GuestRow> rows;
    const auto add = [&rows](const char *name, const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows.append({GuestRowWords::tr("System"),
                         QLatin1String(name),
                         label,
                         plainLine(value),
                         {},
                         {}});
    };
    add("guest-system", GuestRowWords::tr("Operating system"), report.system);
    add("guest-kernel", GuestRowWords::tr("Kernel"), report.kernel);
    add("guest-host", GuestRowWords::tr("Host name"), report.hostName);
    add("guest-zone", GuestRowWords::tr("Time zone"), report.timeZone);
    add("guest-users", GuestRowWords::tr("Logged in"), joined(report.users));
    for (const GuestCard &card : report.cards)
        rows.append(rowOf(card, report.cardsFrom));
    for (const GuestFileSystem &system : report.fileSystems)
        rows.append(rowOf(system));
    return rows;
}

} // namespace innkeeper
