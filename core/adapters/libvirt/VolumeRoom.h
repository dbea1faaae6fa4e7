// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/Connection.h"

#include <QByteArray>

namespace innkeeper::libvirt {

/// Looks ahead whether the disk below a volume takes more. libvirt 11.3's daemon crashes when an
/// upload finds it full (a free in virNetMessageFree), so nobody may let it come to that.
class VolumeRoom
{
public:
    VolumeRoom(const Connection &connection, virStorageVolPtr volume);

    /// `end` is where the next piece would end, in bytes. True where nobody can tell: volumes on
    /// other computers, or that are no files.
    [[nodiscard]] bool holds(quint64 end) const;

private:
    /// Empty: nobody can tell.
    QByteArray m_path;
};

} // namespace innkeeper::libvirt
