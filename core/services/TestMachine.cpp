// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/TestMachine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace innkeeper {

namespace {

struct TestMachineWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::TestMachine)
};

constexpr Bytes kMemory = Bytes::mib(64);

} // namespace

MachineConfig TestMachine::hardware(const GuestSupport &support)
{
    const auto isPc = [](const QString &type) {
        return type == QLatin1String("pc") || type.startsWith(QLatin1String("pc-i440fx"));
    };
    // The older board has fewer parts, so it is there sooner.
    const bool hasPc = std::any_of(support.machineTypes.begin(), support.machineTypes.end(), isPc);
    MachineConfig config;
    config.accelerator = support.accelerator;
    config.architecture = support.architecture;
    config.emulator = support.emulator;
    config.chipset = hasPc ? QStringLiteral("pc") : QStringLiteral("q35");
    config.memory = kMemory;
    config.vcpus = 1;
    config.videoModel = QStringLiteral("vga");
    config.hasTablet = false;
    config.hasBalloon = false;
    config.hasRng = false;
    config.hasGuestAgentChannel = false;
    config.hasSpiceAgentChannel = false;
    config.hasSpice =
        support.graphics.isEmpty() || support.graphics.contains(QLatin1String("spice"));
    return config;
}

QString TestMachine::diskBus(const MachineConfig &config)
{
    return config.chipset == QLatin1String("pc") ? QStringLiteral("ide") : QStringLiteral("sata");
}

Result<std::unique_ptr<QTemporaryFile>> TestMachine::image()
{
    QFile probe(QStringLiteral(":/probe/probe.img"));
    auto file = std::make_unique<QTemporaryFile>(QDir::tempPath() +
                                                 QStringLiteral("/innkeeper-probe-XXXXXX"));
    if (!probe.open(QIODevice::ReadOnly) || !file->open() ||
        file->write(probe.readAll()) != probe.size() || !file->flush() ||
        !file->resize(qint64(kDiskSize.count())))
        return failure(ErrorKind::Internal,
                       TestMachineWords::tr("The test machine's disk could not be made."),
                       TestMachineWords::tr("Make sure that the folder “%1” has space left.")
                           .arg(QDir::tempPath()),
                       file->errorString());
    return file;
}

} // namespace innkeeper
