// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/SpiceScreens.h"

#include "core/adapters/spice/SpiceModule.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QThread>

namespace innkeeper::spice {

namespace {

/// Beside the programs in the build tree, below the library folder once installed.
QStringList placesOfModule()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString name = QStringLiteral(INNKEEPER_SPICE_MODULE);
    return {
        programs.absoluteFilePath(QStringLiteral("../lib/innkeeper/") + name),
        programs.absoluteFilePath(QStringLiteral(INNKEEPER_RELATIVE_MODULES "/") + name),
    };
}

} // namespace

SpiceScreens::SpiceScreens(QThreadPool &pool)
    : m_pool(pool)
{
}

Result<std::unique_ptr<GuestScreen>> SpiceScreens::create(const QString &kind,
                                                          OpenSocket openSocket)
{
    if (kind != QLatin1String("spice"))
        return failure(
            ErrorKind::Unsupported,
            tr("This machine's screen speaks %1, which Innkeeper cannot show.").arg(kind.toUpper()),
            tr("Give the machine a SPICE screen in its details."));
    if (const auto loaded = load(); !loaded)
        return failure(loaded.error());
    return m_module->create(kind, std::move(openSocket));
}

Result<void> SpiceScreens::load()
{
    if (m_module)
        return {};
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    if (dispatcher == nullptr || !dispatcher->inherits("QEventDispatcherGlib"))
        return failure(ErrorKind::Unsupported,
                       tr("The screen cannot be shown: Innkeeper runs without GLib's event loop."),
                       tr("Start Innkeeper without QT_NO_GLIB in its environment."));

    QString problem;
    for (const QString &path : placesOfModule()) {
        if (!QFileInfo::exists(path))
            continue;
        QLibrary library(path);
        library.setLoadHints(QLibrary::PreventUnloadHint);
        if (const auto make = reinterpret_cast<MakeScreens>(library.resolve(kMakeScreens))) {
            m_module.reset(make(m_pool));
            return {};
        }
        problem = library.errorString();
    }
    return failure(ErrorKind::Unsupported,
                   tr("The screen cannot be shown: a part of Innkeeper is missing or broken."),
                   tr("Install Innkeeper again, with the package that holds %1.")
                       .arg(QStringLiteral(INNKEEPER_SPICE_MODULE)),
                   problem);
}

} // namespace innkeeper::spice
