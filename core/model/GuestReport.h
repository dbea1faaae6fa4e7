// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Bytes.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace innkeeper {

struct GuestAddress
{
    /// IPv4 or IPv6, as text.
    QString address;
    /// Bits of the network; 0 where the source does not tell.
    int prefix = 0;

    bool operator==(const GuestAddress &) const = default;
};

/// A network card as the guest, or the host's network, sees it.
struct GuestCard
{
    /// The guest's own ("enp1s0"); from leases and ARP the host's ("vnet0"), or empty.
    QString name;
    /// Lower case; what finds the machine's card ("network.52:54:00:…").
    QString mac;
    QList<GuestAddress> addresses;

    bool operator==(const GuestCard &) const = default;
};

struct GuestFileSystem
{
    /// "/", "C:\".
    QString mountPoint;
    /// "ext4", "NTFS".
    QString type;
    /// Without what only root may fill, as df(1) counts. Old agents do not tell.
    std::optional<Bytes> total;
    std::optional<Bytes> used;
    /// Targets of the machine's disks behind it: "vda".
    QStringList disks;

    bool operator==(const GuestFileSystem &) const = default;
};

/// What is known about the system that runs inside a machine. Words are the guest's: they are
/// bounded and hold no control characters, but may say anything.
struct GuestReport
{
    enum class Agent {
        Answers,
        /// There is a channel, and nobody at its end: not installed, not started, or too busy.
        Silent,
        /// The guest's file systems stand still (GuestAgent::freeze()): until they are thawed it
        /// tells nothing.
        Frozen,
        NoChannel,
    };
    enum class Source {
        /// There is nobody who knows any.
        Nobody,
        Agent,
        /// Of the DHCP server of a network on the host.
        Leases,
        /// Of the host's table of neighbours.
        Arp,
    };

    Agent agent = Agent::NoChannel;
    /// Empty where nobody tells; so it is with all that follows.
    QString hostName;
    /// "Debian GNU/Linux 12 (bookworm)".
    QString system;
    /// "6.1.0-18-amd64".
    QString kernel;
    QString timeZone;
    /// Who is logged in.
    QStringList users;
    /// Without the loopback.
    QList<GuestCard> cards;
    Source cardsFrom = Source::Nobody;
    QList<GuestFileSystem> fileSystems;

    bool operator==(const GuestReport &) const = default;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::GuestReport)
