// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/libvirt/RealHost.h"

#include <QFile>
#include <QTest>

namespace innkeeper::libvirt {

namespace {

/// A boot sector that polls COM1.
QByteArray echoSector()
{
    QByteArray sector = QByteArray::fromHex("b052baf803ee"     // 'R' to the port
                                            "bafd03eca80174fb" // wait until a byte is there
                                            "baf803ec88c4"     // read it
                                            "bafd03eca82074fb" // wait until one may be sent
                                            "baf80388e0ee"     // send it
                                            "ebe2");           // again
    sector.resize(510, '\0');
    sector.append(QByteArray::fromHex("55aa"));
    sector.resize(1024 * 1024, '\0');
    return sector;
}

qint64 pidIn(const QString &relativePath)
{
    QFile file(qEnvironmentVariable("XDG_RUNTIME_DIR") + relativePath);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    return file.readAll().trimmed().toLongLong();
}

} // namespace

void RealHost::SetUp()
{
    const auto opened = m_hypervisor.open(QStringLiteral("qemu:///session"));
    ASSERT_TRUE(opened.has_value()) << opened.error().detail.toStdString();
    QFile disk(m_place.filePath(QStringLiteral("echo.img")));
    ASSERT_TRUE(disk.open(QIODevice::WriteOnly));
    const QByteArray sector = echoSector();
    ASSERT_EQ(disk.write(sector), sector.size());
}

void RealHost::TearDown()
{
    if (!m_hypervisor.open(QStringLiteral("qemu:///session")))
        return;
    const auto machines = m_hypervisor.machines().list();
    for (const Machine &machine : machines.value_or(QList<Machine>())) {
        static_cast<void>(m_hypervisor.machines().forceOff(machine.id));
        EXPECT_TRUE(m_hypervisor.machines().undefine(machine.id).has_value());
    }
}

MachineId RealHost::defineEcho(const QString &name)
{
    const QString xml =
        QStringLiteral("<domain type='qemu'><name>%1</name><memory unit='MiB'>32</memory>"
                       "<vcpu>1</vcpu><os><type arch='x86_64'>hvm</type></os><devices>"
                       "<disk type='file' device='disk'><driver name='qemu' type='raw'/>"
                       "<source file='%2'/><target dev='hda' bus='ide'/></disk>"
                       "<serial type='pty'/><video><model type='vga'/></video>"
                       "<graphics type='spice'><listen type='none'/></graphics>"
                       "</devices></domain>")
            .arg(name.toHtmlEscaped(),
                 m_place.filePath(QStringLiteral("echo.img")).toHtmlEscaped());
    const auto id = m_hypervisor.machines().define(xml);
    EXPECT_TRUE(id.has_value()) << (id ? "" : id.error().detail.toStdString());
    return id.value_or(MachineId());
}

MachineId RealHost::startEcho(const QString &name)
{
    const MachineId id = defineEcho(name);
    const auto started = m_hypervisor.machines().start(id);
    EXPECT_TRUE(started.has_value()) << (started ? "" : started.error().detail.toStdString());
    return id;
}

MachineState RealHost::stateOf(const MachineId &id)
{
    const auto machine = m_hypervisor.machines().find(id);
    EXPECT_TRUE(machine.has_value());
    return machine ? machine->state : MachineState::Paused;
}

qint64 RealHost::daemonPid()
{
    return pidIn(QStringLiteral("/libvirt/libvirtd.pid"));
}

qint64 RealHost::qemuPid(const QString &machine)
{
    return pidIn(QStringLiteral("/libvirt/qemu/run/%1.pid").arg(machine));
}

bool RealHost::waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 30'000);
}

} // namespace innkeeper::libvirt
