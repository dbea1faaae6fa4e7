// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/Application.h"
#include "app/desktop/CommandLine.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

static void translate(QCoreApplication &application)
{
    const auto load = [&application](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    load(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("innkeeper"), QStringLiteral(":/i18n"));
}

int main(int argc, char **argv)
{
    using namespace innkeeper;
    // SPICE's library lives on GLib's main loop, which is Qt's own unless this is set.
    qunsetenv("QT_NO_GLIB");
    QCoreApplication::setApplicationName(QStringLiteral("innkeeper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INNKEEPER_VERSION));
    if (CommandLine::wantsOnlyWords(argc, argv)) {
        QCoreApplication application(argc, argv);
        translate(application);
        (void)CommandLine::parse(QCoreApplication::arguments());
    }

    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName({});
    QGuiApplication::setDesktopFileName(QStringLiteral("org.innkeeper.Innkeeper"));
    translate(application);
    const CommandLine line = CommandLine::parse(QCoreApplication::arguments());
    style::apply(application, Preferences().colorScheme());
    QGuiApplication::setWindowIcon(style::applicationIcon());
    const Application desktop(line);
    return QApplication::exec();
}
