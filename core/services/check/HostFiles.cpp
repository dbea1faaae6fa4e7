// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/check/HostFiles.h"

#include <QDir>
#include <QFile>

namespace innkeeper {

HostFiles::HostFiles(QString root)
    : m_root(std::move(root))
{
}

QString HostFiles::under(const QString &path) const
{
    return QDir::cleanPath(m_root + path);
}

bool HostFiles::exists(const QString &path) const
{
    return QFile::exists(under(path));
}

QByteArray HostFiles::read(const QString &path) const
{
    QFile file(under(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().trimmed();
}

int HostFiles::entries(const QString &path) const
{
    return int(QDir(under(path)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size());
}

} // namespace innkeeper
