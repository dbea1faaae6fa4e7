// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace innkeeper::udev {

struct Mount
{
    /// "8:1"; those with major number 0 stand for no device of their own.
    QString number;
    QString mountPoint;
    QString type;
    /// As it was given to mount(8), or "/dev/…".
    QString source;
    /// Of the file system: "lowerdir=…".
    QStringList options;

    bool operator==(const Mount &) const = default;
};

/// What is mounted where, of /proc/self/mountinfo (proc(5)).
class MountTable
{
public:
    explicit MountTable(const QList<QByteArray> &lines);

    [[nodiscard]] const QList<Mount> &all() const { return m_mounts; }
    /// The one that a file without links in its path lies on.
    [[nodiscard]] std::optional<Mount> mountOf(const QString &path) const;

private:
    QList<Mount> m_mounts;
};

/// "/mnt/my\040disk" is "/mnt/my disk", in files of /proc.
[[nodiscard]] QString unescaped(const QByteArray &field);

} // namespace innkeeper::udev
