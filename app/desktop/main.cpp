// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/Application.h"
#include "app/desktop/CommandLine.h"
#include "ui/style/Icons.h"
#include "ui/style/RestingCaret.h"
#include "ui/style/Style.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <malloc.h>

static void translate(QCoreApplication &application)
{
    const auto install = [&application](auto... file) {
        auto *translator = new QTranslator(&application);
        const bool isThere = translator->load(file...);
        if (isThere)
            QCoreApplication::installTranslator(translator);
        return isThere;
    };
    const QString separator = QStringLiteral("_");
    install(QLocale(), QStringLiteral("qtbase"), separator,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a file of its own too, for the plurals, and speaks where no language is known.
    if (QLocale().language() == QLocale::C ||
        !install(QLocale(), QStringLiteral("innkeeper"), separator, QStringLiteral(":/i18n")))
        install(QStringLiteral(":/i18n/innkeeper_en.qm"));
}

/// The window stays open all day beside machines that want the memory.
static void keepSmall()
{
    // Threads share one heap: a heap for each costs half a megabyte, and they seldom meet.
    mallopt(M_ARENA_MAX, 1);
    // Nothing here draws with OpenGL, so its libraries need not be loaded.
    if (!qEnvironmentVariableIsSet("QT_XCB_GL_INTEGRATION"))
        qputenv("QT_XCB_GL_INTEGRATION", "none");
}

int main(int argc, char **argv)
{
    using namespace innkeeper;
    keepSmall();
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
    const style::RestingCaret caret(application);
    const Application desktop(line);
    return QApplication::exec();
}
