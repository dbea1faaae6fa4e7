// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/OpenFiles.h"

#include "core/base/HeardText.h"

#include <QRegularExpression>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace innkeeper::udev {

namespace {

/// The kernel keeps 15 bytes of a name; this is for what pretends.
constexpr qsizetype kLongestProgram = 64;

/// Links to what a process has (proc(5)).
QStringList linksOf(const SystemTree &tree, const QString &process)
{
    QStringList links{process + QLatin1String("/cwd"), process + QLatin1String("/root"),
                      process + QLatin1String("/exe")};
    // Mapped files need not be open any more.
    for (const auto *const folder : {"/fd/", "/map_files/"}) {
        const QString path = process + QLatin1String(folder);
        // QDir would look at what the links lead to, which may hang.
        std::error_code ignored;
        std::filesystem::directory_iterator files(tree.realPath(path).toStdString(), ignored);
        for (; files != end(files) && !ignored; files.increment(ignored))
            links.append(path + QString::fromStdString(files->path().filename().string()));
    }
    return links;
}

} // namespace

QStringList programsIn(const SystemTree &tree, const QString &folder)
{
    static const QRegularExpression number(QStringLiteral("^[0-9]+$"));
    QStringList programs;
    for (const QString &id : tree.names(QStringLiteral("/proc")).filter(number)) {
        const QString process = QLatin1String("/proc/") + id;
        const QStringList links = linksOf(tree, process);
        const bool isThere = std::any_of(links.cbegin(), links.cend(), [&](const QString &link) {
            const QString target = tree.linkTarget(link);
            return target == folder || target.startsWith(folder + u'/');
        });
        if (!isThere)
            continue;
        const QString name = heardText(
            QString::fromUtf8(tree.text(process + QLatin1String("/comm"))), kLongestProgram);
        if (!name.isEmpty() && !programs.contains(name))
            programs.append(name);
    }
    programs.sort();
    return programs;
}

} // namespace innkeeper::udev
