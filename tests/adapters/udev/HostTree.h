// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace innkeeper::udev {

/// The /sys, /proc and /run/udev of a computer, put together part by part with the paths, links and
/// files of the kernel (Documentation/ABI/, as a Debian 12 has them). Devices are given back as
/// their paths in /sys/devices.
class HostTree
{
public:
    HostTree();

    [[nodiscard]] QString root() const { return m_folder.path(); }
    void write(const QString &path, const QByteArray &content);
    void link(const QString &path, const QString &target);

    /// A device on a USB port: "1-4.2" hangs in the hub "1-4".
    [[nodiscard]] static QString usb(const QString &port);

    QString usbDisk(const QString &port, const QString &name, const QString &number);
    QString sataDisk(const QString &name, const QString &number);
    QString partition(const QString &disk, int which, const QString &number);
    /// dm-0, md0, loop0, bcache0; made of `slaves`.
    QString stacked(const QString &name, const QString &number, const QStringList &slaves);
    void mapped(const QString &device, const QString &name);

    void mount(const QString &number, const QString &point, const QString &type,
               const QString &source, const QString &options = QStringLiteral("rw"));
    void swapOn(const QByteArray &area, const QByteArray &kind);

    QString card(const QString &folder, const QString &name);
    /// `parent`: in /sys/devices; `properties`: "ID_INPUT_KEYBOARD" …, as udev notes them.
    QString input(const QString &parent, int number, const QByteArray &name,
                  const QByteArray &busType, const QByteArrayList &properties);

private:
    void addBlock(const QString &path, const QString &number);

    QTemporaryDir m_folder;
    QByteArray m_mounts;
    QByteArray m_swaps = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n";
};

} // namespace innkeeper::udev
