// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/DeviceList.h"

#include "ui/style/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainName.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace innkeeper {

namespace {

DeviceList::Device device(const DomainDocument::Disk &disk)
{
    const bool isDisc = disk.device == QLatin1String("cdrom");
    const QString kind = isDisc                                   ? DeviceList::tr("Disc drive")
                         : disk.device == QLatin1String("floppy") ? DeviceList::tr("Floppy drive")
                                                                  : DeviceList::tr("Disk");
    const QString name = disk.source.isEmpty() ? DeviceList::tr("no medium")
                                               : plainName(QFileInfo(disk.source).fileName());
    QStringList detail{disk.target, disk.bus};
    if (disk.isReadOnly)
        detail.append(DeviceList::tr("read only"));
    detail.append(disk.source);
    detail.removeAll(QString());
    return {isDisc ? QStringLiteral("disc") : QStringLiteral("disk"),
            DeviceList::tr("%1: %2", "kind of disk, its image").arg(kind, name),
            detail.join(QStringLiteral(" · "))};
}

DeviceList::Device device(const DomainDocument::Network &network)
{
    QString title = DeviceList::tr("Network card");
    if (network.type == QLatin1String("network"))
        title = DeviceList::tr("Network “%1”").arg(network.source);
    else if (network.type == QLatin1String("user"))
        title = DeviceList::tr("Network access through the host");
    else if (network.type == QLatin1String("bridge"))
        title = DeviceList::tr("Bridge “%1”").arg(network.source);
    else if (!network.source.isEmpty())
        title = DeviceList::tr("Network card on “%1”").arg(network.source);
    QStringList detail{network.model, network.mac};
    detail.removeAll(QString());
    return {QStringLiteral("network"), title, detail.join(QStringLiteral(" · "))};
}

QWidget *row(const DeviceList::Device &device)
{
    auto *icon = new IconLabel(20);
    icon->setSymbol(device.icon, &style::subtleText);
    auto *title = new QLabel(device.title);
    auto *detail = new QLabel(device.detail);
    detail->setFont(style::captionFont());
    detail->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    for (QLabel *label : {title, detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    detail->setVisible(!device.detail.isEmpty());
    auto *widget = new QWidget;
    widget->setAccessibleName(device.title);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(14, style::kGap, 14, style::kGap);
    layout->setSpacing(style::kGap + 4);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return widget;
}

} // namespace

DeviceList::DeviceList(QWidget *parent)
    : QWidget(parent)
{
    auto *heading = new QLabel(tr("Devices"));
    heading->setFont(style::headingFont());
    heading->setContentsMargins(2, 0, 0, 0);
    auto *card = new Card;
    m_rows = new QVBoxLayout(card);
    m_rows->setContentsMargins(0, 4, 0, 4);
    m_rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addWidget(heading);
    layout->addWidget(card);
}

QList<DeviceList::Device> DeviceList::devicesOf(const DomainDocument &document)
{
    QList<Device> devices;
    for (const DomainDocument::Disk &disk : document.disks())
        devices.append(device(disk));
    const auto hardware = document.hardware();
    for (const DomainDocument::Network &network : hardware.networks)
        devices.append(device(network));
    for (const QString &screen : document.machine().screens)
        devices.append({QStringLiteral("screen"), tr("Screen over %1").arg(screen.toUpper()),
                        hardware.videoModels.join(QStringLiteral(" · "))});
    return devices;
}

void DeviceList::load(const MachineDetails &details)
{
    const QList<Device> devices = devicesOf(details.live ? *details.live : details.saved);
    if (devices == m_shown)
        return;
    m_shown = devices;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Device &each : devices)
        m_rows->addWidget(row(each));
    setVisible(!devices.isEmpty());
}

} // namespace innkeeper
