// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/UsbTitle.h"

#include "core/usb/UsbKind.h"
#include "ui/devices/SeatWords.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct UsbTitleWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::UsbTitle)
};

constexpr int kMostTitles = 4;

} // namespace

QString titleOf(const UsbDevice &device)
{
    const QString name = quotedNameOf(device);
    const UsbKind kind = kindOf(device);
    if (kind == UsbKind::Other)
        return name;
    //: A device and its kind: SanDisk Ultra (Storage)
    return UsbTitleWords::tr("%1 (%2)").arg(name, toText(kind));
}

QString titlesOf(const QList<UsbDevice> &devices)
{
    QStringList titles;
    for (const UsbDevice &device : devices.mid(0, kMostTitles))
        titles << titleOf(device);
    const QString listed = titles.join(UsbTitleWords::tr(", ", "between devices"));
    const int rest = int(devices.size()) - kMostTitles;
    return rest > 0 ? UsbTitleWords::tr("%1 and %n more", nullptr, rest).arg(listed) : listed;
}

} // namespace innkeeper
