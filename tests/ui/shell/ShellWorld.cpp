// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/ShellWorld.h"

#include "core/xml/DomainDocument.h"

#include <QTest>

namespace innkeeper::tests {

ShellWorld::ShellWorld(GuestScreens *others)
    : screens(others ? *others : fakeScreens)
    , accelerators(trial, path(QStringLiteral("accelerators.json")))
    , journal(path(QStringLiteral("journal")))
    , creation(hypervisor, systems, profiles, accelerators, journal)
    , deletion(hypervisor, journal)
    , virtio(hypervisor, systems, profiles, journal)
    , unfinished(hypervisor, journal)
    , check(hypervisor, accelerators)
    , link(hypervisor, pool)
    , list(hypervisor, link, pool)
    , actions(hypervisor, pool)
    , sampler(hypervisor, pool)
    , thumbnails(hypervisor, pool)
    , preferences(path(QStringLiteral("innkeeper.ini")))
{
}

ShellWorld::~ShellWorld()
{
    window.reset();
    link.close();
    pool.waitForDone();
}

Services ShellWorld::services()
{
    return {hypervisor, link,     list,      actions, sampler,    thumbnails, systems,
            screens,    creation, deletion,  virtio,  unfinished, journal,    schema,
            check,      usb,      bluetooth, lending, pool};
}

MainWindow &ShellWorld::open(const QString &uri)
{
    window = std::make_unique<MainWindow>(services(), preferences);
    window->show();
    window->activateWindow();
    if (link.state() == HostLink::State::Closed)
        link.open(uri);
    (void)QTest::qWaitFor([this] { return list.isLoaded(); });
    return *window;
}

MachineId ShellWorld::add(const QString &name, MachineState state, const QString &osId)
{
    MachineConfig config;
    config.id = MachineId::create();
    config.name = name;
    config.osId = osId;
    config.accelerator = Accelerator::Kvm;
    config.architecture = QStringLiteral("x86_64");
    config.emulator = QStringLiteral("/usr/bin/qemu-system-x86_64");
    config.chipset = QStringLiteral("q35");
    config.memory = Bytes::gib(4);
    config.vcpus = 4;
    config.cpuMode = QStringLiteral("host-model");
    config.videoModel = QStringLiteral("virtio");
    config.soundModel = QStringLiteral("ich9");
    config.usbController = QStringLiteral("qemu-xhci");
    config.disks = {{DiskConfig::Device::Disk,
                     QStringLiteral("/var/lib/libvirt/images/%1.qcow2").arg(name),
                     QStringLiteral("qcow2"), QStringLiteral("virtio"), 1, false, true}};
    config.networks = {{NetworkConfig::Kind::User, {}, QStringLiteral("virtio")}};

    StorageVolume volume;
    volume.pool = QStringLiteral("default");
    volume.name = name + QStringLiteral(".qcow2");
    volume.path = config.disks.first().source;
    volume.format = QStringLiteral("qcow2");
    volume.capacity = Bytes::gib(40);
    volume.allocation = Bytes::mib(9700);
    hypervisor.storage().addVolume(volume);

    // Known before anybody connects: the fake answers only when it is open.
    const bool wasOpen = hypervisor.isOpen();
    if (!wasOpen)
        (void)hypervisor.open(QStringLiteral("qemu:///session"));
    const auto id = hypervisor.machines().define(DomainDocument::create(config).toXml());
    Q_ASSERT(id.has_value());
    if (!wasOpen)
        hypervisor.close();
    if (state != MachineState::Off)
        hypervisor.machines().setState(*id, state);
    return *id;
}

QStringList words(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << QString::fromUtf8(text);
    return list;
}

} // namespace innkeeper::tests
