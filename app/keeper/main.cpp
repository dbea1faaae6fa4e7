// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keeper/Keeper.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

#include <malloc.h>

int main(int argc, char **argv)
{
    using namespace innkeeper;
    // A heap for each thread costs more than their meeting in one.
    mallopt(M_ARENA_MAX, 1);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("innkeeperd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INNKEEPER_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("innkeeper"), QStringLiteral("_"),
                        QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);

    Keeper keeper(KeeperCommandLine::parse(QCoreApplication::arguments()));
    if (const auto started = keeper.start(); !started) {
        std::fprintf(stderr, "innkeeperd: %s\n%s\n", qUtf8Printable(started.error().message),
                     qUtf8Printable(started.error().detail));
        return EXIT_FAILURE;
    }
    return QCoreApplication::exec();
}
