// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/system/hardware/GuestMachine.h"

namespace innkeeper {
namespace {

/// What is changed while it runs, seen from inside, on both boards.
class HotPlugTest : public GuestMachine, public testing::WithParamInterface<const char *>
{
protected:
    static bool isOld() { return QLatin1String(GetParam()) == QLatin1String("pc"); }
    void plugsDisk();
    void plugsCards();
    void plugsSmallParts();
    void plugsVcpus();
    void movesBalloon();
    void changesMedium();
};

void HotPlugTest::plugsDisk()
{
    SCOPED_TRACE("disk");
    const QString path = image(QStringLiteral("plugged.img"), Bytes::mib(48));
    changeNow({add("disk", {{QStringLiteral("source"), path},
                            {QStringLiteral("format"), QStringLiteral("raw")},
                            {QStringLiteral("bus"), QStringLiteral("virtio")},
                            {QStringLiteral("target"), QStringLiteral("vdb")}})});
    // In sectors of 512 bytes, whatever the disk's own.
    ASSERT_TRUE(tells("cat /sys/block/vdb/size", "98304"));
    ask("echo from inside | dd of=/dev/vdb bs=512 seek=3 conv=sync,fsync 2>/dev/null");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly) && file.seek(3 * 512));
    EXPECT_EQ(file.read(11), "from inside");
    EXPECT_EQ(ask("echo 3 >/proc/sys/vm/drop_caches; dd if=/dev/vdb bs=512 skip=3 count=1 "
                  "2>/dev/null | tr -d '\\0'"),
              "from inside");

    ASSERT_TRUE(succeeded(
        m_hypervisor.liveHardware().resizeDisk(m_id, QStringLiteral("vdb"), Bytes::mib(96))));
    EXPECT_TRUE(tells("cat /sys/block/vdb/size", "196608"));
    EXPECT_EQ(QFileInfo(path).size(), 96 << 20);

    changeNow({remove("disk", QStringLiteral("vdb"))});
    EXPECT_TRUE(tells("ls /sys/block/vdb 2>&1", "No such file"));
    EXPECT_FALSE(part("disk", QStringLiteral("vdb")));
}

void HotPlugTest::plugsCards()
{
    SCOPED_TRACE("network");
    const QStringList macs{QStringLiteral("52:54:00:00:00:01"), QStringLiteral("52:54:00:00:00:02"),
                           QStringLiteral("52:54:00:00:00:03")};
    for (const QString &mac : macs) {
        changeNow({add("network", {{QStringLiteral("mac"), mac}})});
        EXPECT_TRUE(tells("cat /sys/class/net/*/address", mac.toLatin1()));
    }
    // By its address: which card is probed first is chance.
    const QByteArray card =
        "$(dirname $(grep -l " + macs[1].toLatin1() + " /sys/class/net/*/address))";
    ask("ip link set $(basename " + card + ") up");
    EXPECT_TRUE(tells("cat " + card + "/carrier", "1"));
    changeNow({set("network", macs[1], "link", QStringLiteral("down"))});
    EXPECT_TRUE(tells("cat " + card + "/carrier", "0"));
    changeNow({set("network", macs[1], "link", QStringLiteral("up"))});
    EXPECT_TRUE(tells("cat " + card + "/carrier", "1"));
    for (const QString &mac : macs) {
        changeNow({remove("network", mac)});
        EXPECT_TRUE(tells("grep -q " + mac.toLatin1() + " /sys/class/net/*/address || echo GO''NE",
                          "GONE"));
    }
}

void HotPlugTest::plugsSmallParts()
{
    SCOPED_TRACE("rng, watchdog");
    const QByteArray sources = ask("cat /sys/class/misc/hw_random/rng_available");
    changeNow({add("rng", {})});
    EXPECT_TRUE(tells("cat /sys/class/misc/hw_random/rng_available", "virtio_rng.1"))
        << sources.toStdString();
    changeNow({remove("rng", QStringLiteral("1"))});
    const QList<Change> watchdog{
        add("watchdog", {{QStringLiteral("action"), QStringLiteral("none")}})};
    if (!isOld()) {
        // An old PCI device, for which there is no slot between PCI Express ones.
        changeLater(watchdog);
        EXPECT_TRUE(succeeded(m_change.drop(m_id, pending())));
        EXPECT_TRUE(pending().isEmpty());
        return;
    }
    changeNow(watchdog);
    EXPECT_TRUE(tells("cat /sys/class/watchdog/watchdog0/identity", "i6300ESB"));
    changeNow({remove("watchdog", {})});
    EXPECT_TRUE(tells("ls /sys/class/watchdog/watchdog0 2>&1", "No such file"));
}

