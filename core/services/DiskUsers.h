// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace innkeeper {

/// Who stands on which disk image of a host, directly or through layers (qcow2 backing files): a
/// snapshot of one moment. Reading it blocks.
class DiskUsers
{
public:
    struct User
    {
        /// Of the machine; or of the image, when it is only layered on it.
        QString name;
        bool isMachine = true;
        bool isActive = false;
    };

    /// Of all machines but `except`. Fails rather than forgetting one.
    [[nodiscard]] static Result<DiskUsers> read(Hypervisor &hypervisor, const MachineId &except);

    [[nodiscard]] std::optional<User> userOf(const QString &path) const;
    /// The images that this one is layered on, its own backing file first.
    [[nodiscard]] QStringList layersBelow(const QString &path) const;
    /// Certainly: what cannot be looked at may be there.
    [[nodiscard]] bool isGone(const QString &path) const;
    /// The path of a disk that libvirt's XML names as "pool/volume"; empty when there is none.
    [[nodiscard]] QString pathOfVolume(const QString &poolAndName) const;

private:
    void addVolumes(const QList<StorageVolume> &volumes);
    void addUse(const QString &path, const User &user);
    [[nodiscard]] QString below(const QString &path) const;

    bool m_isLocal = false;
    QHash<QString, User> m_users;
    /// Image to what it is layered on.
    QHash<QString, QString> m_below;
    QHash<QString, QString> m_paths;
};

} // namespace innkeeper
