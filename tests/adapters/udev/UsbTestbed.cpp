// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/udev/UsbTestbed.h"

#include "core/base/UniqueFd.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <umockdev.h>
#include <unistd.h>

#include <vector>

namespace innkeeper::udev {

namespace {

QByteArray bytes(std::initializer_list<int> values)
{
    QByteArray made;
    for (const int value : values)
        made += char(value);
    return made;
}

QByteArray interfaceName(const char *port, int number)
{
    return QByteArray(port) + ":1." + QByteArray::number(number);
}

QByteArray hexWord(quint16 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

/// "name", "value", … and a null pointer, as umockdev takes them.
std::vector<char *> listOf(QMap<QByteArray, QByteArray> &pairs)
{
    std::vector<char *> list;
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        list.push_back(const_cast<char *>(pair.key().constData()));
        list.push_back(pair.value().data());
    }
    list.push_back(nullptr);
    return list;
}

} // namespace

QByteArray FakeDevice::descriptors() const
{
    QByteArray all =
        bytes({18, 1, 0x00, 0x02, kind.code, kind.subclass, kind.protocol, 64, vendor & 0xff,
               vendor >> 8, product & 0xff, product >> 8, 0x00, 0x01, 1, 2, 3, 1});
    const int total = int(9 + interfaces.size() * 16);
    all += bytes({9, 2, total & 0xff, total >> 8, int(interfaces.size()), 1, 0, 0xa0, 50});
    int number = 0;
    for (const FakeInterface &one : interfaces) {
        all += bytes({9, 4, number, 0, 1, one.kind.code, one.kind.subclass, one.kind.protocol, 0});
        all += bytes({7, 5, 0x81 + number, 3, 8, 0, 10});
        ++number;
    }
    return all;
}

UsbTestbed::UsbTestbed()
    : m_bed(umockdev_testbed_new())
{
    const FakeDevice root{0x1d6b,         2,         "Linux 6.1.0 xhci-hcd", "xHCI Host Controller",
                          "0000:00:14.0", {9, 0, 1}, {{{9, 0, 0}, "hub"}}};
    plug("usb1", 1, root);
}

UsbTestbed::~UsbTestbed()
{
    g_object_unref(m_bed);
}

QByteArray UsbTestbed::pathOf(const QByteArray &name) const
{
    return m_paths.value(name);
}

QByteArray UsbTestbed::make(const char *subsystem, const QByteArray &name, const QByteArray &parent,
                            const QMap<QByteArray, QByteArray> &attributes,
                            const QMap<QByteArray, QByteArray> &properties)
{
    QMap<QByteArray, QByteArray> ownAttributes = attributes;
    QMap<QByteArray, QByteArray> ownProperties = properties;
    char *path = umockdev_testbed_add_devicev(
        m_bed, subsystem, name.constData(), parent.isEmpty() ? nullptr : parent.constData(),
        listOf(ownAttributes).data(), listOf(ownProperties).data());
    QByteArray made = path;
    g_free(path);
    return made;
}

QString UsbTestbed::fileOf(const QByteArray &path) const
{
    char *root = umockdev_testbed_get_root_dir(m_bed);
    const QString file = QFile::decodeName(root + path);
    g_free(root);
    return file;
}

void UsbTestbed::say(const QByteArray &name, const char *action)
{
    umockdev_testbed_uevent(m_bed, pathOf(name).constData(), action);
    if (!m_isQuick)
        QCoreApplication::processEvents();
}

void UsbTestbed::add(const char *port, int number, const FakeDevice &device)
{
    const QByteArray own = port;
    const qsizetype dot = own.lastIndexOf('.');
    const QByteArray above = dot > 0 ? own.first(dot) : QByteArray("usb1");
    QMap<QByteArray, QByteArray> attributes = {{"busnum", "1\n"},
                                               {"devnum", QByteArray::number(number) + '\n'},
                                               {"bConfigurationValue", "1\n"},
                                               {"speed", QByteArray(device.speed) + '\n'},
                                               {"removable", QByteArray(device.removable) + '\n'}};
    // The kernel has no file for what the device does not say.
    for (const auto &[name, said] :
         {std::pair("manufacturer", device.maker), std::pair("product", device.name),
          std::pair("serial", device.serial)})
        if (!said.isEmpty())
            attributes.insert(name, said + '\n');
    QMap<QByteArray, QByteArray> properties = device.properties;
    properties.insert("DEVTYPE", "usb_device");
    properties.insert("BUSNUM", "001");
    properties.insert("DEVNUM", QByteArray::number(number).rightJustified(3, '0'));
    properties.insert("PRODUCT", hexWord(device.vendor) + '/' + hexWord(device.product) + "/100");
    const QByteArray path =
        make("usb", own, own == "usb1" ? QByteArray() : pathOf(above), attributes, properties);
    m_paths.insert(own, path);
    const QByteArray all = device.descriptors();
    umockdev_testbed_set_attribute_binary(
        m_bed, path.constData(), "descriptors",
        reinterpret_cast<guint8 *>(const_cast<char *>(all.constData())), int(all.size()));
    say(own, "add");
    for (int i = 0; i < device.interfaces.size(); ++i) {
        const QByteArray name = interfaceName(port, i);
        m_paths.insert(name, make("usb", name, path, {{"bInterfaceNumber", "00\n"}},
                                  {{"DEVTYPE", "usb_interface"}}));
        say(name, "add");
        const QByteArray report = QByteArray::fromHex(device.interfaces.at(i).report);
        if (report.isEmpty())
            continue;
        const QByteArray made =
            make("hid",
                 "0003:" + hexWord(device.vendor).toUpper() + ':' +
                     hexWord(device.product).toUpper() + ".000" + QByteArray::number(i),
                 pathOf(name), {}, {});
        m_paths.insert(name + "/hid", made);
        umockdev_testbed_set_attribute_binary(
            m_bed, made.constData(), "report_descriptor",
            reinterpret_cast<guint8 *>(const_cast<char *>(report.constData())), int(report.size()));
    }
}

void UsbTestbed::bind(const char *port)
{
    QFile::remove(fileOf(pathOf(port) + "/driver"));
    umockdev_testbed_set_attribute_link(m_bed, pathOf(port).constData(), "driver",
                                        "../../../bus/usb/drivers/usb");
    say(port, "bind");
}

void UsbTestbed::bindInterface(const char *port, int interface, const char *driver)
{
    const QByteArray name = interfaceName(port, interface);
    const QByteArray target = QByteArray("../../../../bus/usb/drivers/") + driver;
    QFile::remove(fileOf(pathOf(name) + "/driver"));
    umockdev_testbed_set_attribute_link(m_bed, pathOf(name).constData(), "driver",
                                        target.constData());
    say(name, "bind");
}

void UsbTestbed::unbindInterface(const char *port, int interface)
{
    const QByteArray name = interfaceName(port, interface);
    QFile::remove(fileOf(pathOf(name) + "/driver"));
    say(name, "unbind");
}

void UsbTestbed::plug(const char *port, int number, const FakeDevice &device)
{
    add(port, number, device);
    for (int i = 0; i < device.interfaces.size(); ++i)
        if (const char *driver = device.interfaces.at(i).driver; *driver)
            bindInterface(port, i, driver);
    bind(port);
}

void UsbTestbed::vanishInterface(const char *port, int interface)
{
    removeAll(interfaceName(port, interface));
}

void UsbTestbed::vanish(const char *port)
{
    removeAll(QByteArray(port) + ':');
    umockdev_testbed_remove_device(m_bed, m_paths.take(port).constData());
}

void UsbTestbed::removeAll(const QByteArray &begin)
{
    // What is under others first: umockdev would leave its links.
    for (auto one = m_paths.end(); one != m_paths.begin();) {
        --one;
        if (one.key().startsWith(begin)) {
            umockdev_testbed_remove_device(m_bed, one.value().constData());
            one = m_paths.erase(one);
        }
    }
}

void UsbTestbed::unplug(const char *port)
{
    for (int i = 0; m_paths.contains(interfaceName(port, i)); ++i) {
        say(interfaceName(port, i), "unbind");
        say(interfaceName(port, i), "remove");
    }
    say(port, "unbind");
    say(port, "remove");
    vanish(port);
}

void UsbTestbed::removeAttribute(const char *port, const char *name)
{
    QFile::remove(fileOf(pathOf(port) + '/' + name));
}

void UsbTestbed::pairPort(const char *port, const char *own, const char *peer)
{
    const QString device = fileOf(pathOf(port));
    const QString folder = device.section(u'/', 0, -2) + QLatin1String("/hub");
    QDir().mkpath(folder + u'/' + QLatin1String(own));
    QFile::link(QLatin1String("../hub/") + QLatin1String(own), device + QLatin1String("/port"));
    QFile::link(QLatin1String("../../../usb2/hub/") + QLatin1String(peer),
                folder + u'/' + QLatin1String(own) + QLatin1String("/peer"));
}

std::jthread UsbTestbed::renumberWhileRead(const char *port, int number)
{
    const QByteArray serial = QFile::encodeName(fileOf(pathOf(port) + "/serial"));
    const QByteArray shown = QFile::encodeName(fileOf(pathOf(port) + "/devnum"));
    unlink(serial.constData());
    mkfifo(serial.constData(), 0600);
    return std::jthread([serial, shown, said = QByteArray::number(number) + '\n'] {
        // Opens when the reader does. Not by the C library: umockdev lets one call in at a time.
        const auto open = [](const QByteArray &path) {
            return int(syscall(SYS_openat, AT_FDCWD, path.constData(), O_WRONLY | O_CLOEXEC));
        };
        const UniqueFd pipe(open(serial));
        const UniqueFd file(open(shown));
        syscall(SYS_write, file.get(), said.constData(), said.size());
    });
}

} // namespace innkeeper::udev
