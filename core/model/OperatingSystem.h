// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Bytes.h"

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace innkeeper {

/// One operating system of osinfo-db, as the catalog and the choosers need it.
struct OperatingSystem
{
    /// libosinfo's id, a URL: "http://debian.org/debian/12".
    QString id;
    /// "debian12": what --os takes, beside the id.
    QString shortId;
    QString name;
    QString version;
    QString vendor;
    /// libosinfo's family: "linux", "winnt", "win9x", "freebsd" …
    QString family;
    /// "debian", "ubuntu", "fedora" …; may be empty.
    QString distro;
    QDate released;
    /// After this day its makers no longer support it; null: unknown.
    QDate endOfLife;

    struct Resources
    {
        int cpus = 0;
        Bytes memory;
        Bytes storage;
        bool operator==(const Resources &) const = default;
    };
    /// Zero members: osinfo-db does not say.
    Resources minimum;
    Resources recommended;
    /// Ids of the devices it has drivers for: "http://pcisig.com/pci/1af4/1001" (virtio-block) …
    QStringList devices;
    /// What osinfo-db says of firmwares for x86_64; true where it is silent about BIOS.
    bool supportsBios = true;
    bool supportsUefi = false;
    bool supportsSecureBoot = false;

    [[nodiscard]] bool isWindows() const { return family.startsWith(QLatin1String("win")); }
    [[nodiscard]] bool supports(QStringView device) const { return devices.contains(device); }
    bool operator==(const OperatingSystem &) const = default;
};

/// What an installer image turned out to be.
struct MediaFacts
{
    /// Volume label or the like; may be empty.
    QString label;
    Bytes size;
    bool isBootable = false;
    /// libosinfo's id; empty: not recognized.
    QString osId;
    /// Installs without being asked for a restart? Live image? From osinfo-db.
    bool isLive = false;
    QString architecture;

    bool operator==(const MediaFacts &) const = default;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::OperatingSystem)
Q_DECLARE_METATYPE(innkeeper::MediaFacts)
