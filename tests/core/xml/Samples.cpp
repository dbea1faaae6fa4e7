// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/xml/Samples.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>

#include <gtest/gtest.h>

namespace innkeeper::samples {

namespace {

QString readFile(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(file.readAll());
}

QDir folder()
{
    return QDir(QStringLiteral(INNKEEPER_TEST_DATA "/foreign"));
}

} // namespace

QMap<QString, QString> foreignDocuments()
{
    QMap<QString, QString> documents;
    for (const QFileInfo &file : folder().entryInfoList({QStringLiteral("*.xml")}, QDir::Files))
        documents.insert(file.completeBaseName(), readFile(file.filePath()));
    EXPECT_GE(documents.size(), 10);
    return documents;
}

QString foreign(const char *name)
{
    return readFile(folder().filePath(QLatin1String(name) + QStringLiteral(".xml")));
}

MachineConfig fullConfig()
{
    MachineConfig config;
    config.id = MachineId::fromText(u"6695eb01-f6a4-8304-79aa-97f2502e193f");
    config.name = QStringLiteral("Müller & <Söhne> \"'");
    config.title = QStringLiteral("Web / Mail");
    config.description = QStringLiteral("one\n  two & <three>");
    config.osId = QStringLiteral("http://debian.org/debian/12");
    config.accelerator = Accelerator::Kvm;
    config.architecture = QStringLiteral("x86_64");
    config.emulator = QStringLiteral("/usr/bin/qemu-system-x86_64");
    config.chipset = QStringLiteral("q35");
    config.firmware = Firmware::UefiSecureBoot;
    config.tpmVersion = QStringLiteral("2.0");
    config.memory = Bytes::gib(2);
    config.vcpus = 2;
    config.cpuMode = QStringLiteral("host-passthrough");
    config.videoModel = QStringLiteral("virtio");
    config.soundModel = QStringLiteral("ich9");
    config.usbController = QStringLiteral("qemu-xhci");

    DiskConfig disk;
    disk.source = QStringLiteral("/home/anna/Disks & Co/\"a\" 'b' <c>.qcow2");
    disk.format = QStringLiteral("qcow2");
    disk.bus = QStringLiteral("virtio");
    disk.bootOrder = 2;
    disk.discard = true;
    DiskConfig cdrom;
    cdrom.device = DiskConfig::Device::Cdrom;
    cdrom.source = QStringLiteral("/home/anna/debian.iso");
    cdrom.format = QStringLiteral("raw");
    cdrom.bus = QStringLiteral("sata");
    cdrom.bootOrder = 1;
    config.disks = {disk, cdrom};

    NetworkConfig network;
    network.kind = NetworkConfig::Kind::Network;
    network.source = QStringLiteral("default");
    network.model = QStringLiteral("virtio");
    config.networks = {network};
    return config;
}

} // namespace innkeeper::samples
