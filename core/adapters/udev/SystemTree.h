// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace innkeeper::udev {

/// The files in which a computer tells of itself: /sys, /proc, /run/udev,
/// /var/lib/bluetooth. All paths begin with "/"
/// and are as the computer itself has them, wherever its tree hangs. What is not there is empty.
/// Any thread.
class SystemTree
{
public:
    /// `root`: "/", or a folder that holds such a tree.
    explicit SystemTree(const QString &root);

    [[nodiscard]] QByteArray bytes(const QString &path) const;
    /// Without the white space at its ends.
    [[nodiscard]] QByteArray text(const QString &path) const;
    [[nodiscard]] QList<QByteArray> lines(const QString &path) const;
    [[nodiscard]] QStringList names(const QString &folder) const;
    /// Without links in it; empty when it is not there.
    [[nodiscard]] QString resolved(const QString &path) const;
    /// What a link says; empty: it is none.
    [[nodiscard]] QString linkTarget(const QString &path) const;
    /// Where the tree has it, for who opens it.
    [[nodiscard]] QString realPath(const QString &path) const { return m_root + path; }
    /// What udev noted of a device: "b8:1", "+input:input5" (its /run/udev/data).
    [[nodiscard]] QMap<QByteArray, QByteArray> udevProperties(const QString &device) const;

private:
    QString m_root;
};

/// Of the device that a path in /sys/devices leads through, the one nearest to its end: "1-4.2".
/// Empty: none.
[[nodiscard]] QString usbPortIn(const QString &path);
/// The path, up to that device; empty: none.
[[nodiscard]] QString usbDeviceIn(const QString &path);

} // namespace innkeeper::udev
