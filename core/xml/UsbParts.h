// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/xml/UsbHostdev.h"
#include "core/xml/UsbRedirdev.h"

#include <QStringList>

namespace innkeeper {

/// All that a machine has to do with the host's USB devices, from one reading of its XML.
struct UsbParts
{
    /// A disk that is named by where libvirt keeps it.
    struct Volume
    {
        QString pool;
        QString name;

        bool operator==(const Volume &) const = default;
    };

    QList<UsbHostdev> hostdevs;
    QList<UsbRedirdev> redirdevs;
    /// As diskImagesOf().
    QStringList images;
    QList<Volume> volumes;
};

/// Empty when `machineXml` is no machine.
[[nodiscard]] UsbParts usbPartsOf(const QString &machineXml);

} // namespace innkeeper
