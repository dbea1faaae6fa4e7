// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/RecentImages.h"

#include <QFileInfo>
#include <QSettings>

namespace innkeeper::recentImages {

namespace {
constexpr int kMost = 8;

QString key()
{
    return QStringLiteral("create/recentImages");
}
} // namespace

QStringList paths()
{
    QStringList existing;
    for (const QString &path : QSettings().value(key()).toStringList()) {
        if (QFileInfo(path).isFile())
            existing.append(path);
    }
    return existing;
}

void add(const QString &path)
{
    QSettings settings;
    QStringList all = settings.value(key()).toStringList();
    all.removeAll(path);
    all.prepend(path);
    settings.setValue(key(), QStringList(all.mid(0, kMost)));
}

} // namespace innkeeper::recentImages
