// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/SystemTree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <climits>

#include <unistd.h>

namespace innkeeper::udev {

SystemTree::SystemTree(const QString &root)
    : m_root(root)
{
    // Compared with paths without links, which begin with it.
    if (const QString found = QFileInfo(root).canonicalFilePath(); !found.isEmpty())
        m_root = found;
    if (m_root.endsWith(u'/'))
        m_root.chop(1);
}

QByteArray SystemTree::bytes(const QString &path) const
{
    QFile file(m_root + path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.readAll() : QByteArray();
}

QByteArray SystemTree::text(const QString &path) const
{
    return bytes(path).trimmed();
}

QList<QByteArray> SystemTree::lines(const QString &path) const
{
    const QByteArray all = text(path);
    return all.isEmpty() ? QList<QByteArray>() : all.split('\n');
}

QStringList SystemTree::names(const QString &folder) const
{
    return QDir(m_root + folder)
        .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
}

QString SystemTree::resolved(const QString &path) const
{
    const QString found = QFileInfo(m_root + path).canonicalFilePath();
    return found.startsWith(m_root + u'/') ? found.mid(m_root.size()) : QString();
}

QString SystemTree::linkTarget(const QString &path) const
{
    // QFile would look whether it is there: a file system in trouble lets nobody go on.
    QByteArray target(PATH_MAX, Qt::Uninitialized);
    const auto length = ::readlink(QFile::encodeName(m_root + path).constData(), target.data(),
                                   std::size_t(target.size()));
    const QString found = QFile::decodeName(target.left(std::max<qsizetype>(length, 0)));
    return found.startsWith(m_root + u'/') ? found.mid(m_root.size()) : found;
}

QMap<QByteArray, QByteArray> SystemTree::udevProperties(const QString &device) const
{
    QMap<QByteArray, QByteArray> properties;
    for (const QByteArray &line : lines(QLatin1String("/run/udev/data/") + device)) {
        const qsizetype equals = line.indexOf('=');
        if (line.startsWith("E:") && equals > 0)
            properties.insert(line.mid(2, equals - 2), line.mid(equals + 1));
    }
    return properties;
}

QString usbDeviceIn(const QString &path)
{
    // Documentation/ABI/stable/sysfs-bus-usb; interfaces have a colon.
    static const QRegularExpression device(
        QStringLiteral("^(/sys/devices/.*/\\d+-\\d+(?:\\.\\d+)*)(?:/|$)"));
    return device.match(path).captured(1);
}

QString usbPortIn(const QString &path)
{
    return usbDeviceIn(path).section(u'/', -1);
}

} // namespace innkeeper::udev
