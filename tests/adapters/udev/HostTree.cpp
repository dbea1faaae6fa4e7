// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/udev/HostTree.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace innkeeper::udev {

namespace {

const QLatin1String kPci("/sys/devices/pci0000:00/");

QString nameIn(const QString &path)
{
    return path.section(u'/', -1);
}

} // namespace

HostTree::HostTree()
{
    write(QStringLiteral("/proc/swaps"), m_swaps);
    mount(QStringLiteral("0:22"), QStringLiteral("/proc"), QStringLiteral("proc"),
          QStringLiteral("proc"));
}

void HostTree::write(const QString &path, const QByteArray &content)
{
    const QString full = root() + path;
    EXPECT_TRUE(QDir().mkpath(full.section(u'/', 0, -2)));
    QFile file(full);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << full.toStdString();
    file.write(content);
}

void HostTree::link(const QString &path, const QString &target)
{
    const QString full = root() + path;
    EXPECT_TRUE(QDir().mkpath(full.section(u'/', 0, -2)));
    EXPECT_TRUE(QFile::link(root() + target, full)) << full.toStdString();
}

QString HostTree::usb(const QString &port)
{
    QString path = kPci + QLatin1String("0000:00:14.0/usb1");
    for (int dots = 0; dots <= port.count(u'.'); ++dots)
        path += u'/' + port.section(u'.', 0, dots);
    return path;
}

void HostTree::addBlock(const QString &path, const QString &number)
{
    write(path + QLatin1String("/dev"), number.toLatin1() + '\n');
    link(QLatin1String("/sys/class/block/") + nameIn(path), path);
    link(QLatin1String("/sys/dev/block/") + number, path);
}

QString HostTree::usbDisk(const QString &port, const QString &name, const QString &number)
{
    const QString path =
        usb(port) + u'/' + port + QLatin1String(":1.0/host6/target6:0:0/6:0:0:0/block/") + name;
    addBlock(path, number);
    return path;
}

QString HostTree::sataDisk(const QString &name, const QString &number)
{
    const QString path =
        kPci + QLatin1String("0000:00:17.0/ata1/host0/target0:0:0/0:0:0:0/block/") + name;
    addBlock(path, number);
    return path;
}

QString HostTree::partition(const QString &disk, int which, const QString &number)
{
    const QString path = disk + u'/' + nameIn(disk) + QString::number(which);
    addBlock(path, number);
    write(path + QLatin1String("/partition"), QByteArray::number(which) + '\n');
    return path;
}

QString HostTree::stacked(const QString &name, const QString &number, const QStringList &slaves)
{
    const QString path = QLatin1String("/sys/devices/virtual/block/") + name;
    addBlock(path, number);
    for (const QString &slave : slaves) {
        link(path + QLatin1String("/slaves/") + nameIn(slave), slave);
        link(slave + QLatin1String("/holders/") + name, path);
    }
    return path;
}

void HostTree::mapped(const QString &device, const QString &name)
{
    write(device + QLatin1String("/dm/name"), name.toUtf8() + '\n');
    write(QLatin1String("/dev/") + nameIn(device), {});
    link(QLatin1String("/dev/mapper/") + name, QLatin1String("/dev/") + nameIn(device));
}

void HostTree::mount(const QString &number, const QString &point, const QString &type,
                     const QString &source, const QString &options)
{
    m_mounts += QStringLiteral("36 25 %1 / %2 rw,relatime shared:1 - %3 %4 %5\n")
                    .arg(number, QString(point).replace(u' ', QLatin1String("\\040")), type, source,
                         options)
                    .toUtf8();
    write(QStringLiteral("/proc/self/mountinfo"), m_mounts);
}

void HostTree::swapOn(const QByteArray &area, const QByteArray &kind)
{
    m_swaps += area + "   " + kind + "\t\t1048572\t\t0\t\t-2\n";
    write(QStringLiteral("/proc/swaps"), m_swaps);
}

QString HostTree::card(const QString &folder, const QString &name)
{
    const QString path = folder + QLatin1String("/net/") + name;
    write(path + QLatin1String("/operstate"), "up\n");
    link(QLatin1String("/sys/class/net/") + name, path);
    return path;
}

QString HostTree::input(const QString &parent, int number, const QByteArray &name,
                        const QByteArray &busType, const QByteArrayList &properties)
{
    const QString own = QLatin1String("input") + QString::number(number);
    const QString path = parent + QLatin1String("/input/") + own;
    write(path + QLatin1String("/name"), name + '\n');
    write(path + QLatin1String("/id/bustype"), busType + '\n');
    write(path + QLatin1String("/inhibited"), "0\n");
    link(QLatin1String("/sys/class/input/") + own, path);
    QByteArray noted = "I:123456\nE:ID_INPUT=1\n";
    for (const QByteArray &property : properties)
        noted += "E:" + property + "=1\n";
    write(QLatin1String("/run/udev/data/+input:") + own, noted + "G:seat\nV:1\n");
    return path;
}

} // namespace innkeeper::udev
