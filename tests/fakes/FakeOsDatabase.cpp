// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeOsDatabase.h"

#include <QFileInfo>

namespace innkeeper::fakes {

namespace {

const QStringList kVirtioDevices = {QStringLiteral("http://pcisig.com/pci/1af4/1000"),
                                    QStringLiteral("http://pcisig.com/pci/1af4/1001"),
                                    QStringLiteral("http://pcisig.com/pci/1af4/1041"),
                                    QStringLiteral("http://pcisig.com/pci/1af4/1042"),
                                    QStringLiteral("http://pcisig.com/pci/1af4/1044"),
                                    QStringLiteral("http://pcisig.com/pci/1af4/1045"),
                                    QStringLiteral("http://pcisig.com/pci/1af4/1050"),
                                    QStringLiteral("http://pcisig.com/pci/1af4/1052"),
                                    QStringLiteral("http://pcisig.com/pci/1b36/0100"),
                                    QStringLiteral("http://pcisig.com/pci/1b36/0004"),
                                    QStringLiteral("http://pcisig.com/pci/8086/2922"),
                                    QStringLiteral("http://qemu.org/chipset/x86/q35")};

OperatingSystem linuxSystem(const QString &id, const QString &shortId, const QString &name,
                            const QString &version, const QString &distro, QDate released)
{
    OperatingSystem system;
    system.id = id;
    system.shortId = shortId;
    system.name = name;
    system.version = version;
    system.vendor = name.section(u' ', 0, 0);
    system.family = QStringLiteral("linux");
    system.distro = distro;
    system.released = released;
    system.minimum = {1, Bytes::gib(1), Bytes::gib(10)};
    system.recommended = {2, Bytes::gib(2), Bytes::gib(20)};
    system.devices = kVirtioDevices;
    system.supportsUefi = true;
    system.supportsSecureBoot = true;
    return system;
}

OperatingSystem windows11()
{
    OperatingSystem system;
    system.id = QStringLiteral("http://microsoft.com/win/11");
    system.shortId = QStringLiteral("win11");
    system.name = QStringLiteral("Microsoft Windows 11");
    system.version = QStringLiteral("11");
    system.vendor = QStringLiteral("Microsoft Corporation");
    system.family = QStringLiteral("winnt");
    system.distro = QStringLiteral("win");
    system.released = QDate(2021, 10, 5);
    system.minimum = {2, Bytes::gib(4), Bytes::gib(64)};
    system.recommended = system.minimum;
    system.devices = {QStringLiteral("http://pcisig.com/pci/8086/10d3"),
                      QStringLiteral("http://pcisig.com/pci/8086/2922"),
                      QStringLiteral("http://qemu.org/chipset/x86/q35")};
    system.supportsBios = false;
    system.supportsUefi = true;
    system.supportsSecureBoot = true;
    return system;
}

OperatingSystem windowsXp()
{
    OperatingSystem system;
    system.id = QStringLiteral("http://microsoft.com/win/xp");
    system.shortId = QStringLiteral("winxp");
    system.name = QStringLiteral("Microsoft Windows XP");
    system.version = QStringLiteral("5.1");
    system.vendor = QStringLiteral("Microsoft Corporation");
    system.family = QStringLiteral("winnt");
    system.distro = QStringLiteral("win");
    system.released = QDate(2001, 10, 25);
    system.endOfLife = QDate(2014, 4, 8);
    system.minimum = {1, Bytes::mib(64), Bytes::mib(1536)};
    system.recommended = {1, Bytes::mib(128), Bytes::gib(2)};
    system.devices = {QStringLiteral("http://pcisig.com/pci/10ec/8139"),
                      QStringLiteral("http://pcisig.com/pci/8086/2415"),
                      QStringLiteral("http://pcisig.com/pci/1013/00b8")};
    return system;
}

} // namespace

FakeOsDatabase::FakeOsDatabase()
    : m_systems(
          {linuxSystem(QStringLiteral("http://debian.org/debian/12"), QStringLiteral("debian12"),
                       QStringLiteral("Debian 12"), QStringLiteral("12"), QStringLiteral("debian"),
                       QDate(2023, 6, 10)),
           linuxSystem(QStringLiteral("http://ubuntu.com/ubuntu/22.04"),
                       QStringLiteral("ubuntu22.04"), QStringLiteral("Ubuntu 22.04 LTS"),
                       QStringLiteral("22.04"), QStringLiteral("ubuntu"), QDate(2022, 4, 21)),
           linuxSystem(QStringLiteral("http://alpinelinux.org/alpinelinux/3.17"),
                       QStringLiteral("alpinelinux3.17"), QStringLiteral("Alpine Linux 3.17"),
                       QStringLiteral("3.17"), QStringLiteral("alpinelinux"), QDate(2022, 11, 22)),
           windows11(), windowsXp()})
{
}

Result<QList<OperatingSystem>> FakeOsDatabase::all()
{
    if (auto scripted = m_script.enter(QStringLiteral("systems.all")); !scripted)
        return failure(scripted.error());
    const QMutexLocker lock(&m_mutex);
    return m_systems;
}

Result<OperatingSystem> FakeOsDatabase::find(const QString &idOrShortId)
{
    if (auto scripted = m_script.enter(QStringLiteral("systems.find")); !scripted)
        return failure(scripted.error());
    const QMutexLocker lock(&m_mutex);
    for (const OperatingSystem &system : std::as_const(m_systems)) {
        if (system.id == idOrShortId || system.shortId == idOrShortId)
            return system;
    }
    return failure(ErrorKind::NotFound, QStringLiteral("This operating system is not known."));
}

Result<MediaFacts> FakeOsDatabase::identify(const QString &imagePath)
{
    if (auto scripted = m_script.enter(QStringLiteral("systems.identify")); !scripted)
        return failure(scripted.error());
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_media.constFind(imagePath); known != m_media.cend())
        return *known;
    const QFileInfo file(imagePath);
    if (!file.isReadable())
        return failure(ErrorKind::NotFound, QStringLiteral("The image cannot be read."));
    if (file.size() == 0)
        return failure(ErrorKind::Invalid, QStringLiteral("The image is empty."));
    MediaFacts facts;
    facts.size = Bytes(quint64(file.size()));
    return facts;
}

QString FakeOsDatabase::nameOf(const QString &id)
{
    const QMutexLocker lock(&m_mutex);
    for (const OperatingSystem &system : std::as_const(m_systems)) {
        if (system.id == id)
            return system.name;
    }
    return {};
}

void FakeOsDatabase::setMedia(const QString &imagePath, const MediaFacts &facts)
{
    const QMutexLocker lock(&m_mutex);
    m_media.insert(imagePath, facts);
}

void FakeOsDatabase::add(const OperatingSystem &system)
{
    const QMutexLocker lock(&m_mutex);
    m_systems.append(system);
}

} // namespace innkeeper::fakes
