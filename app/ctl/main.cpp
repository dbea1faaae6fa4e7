// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Interruption.h"
#include "app/ctl/Program.h"
#include "core/adapters/libvirt/LibvirtHypervisor.h"
#include "core/adapters/osinfo/OsinfoDatabase.h"
#include "core/adapters/qemu/QemuTrial.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace innkeeper;

int main(int argc, char **argv)
{
    // Before any thread is there.
    ctl::Interruption interruption;

    const QCoreApplication application(argc, argv);
    QTranslator translator;
    // English has a file, too: its plurals.
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English)}) {
        if (translator.load(locale, QStringLiteral("innkeeper"), QStringLiteral("_"),
                            QStringLiteral(":/i18n"))) {
            QCoreApplication::installTranslator(&translator);
            break;
        }
    }

    libvirt::LibvirtHypervisor hypervisor;
    osinfo::OsinfoDatabase systems;
    const ProfileLibrary profiles(ProfileLibrary::defaultFolders());
    qemu::QemuTrial trial;
    AcceleratorProbe accelerators(trial, AcceleratorProbe::defaultMemoryFile());
    OperationJournal journal(OperationJournal::defaultFolder());
    const bool isEmbedded = qEnvironmentVariableIsSet("INNKEEPER_EMBEDDED") ||
                            QFile::exists(QCoreApplication::applicationDirPath() +
                                          QStringLiteral("/../CMakeCache.txt"));
    const ctl::Services services{hypervisor, systems,      profiles,  accelerators,
                                 journal,    interruption, isEmbedded};
    ctl::Output output(stdout, stderr);
    return int(ctl::Program(services, output).run(QCoreApplication::arguments().mid(1)));
}
