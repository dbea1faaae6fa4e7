// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/DeviceDrag.h"

#include <QMimeData>

namespace innkeeper {

// Of our own, the name too: nobody else shall take it for a text.
static constexpr QLatin1String kPortType("application/x-innkeeper-usb-port");
static constexpr QLatin1String kNameType("application/x-innkeeper-usb-name");

QMimeData *DeviceDrag::toMime() const
{
    auto *data = new QMimeData;
    data->setData(kPortType, port.toUtf8());
    data->setData(kNameType, name.toUtf8());
    return data;
}

std::optional<DeviceDrag> DeviceDrag::fromMime(const QMimeData *data)
{
    if (!data->hasFormat(kPortType))
        return std::nullopt;
    return DeviceDrag{QString::fromUtf8(data->data(kPortType)),
                      QString::fromUtf8(data->data(kNameType))};
}

} // namespace innkeeper
