// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shots/ShootDetails.h"

#include "tests/ui/shell/ShellWorld.h"
#include "tests/ui/shots/Album.h"
#include "tests/ui/shots/RichMachine.h"
#include "ui/details/PartList.h"
#include "ui/details/PartPage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

namespace innkeeper::shots {

namespace {

/// Six fast cores of two threads and four saving ones.
HostFacts hybridHost(HostFacts facts)
{
    facts.cpus = 16;
    for (int i = 0; i < 16; ++i)
        facts.cpuMap.append(
            {i, 0, i < 12 ? HostCpu::Core::Performance : HostCpu::Core::Efficiency});
    return facts;
}

MachineId idOf(tests::ShellWorld &world, const QString &name)
{
    for (const Machine &machine : world.list.machines()) {
        if (machine.name == name)
            return machine.id;
    }
    return {};
}

void shootPart(tests::ShellWorld &world, Album &album, const QString &address, const QString &name,
               bool hasMore = false)
{
    auto *list = world.visible<PartList>("parts");
    list->choose(address);
    QTest::qWait(100);
    if (hasMore) {
        if (auto *more = world.visible<QAbstractButton>("more"))
            more->click();
    }
    album.shoot(*world.window, name);
    if (auto *page = world.visible<PartPage>("part-page");
        hasMore && page && page->verticalScrollBar()->maximum() > 0) {
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
        album.shoot(*world.window, name + QStringLiteral("-below"));
    }
}

void shootTuning(tests::ShellWorld &world, Album &album)
{
    auto *choice = world.visible<QComboBox>("tuning");
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QTest::qWait(500);
    album.shoot(*world.window, QStringLiteral("details-tuning"));
    world.visible<QAbstractButton>("tuning-not")->click();
}

void shootVirtio(tests::ShellWorld &world, Album &album, const MachineId &id)
{
    // As an installer without drivers wanted it.
    const QString before = *world.hypervisor.machines().xml(id, Machines::View::Persistent);
    const auto addOld = [](DomainDocument &document) -> Result<void> {
        document.addElement("devices/disk",
                            "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/>"
                            "<source file='/srv/machines/Old system.qcow2'/>"
                            "<target dev='sdb' bus='sata'/></disk>");
        return {};
    };
    (void)world.hypervisor.machines().editLive(id, addOld);
    world.hypervisor.machines().editSaved(id, addOld);
    QTest::qWait(600);
    world.visible<QAbstractButton>("virtio-begin")->click();
    QTest::qWait(500);
    album.shoot(*world.window, QStringLiteral("details-virtio"));
    world.visible<QAbstractButton>("virtio-try")->click();
    QTest::qWait(800);
    album.shoot(*world.window, QStringLiteral("details-virtio-trial"));
    world.hypervisor.liveHardware().setGuestsRead(true);
    QTest::qWait(3000);
    album.shoot(*world.window, QStringLiteral("details-virtio-seen"));
    world.visible<QAbstractButton>("virtio-cancel")->click();
    world.hypervisor.liveHardware().setGuestsRead(false);
    (void)QTest::qWaitFor(
        [&world] { return world.visible<QAbstractButton>("virtio-try") != nullptr; });
    (void)world.hypervisor.machines().editLive(id, [](DomainDocument &document) {
        return document.removeElement(
            {"devices/disk", DomainElements(document).count("devices/disk") - 1});
    });
    (void)world.hypervisor.machines().define(before);
    QTest::qWait(600);
}

GuestReport tavern()
{
    GuestReport report;
    report.hostName = QStringLiteral("tavern");
    report.system = QStringLiteral("Debian GNU/Linux 12 (bookworm)");
    report.kernel = QStringLiteral("6.1.0-18-amd64");
    report.timeZone = QStringLiteral("CET");
    report.users = {QStringLiteral("marta")};
    report.cards = {
        {QStringLiteral("enp1s0"),
         QStringLiteral("52:54:00:6b:3c:58"),
         {{QStringLiteral("192.168.122.41"), 24}, {QStringLiteral("fe80::5054:ff:fe6b:3c58"), 64}}},
        {QStringLiteral("enp7s0"), QStringLiteral("52:54:00:6b:3c:59"), {}}};
    const QStringList disk{QStringLiteral("vda")};
    report.fileSystems = {
        {QStringLiteral("/"), QStringLiteral("ext4"), Bytes::gib(18), Bytes::mib(7300), disk},
        {QStringLiteral("/boot/efi"), QStringLiteral("vfat"), Bytes::mib(511), Bytes::mib(6), disk},
        {QStringLiteral("/srv/accounts/of/the/last/ten/years"), QStringLiteral("xfs"),
         Bytes::gib(40), Bytes::gib(38), disk}};
    return report;
}

void shootGuest(tests::ShellWorld &world, Album &album, const MachineId &id)
{
    auto &agent = world.hypervisor.guestAgent();
    shootPart(world, album, QStringLiteral("guest"), QStringLiteral("details-guest-silent"));
    agent.install(id, tavern());
    world.visible<PartList>("parts")->choose(QStringLiteral("machine"));
    shootPart(world, album, QStringLiteral("guest"), QStringLiteral("details-guest"), true);
    (void)world.hypervisor.machines().editLive(id, [](DomainDocument &document) {
        return document.removeElement({"devices/channel", 0});
    });
    world.hypervisor.machines().editSaved(id, [](DomainDocument &document) {
        return document.removeElement({"devices/channel", 0});
    });
    for (const MachineState state : {MachineState::Paused, MachineState::Running}) {
        world.hypervisor.machines().setState(id, state);
        QTest::qWait(400);
    }
    shootPart(world, album, QStringLiteral("guest"), QStringLiteral("details-guest-no-channel"));
}

void shootXml(tests::ShellWorld &world, Album &album)
{
    world.visible<QAbstractButton>("show-xml")->click();
    album.shoot(*world.window, QStringLiteral("details-xml"));
    world.visible<QAbstractButton>("xml-begin")->click();
    auto *edit = world.visible<QPlainTextEdit>("xml-edit");
    const QString text = edit->toPlainText();
    edit->selectAll();
    edit->insertPlainText(
        QString(text).replace(QStringLiteral("</cputune>"), QStringLiteral("</cputun>")));
    QTest::qWait(900);
    album.shoot(*world.window, QStringLiteral("details-xml-wrong"));
    edit->selectAll();
    edit->insertPlainText(
        QString(text).replace(QStringLiteral("cpuset='2'"), QStringLiteral("cpuset='4'")));
    QTest::qWait(900);
    world.visible<QAbstractButton>("xml-compare")->click();
    album.shoot(*world.window, QStringLiteral("details-xml-compare"));
    world.visible<QAbstractButton>("back")->click();
}

} // namespace

void shootDetails(tests::ShellWorld &world, Album &album)
{
    auto &machines = world.hypervisor.machines();
    world.hypervisor.host().setFacts(hybridHost(*world.hypervisor.host().facts()));
    const MachineId id = idOf(world, QStringLiteral("Debian"));
    (void)machines.define(richMachine(QStringLiteral("Debian"), id.toText()));
    machines.setState(id, MachineState::Running);
    world.find<QTabBar>("machineTabs")->setCurrentIndex(1);
    QTest::qWait(400);
    shootGuest(world, album, id);
    shootPart(world, album, QStringLiteral("machine"), QStringLiteral("details"));
    shootTuning(world, album);
    shootVirtio(world, album, id);
    shootPart(world, album, QStringLiteral("cpu"), QStringLiteral("details-processors"));
    shootPart(world, album, QStringLiteral("cpu"), QStringLiteral("details-processors-more"), true);
    shootPart(world, album, QStringLiteral("memory"), QStringLiteral("details-memory"), true);
    shootPart(world, album, QStringLiteral("firmware"), QStringLiteral("details-firmware"));
    shootPart(world, album, QStringLiteral("disk.vda"), QStringLiteral("details-disk"), true);
    shootPart(world, album, QStringLiteral("disk.sda"), QStringLiteral("details-cd"));
    world.visible<QAbstractButton>("remove")->click();
    QTest::qWait(300);
    album.shoot(*world.window, QStringLiteral("details-remove"));
    world.visible<QAbstractButton>("remove-not")->click();
    shootPart(world, album, QStringLiteral("network.52:54:00:6b:3c:58"),
              QStringLiteral("details-network"));
    // A refusal, and what waits.
    auto *mac = world.visible<QLineEdit>("mac");
    mac->setFocus();
    mac->selectAll();
    QTest::keyClicks(mac, QStringLiteral("53:54:00:6b:3c:58"));
    QTest::keyClick(mac, Qt::Key_Return);
    album.shoot(*world.window, QStringLiteral("details-refused"));
    QTest::keyClick(mac, Qt::Key_Escape);
    world.hypervisor.failNext(
        QStringLiteral("live.update"),
        {ErrorKind::Internal,
         QStringLiteral("The running machine's device was not changed."),
         {},
         QStringLiteral("internal error: unable to execute QEMU command 'set_link'")});
    world.visible<QAbstractButton>("link")->click();
    QTest::qWait(500);
    album.shoot(*world.window, QStringLiteral("details-refused-live"));
    world.visible<QAbstractButton>("noticeClose")->click();
    world.visible<QAbstractButton>("link")->click();
    auto *model = world.visible<QComboBox>("model");
    model->setFocus();
    model->lineEdit()->selectAll();
    QTest::keyClicks(model->lineEdit(), QStringLiteral("e1000e"));
    QTest::keyClick(model->lineEdit(), Qt::Key_Return);
    QTest::qWait(500);
    album.shoot(*world.window, QStringLiteral("details-waiting"));
    if (auto *show = world.visible<QAbstractButton>("pending-show")) {
        show->click();
        album.shoot(*world.window, QStringLiteral("details-waiting-list"));
        show->click();
    }
    world.visible<QAbstractButton>("add-hardware")->click();
    album.shoot(*world.window, QStringLiteral("details-add"));
    world.visible<QAbstractButton>("back")->click();
    shootXml(world, album);
    world.find<QTabBar>("machineTabs")->setCurrentIndex(0);
}

} // namespace innkeeper::shots
