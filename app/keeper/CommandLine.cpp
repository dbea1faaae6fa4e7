// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keeper/CommandLine.h"

#include "core/services/usb/UsbHolds.h"
#include "core/services/usb/UsbRuleStore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

namespace innkeeper {

namespace {

struct KeeperCommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::KeeperCommandLine)
};

} // namespace

KeeperCommandLine KeeperCommandLine::parse(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(KeeperCommandLineWords::tr(
        "Looks after what must go on without a window: USB devices follow their machines."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption connect({QStringLiteral("c"), QStringLiteral("connect")},
                                     KeeperCommandLineWords::tr("libvirt connection"),
                                     QStringLiteral("URI"));
    const QCommandLineOption system(
        QStringLiteral("system"),
        KeeperCommandLineWords::tr("Serve everybody, on the system bus, as polkit allows"));
    parser.addOptions({connect, system});
    parser.process(words);

    KeeperCommandLine line;
    line.isForSystem = parser.isSet(system);
    line.uri = parser.value(connect);
    if (line.isForSystem) {
        if (line.uri.isEmpty())
            line.uri = QStringLiteral("qemu:///system");
        line.rulesFile = QStringLiteral("/etc/innkeeper/usb-rules.json");
        line.holdsFile = QStringLiteral("/run/innkeeper/usb.json");
    } else {
        line.rulesFile = UsbRuleStore::defaultPath();
        line.holdsFile = UsbHolds::defaultPath();
    }
    // root's machines run as another user, who may not enter a person's folder.
    line.socketsFolder =
        ::geteuid() == 0 ? QStringLiteral("/run/innkeeper/usbredir")
                         : QFileInfo(line.holdsFile).absolutePath() + QStringLiteral("/usbredir");
    return line;
}

} // namespace innkeeper
