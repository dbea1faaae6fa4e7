// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/DeviceReading.h"

#include "core/adapters/udev/Descriptors.h"
#include "core/adapters/udev/DeviceIdentity.h"
#include "core/base/HeardText.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <utility>

namespace innkeeper::udev {

namespace {

/// What a string descriptor can carry (USB 2.0, 9.6.7).
constexpr qsizetype kLongestWord = 126;

/// Read anew each time: libudev would remember what it read first.
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.readAll() : QByteArray();
}

QByteArray attribute(const QString &folder, const char *name)
{
    QByteArray said = contentOf(folder + u'/' + QLatin1String(name));
    if (said.endsWith('\n'))
        said.chop(1);
    return said;
}

QString word(const QByteArray &said)
{
    return heardText(QString::fromUtf8(said), kLongestWord);
}

QString property(udev_device *device, const char *name)
{
    return word(udev_device_get_property_value(device, name));
}

/// Of the HID devices that the host made of an interface: "0003:046D:C52B.0001".
QList<quint32> usagesOf(const QString &interface)
{
    QList<quint32> usages;
    const auto made = QDir(interface).entryList({QStringLiteral("????:????:????.*")}, QDir::Dirs);
    for (const QString &one : made) {
        const QByteArray report =
            contentOf(interface + u'/' + one + QLatin1String("/report_descriptor"));
        for (const quint32 usage : readUsages(report))
            if (!usages.contains(usage))
                usages.append(usage);
    }
    return usages;
}

/// What the rules that come with libmtp, libgphoto2, sane-backends and systemd say.
QStringList tagsOf(udev_device *device)
{
    constexpr std::pair<const char *, const char *> kRules[] = {
        {"ID_MTP_DEVICE", "mtp"},
        {"ID_GPHOTO2", "camera"},
        {"libsane_matched", "scanner"},
        {"ID_SMARTCARD_READER", "smart-card"}};
    QStringList tags;
    for (const auto &[rule, tag] : kRules) {
        const QString said = property(device, rule);
        if (!said.isEmpty() && said != QLatin1String("0"))
            tags.append(QLatin1String(tag));
    }
    return tags;
}

/// The port in the same socket that serves the other speeds: "usb2-port4" is "2-4", and
/// "2-4-port2" is "2-4.2" (Documentation/ABI/testing/sysfs-bus-usb).
QString peerOf(const QString &folder)
{
    static const QRegularExpression named(
        QStringLiteral("^(?:usb(\\d+)|(\\d+-\\d+(?:\\.\\d+)*))-port(\\d+)$"));
    const QString port = QFile::symLinkTarget(folder + QLatin1String("/port"));
    const QString peer = QFile::symLinkTarget(port + QLatin1String("/peer")).section(u'/', -1);
    const auto match = named.match(peer);
    if (port.isEmpty() || !match.hasMatch())
        return {};
    return match.captured(1).isEmpty() ? match.captured(2) + u'.' + match.captured(3)
                                       : match.captured(1) + u'-' + match.captured(3);
}

} // namespace

std::optional<UsbDevice> readDevice(udev_device *device)
{
    const QString folder = QFile::decodeName(udev_device_get_syspath(device));
    const QByteArray number = attribute(folder, "devnum");
    const QByteArray bytes = contentOf(folder + QLatin1String("/descriptors"));
    const int configuration = attribute(folder, "bConfigurationValue").toInt();
    const auto descriptors = readDescriptors(bytes, configuration);
    if (number.isEmpty() || !descriptors)
        return std::nullopt;

    const QByteArray maker = attribute(folder, "manufacturer");
    const QByteArray product = attribute(folder, "product");
    const QByteArray serial = attribute(folder, "serial");
    UsbDevice read;
    read.port = QString::fromUtf8(udev_device_get_sysname(device));
    read.peerPort = peerOf(folder);
    read.bus = attribute(folder, "busnum").toInt();
    read.number = number.toInt();
    read.vendor = descriptors->vendor;
    read.product = descriptors->product;
    read.vendorName = word(maker);
    if (read.vendorName.isEmpty())
        read.vendorName = property(device, "ID_VENDOR_FROM_DATABASE");
    read.productName = word(product);
    if (read.productName.isEmpty())
        read.productName = property(device, "ID_MODEL_FROM_DATABASE");
    read.serial = word(serial);
    read.kind = descriptors->kind;
    read.interfaces = descriptors->interfaces;
    for (UsbInterface &one : read.interfaces) {
        const QString path =
            QStringLiteral("%1/%2:%3.%4").arg(folder, read.port).arg(configuration).arg(one.number);
        one.driver = QFile::symLinkTarget(path + QLatin1String("/driver")).section(u'/', -1);
        one.usages = usagesOf(path);
    }
    read.speed = attribute(folder, "speed").toDouble();
    read.builtIn = attribute(folder, "removable") == "fixed";
    read.identity = identityOf(bytes, {maker, product, serial});
    read.tags = tagsOf(device);
    // Gone, or another one in its place: then what was read may be of both.
    if (attribute(folder, "devnum") != number)
        return std::nullopt;
    return read;
}

bool isBound(udev_device *device)
{
    const QString folder = QFile::decodeName(udev_device_get_syspath(device));
    return !QFile::symLinkTarget(folder + QLatin1String("/driver")).isEmpty();
}

} // namespace innkeeper::udev
