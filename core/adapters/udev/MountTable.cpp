// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/MountTable.h"

#include <QFile>
#include <QStringList>

namespace innkeeper::udev {

MountTable::MountTable(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        // A number of optional fields ends with a dash.
        const qsizetype dash = line.indexOf(" - ");
        const QList<QByteArray> own = line.left(dash).split(' ');
        const QList<QByteArray> system = line.mid(dash + 3).split(' ');
        if (dash < 0 || own.size() < 6 || system.size() < 3)
            continue;
        m_mounts.append({QString::fromLatin1(own.at(2)), unescaped(own.at(4)),
                         unescaped(system.at(0)), unescaped(system.at(1)),
                         unescaped(system.at(2)).split(u',')});
    }
}

std::optional<Mount> MountTable::mountOf(const QString &path) const
{
    std::optional<Mount> best;
    for (const Mount &one : m_mounts) {
        const bool isInside = one.mountPoint == QLatin1String("/") || path == one.mountPoint ||
                              path.startsWith(one.mountPoint + u'/');
        // Of several on one point, the last covers the others.
        if (isInside && (!best || one.mountPoint.size() >= best->mountPoint.size()))
            best = one;
    }
    return best;
}

QString unescaped(const QByteArray &field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isOctal = false;
        const int sign = field.mid(i + 1, 3).toInt(&isOctal, 8);
        if (field.at(i) == '\\' && isOctal && i + 3 < field.size()) {
            plain += char(sign);
            i += 3;
        } else {
            plain += field.at(i);
        }
    }
    return QFile::decodeName(plain);
}

} // namespace innkeeper::udev