void HotPlugTest::plugsVcpus()
{
    SCOPED_TRACE("vCPUs");
    EXPECT_EQ(ask("cat /sys/devices/system/cpu/present"), "0");
    changeNow({set("cpu", {}, "current", QStringLiteral("3"))});
    EXPECT_TRUE(tells("cat /sys/devices/system/cpu/present", "0-2"));
    ask("for cpu in 1 2; do echo 1 >/sys/devices/system/cpu/cpu$cpu/online; done");
    EXPECT_TRUE(tells("nproc", "3"));
    // QEMU 7.2's translator never tells libvirt that the guest let one go: then it is done in the
    // guest, and waits for the next start in libvirt's books.
    EXPECT_TRUE(succeeded(m_change.run(m_id, {set("cpu", {}, "current", QStringLiteral("2"))})));
    EXPECT_TRUE(tells("nproc", "2"));
    EXPECT_EQ(part("cpu", {}, Machines::View::Persistent)->value(QStringLiteral("current")),
              QStringLiteral("2"));
    EXPECT_LE(pending().size(), 1);
}

void HotPlugTest::movesBalloon()
{
    SCOPED_TRACE("balloon");
    const auto total = [this] {
        return ask("awk '/MemTotal/ { print $2 }' /proc/meminfo").toInt();
    };
    const int before = total();
    changeNow({set("memory", {}, "current", QString::number(160 << 20))});
    EXPECT_TRUE(eventually([&] { return total() < before - (90 << 10); })) << total();
    changeNow({set("memory", {}, "current", QString::number(256 << 20))});
    EXPECT_TRUE(eventually([&] { return total() == before; })) << total();
}

void HotPlugTest::changesMedium()
{
    SCOPED_TRACE("disc");
    const QString drive = isOld() ? QStringLiteral("hda") : QStringLiteral("sda");
    EXPECT_TRUE(tells("cat /sys/block/sr0/size", "0"));
    const QString plain = QStringLiteral(INNKEEPER_TEST_GUESTS "/plain.iso");
    changeNow({set("disk", drive, "source", plain)});
    EXPECT_TRUE(tells("mkdir -p /tmp/disc; mount -t iso9660 -o ro /dev/sr0 /tmp/disc; "
                      "cat /tmp/disc/readme.txt",
                      "Nothing here starts a computer."));
    ask("umount /tmp/disc");
    changeNow({set("disk", drive, "source", {})});
    EXPECT_TRUE(tells("head -c 9 /dev/sr0 2>&1", "No medium"));
}

TEST_P(HotPlugTest, TheGuestSeesWhatIsChanged)
{
    makeFrom([&](MachineConfig &config) {
        config.chipset = QString::fromLatin1(GetParam());
        config.vcpus = 4;
        DiskConfig drive;
        drive.device = DiskConfig::Device::Cdrom;
        drive.bus = isOld() ? QStringLiteral("ide") : QStringLiteral("sata");
        config.disks.append(drive);
    });
    ASSERT_FALSE(HasFatalFailure());
    ASSERT_TRUE(succeeded(m_change.run(m_id, {set("cpu", {}, "current", QStringLiteral("1"))})));
    boot();
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_TRUE(pending().isEmpty());
    plugsDisk();
    plugsCards();
    plugsSmallParts();
    movesBalloon();
    changesMedium();
    plugsVcpus();
}

TEST_P(HotPlugTest, TheGuestGetsMoreMemoryThanItStartedWith)
{
    make(QString::fromLatin1(GetParam()));
    ASSERT_FALSE(HasFatalFailure());
    ASSERT_TRUE(succeeded(
        m_change.run(m_id, {set("memory", {}, "room", QString::number(qint64(1) << 30))})));
    boot();
    ASSERT_FALSE(HasFatalFailure());
    const QByteArray count = "grep -l online /sys/devices/system/memory/memory*/state | wc -l";
    const int before = ask(count).toInt();
    ASSERT_GT(before, 0);
    changeNow({add("memory-module", {{QStringLiteral("size"), QString::number(128 << 20)}})});
    EXPECT_TRUE(
        tells("for state in $(grep -l offline /sys/devices/system/memory/memory*/state); do "
              "echo online >$state; done; " +
                  count,
              QByteArray::number(before + 1)));
    EXPECT_EQ(part("memory", {})->value(QStringLiteral("size")), QString::number(384 << 20));
    EXPECT_TRUE(pending().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Boards, HotPlugTest, testing::Values("q35", "pc"),
                         [](const auto &board) { return std::string(board.param); });

} // namespace
} // namespace innkeeper
