// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/HostUseReading.h"
#include "core/adapters/udev/MountTable.h"

#include "tests/adapters/udev/HostTree.h"
#include "tests/support/QtPrinters.h"

#include <gmock/gmock.h>

namespace innkeeper::udev {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A computer whose own disk is sda, by SATA; what is on USB differs.
class HostStorageTest : public testing::Test
{
protected:
    HostStorageTest()
    {
        const QString disk = m_tree.sataDisk(q("sda"), q("8:0"));
        m_tree.partition(disk, 1, q("8:1"));
        m_tree.mount(q("8:1"), q("/"), q("ext4"), q("/dev/sda1"));
    }
    /// "1-4 root /home"
    QStringList read(const QStringList &images = {})
    {
        const char *kinds[] = {"root", "boot", "swap", "image", "mounted", "held", "route"};
        QStringList words;
        for (const UsbPortUse &use : HostUseReading(m_tree.root()).read(images).ports)
            words.append(use.port + u' ' + q(kinds[int(use.kind)]) + u' ' + use.name);
        return words;
    }

    HostTree m_tree;
};

TEST_F(HostStorageTest, sparesWhatNobodyUses)
{
    m_tree.partition(m_tree.usbDisk(q("1-4"), q("sdb"), q("8:16")), 1, q("8:17"));
    EXPECT_THAT(read({q("/var/lib/libvirt/images/vm.qcow2"), q("/nowhere/vm.qcow2")}), IsEmpty());
}

TEST_F(HostStorageTest, knowsWhatItsDriversHave)
{
    for (const auto &[interface, driver] : QMap<QString, QString>{
             {q("1-4:1.0"), q("usb-storage")},
             {q("1-5:1.0"), q("usbfs")},
             {q("1-6.1:1.0"), q("usbfs")},
             {q("1-6.1:1.1"), q("usbhid")}}.toStdMap()) {
        const QString place = q("/sys/bus/usb/drivers/") + driver;
        m_tree.write(place + q("/module"), "");
        m_tree.link(q("/sys/bus/usb/devices/") + interface + q("/driver"), place);
    }
    m_tree.link(q("/sys/bus/usb/devices/1-4/driver"), q("/sys/bus/usb/drivers/usb-storage"));
    m_tree.write(q("/sys/bus/usb/devices/1-7:1.0/bInterfaceNumber"), "00");
    const QSet<QString> driven = {q("1-4"), q("1-6.1")};
    const QSet<QString> claimed = {q("1-5"), q("1-6.1")};
    const HostUse use = HostUseReading(m_tree.root()).read({});
    EXPECT_EQ(use.driven, driven);
    EXPECT_EQ(use.claimed, claimed);
}

TEST_F(HostStorageTest, findsMountedMediaBehindHubs)
{
    const QString disk = m_tree.usbDisk(q("1-4.2.1"), q("sdb"), q("8:16"));
    m_tree.partition(disk, 1, q("8:17"));
    m_tree.partition(disk, 2, q("8:18"));
    m_tree.mount(q("8:17"), q("/media/me/my disk"), q("vfat"), q("/dev/sdb1"));
    m_tree.mount(q("8:18"), q("/boot/efi"), q("vfat"), q("/dev/sdb2"));
    m_tree.mount(q("8:18"), q("/boot/efi"), q("vfat"), q("/dev/sdb2"));
    EXPECT_THAT(read(),
                ElementsAre(q("1-4.2.1 mounted /media/me/my disk"), q("1-4.2.1 boot /boot/efi")));
}

TEST_F(HostStorageTest, findsASystemEncryptedOnVolumes)
{
    const QString part =
        m_tree.partition(m_tree.usbDisk(q("1-4"), q("sdb"), q("8:16")), 3, q("8:19"));
    const QString volume = m_tree.stacked(q("dm-0"), q("254:0"), {part});
    m_tree.mapped(volume, q("vg-data"));
    const QString opened = m_tree.stacked(q("dm-1"), q("254:1"), {volume});
    m_tree.mapped(opened, q("data_crypt"));
    m_tree.mount(q("254:1"), q("/home"), q("ext4"), q("/dev/mapper/data_crypt"));
    EXPECT_THAT(read(),
                ElementsAre(q("1-4 root /home"), q("1-4 held data_crypt"), q("1-4 held vg-data")));
}

TEST_F(HostStorageTest, findsOneLegOfAnArray)
{
    const QString inside = m_tree.partition(m_tree.sataDisk(q("sdc"), q("8:32")), 1, q("8:33"));
    const QString outside =
        m_tree.partition(m_tree.usbDisk(q("1-5"), q("sdb"), q("8:16")), 1, q("8:17"));
    const QString array = m_tree.stacked(q("md0"), q("9:0"), {inside, outside});
    EXPECT_THAT(read(), ElementsAre(q("1-5 held md0")));
    // Arrays have partitions, too.
    m_tree.partition(array, 1, q("259:0"));
    m_tree.mount(q("259:0"), q("/var"), q("xfs"), q("/dev/md0p1"));
    EXPECT_THAT(read(), ElementsAre(q("1-5 root /var"), q("1-5 held md0")));
}

TEST_F(HostStorageTest, findsEveryDiskOfABtrfs)
{
    const QString one = m_tree.usbDisk(q("1-1"), q("sdb"), q("8:16"));
    const QString two = m_tree.usbDisk(q("1-2"), q("sdc"), q("8:32"));
    m_tree.usbDisk(q("1-3"), q("sdd"), q("8:48"));
    const QString devices = q("/sys/fs/btrfs/0a1b2c3d-0000-4000-8000-000000000001/devices/");
    m_tree.link(devices + q("sdb"), one);
    m_tree.link(devices + q("sdc"), two);
    m_tree.write(q("/sys/fs/btrfs/features/raid1c34"), "1\n");
    m_tree.mount(q("0:40"), q("/srv"), q("btrfs"), q("/dev/sdb"), q("rw,subvol=/srv"));
    EXPECT_THAT(read(), ElementsAre(q("1-1 mounted /srv"), q("1-2 mounted /srv")));
}

TEST_F(HostStorageTest, findsAllMembersOfAPool)
{
    m_tree.partition(m_tree.usbDisk(q("1-1"), q("sdb"), q("8:16")), 1, q("8:17"));
    m_tree.partition(m_tree.usbDisk(q("1-2"), q("sdc"), q("8:32")), 1, q("8:33"));
    m_tree.write(q("/run/udev/data/b8:17"), "E:ID_FS_TYPE=zfs_member\nE:ID_FS_LABEL=tank\n");
    m_tree.write(q("/run/udev/data/b8:33"), "E:ID_FS_TYPE=zfs_member\nE:ID_FS_LABEL=other\n");
    m_tree.mount(q("0:41"), q("/tank/vms"), q("zfs"), q("tank/vms"));
    EXPECT_THAT(read({q("/tank/vms/a.raw")}),
                ElementsAre(q("1-1 mounted /tank/vms"), q("1-1 image /tank/vms/a.raw")));
}

TEST_F(HostStorageTest, findsTheDiskBelowACache)
{
    const QString slow =
        m_tree.stacked(q("dm-5"), q("254:5"), {m_tree.usbDisk(q("1-1"), q("sdb"), q("8:16"))});
    const QString fast = m_tree.usbDisk(q("1-2"), q("sdc"), q("8:32"));
    // The kernel lists only the cache among its slaves.
    const QString cached = m_tree.stacked(q("bcache0"), q("252:0"), {fast});
    m_tree.write(slow + q("/bcache/state"), "clean\n");
    m_tree.link(cached + q("/bcache"), slow + q("/bcache"));
    m_tree.mount(q("252:0"), q("/srv"), q("ext4"), q("/dev/bcache0"));
    EXPECT_THAT(read(), UnorderedElementsAre(q("1-1 mounted /srv"), q("1-2 mounted /srv"),
                                             q("1-1 held dm-5"), q("1-2 held bcache0")));
}

TEST_F(HostStorageTest, findsSwap)
{
    const QString disk = m_tree.usbDisk(q("1-4"), q("sdb"), q("8:16"));
    m_tree.partition(disk, 1, q("8:17"));
    const QString part = m_tree.partition(disk, 2, q("8:18"));
    m_tree.mapped(m_tree.stacked(q("dm-3"), q("254:3"), {part}), q("swap_crypt"));
    m_tree.mount(q("8:17"), q("/mnt/a b"), q("ext4"), q("/dev/sdb1"));
    m_tree.swapOn("/swapfile", "file");
    EXPECT_THAT(read(), ElementsAre(q("1-4 mounted /mnt/a b"), q("1-4 held swap_crypt")));
    m_tree.swapOn("/mnt/a\\040b/swap", "file");
    m_tree.swapOn("/dev/dm-3", "partition");
    EXPECT_THAT(read(), ElementsAre(q("1-4 mounted /mnt/a b"), q("1-4 swap /mnt/a b/swap"),
                                    q("1-4 swap /dev/dm-3"), q("1-4 held swap_crypt")));
}

TEST_F(HostStorageTest, findsWhatAFileOnItHolds)
{
    m_tree.usbDisk(q("1-4"), q("sdb"), q("8:16"));
    m_tree.mount(q("8:16"), q("/media/stick"), q("ext4"), q("/dev/sdb"));
    const QString loop = m_tree.stacked(q("loop0"), q("7:0"), {});
    m_tree.write(loop + q("/loop/backing_file"), "/media/stick/home.img\n");
    m_tree.mount(q("7:0"), q("/home"), q("ext4"), q("/dev/loop0"));
    EXPECT_THAT(read(), ElementsAre(q("1-4 mounted /media/stick"), q("1-4 root /home")));
}

TEST_F(HostStorageTest, findsImagesThroughLinksAndBinds)
{
    m_tree.partition(m_tree.usbDisk(q("1-4"), q("sdb"), q("8:16")), 1, q("8:17"));
    m_tree.mount(q("8:17"), q("/media/big"), q("ext4"), q("/dev/sdb1"));
    m_tree.mount(q("8:17"), q("/srv/images"), q("ext4"), q("/dev/sdb1"));
    m_tree.write(q("/media/big/vm.qcow2"), {});
    m_tree.link(q("/home/me/vm.qcow2"), q("/media/big/vm.qcow2"));
    m_tree.write(q("/srv/images.qcow2"), {});
    m_tree.write(q("/dev/sdb"), {});
    m_tree.link(q("/dev/disk/by-id/usb-Big_Disk-0:0"), q("/dev/sdb"));
    EXPECT_THAT(read({q("/home/me/vm.qcow2"), q("/srv/images/hidden.raw"), q("/srv/images.qcow2"),
                      q("/dev/disk/by-id/usb-Big_Disk-0:0"), q("/media/big/../../etc/x")}),
                UnorderedElementsAre(q("1-4 mounted /media/big"), q("1-4 mounted /srv/images"),
                                     q("1-4 image /home/me/vm.qcow2"),
                                     q("1-4 image /srv/images/hidden.raw"),
                                     q("1-4 image /dev/disk/by-id/usb-Big_Disk-0:0")));
}

TEST_F(HostStorageTest, findsTheStickOfALiveSystem)
{
    HostTree live;
    live.partition(live.usbDisk(q("1-4"), q("sdb"), q("8:16")), 1, q("8:17"));
    live.mount(q("8:17"), q("/run/live/medium"), q("iso9660"), q("/dev/sdb1"));
    const QString loop = live.stacked(q("loop0"), q("7:0"), {});
    live.write(loop + q("/loop/backing_file"), "/run/live/medium/live/filesystem.squashfs\n");
    live.mount(q("7:0"), q("/run/live/rootfs"), q("squashfs"), q("/dev/loop0"));
    live.mount(q("0:50"), q("/run/live/overlay"), q("tmpfs"), q("tmpfs"));
    live.mount(q("0:51"), q("/"), q("overlay"), q("overlay"),
               q("rw,lowerdir=/run/live/rootfs/,upperdir=/run/live/overlay/rw,workdir=/w"));
    const auto uses = HostUseReading(live.root()).read({}).ports;
    EXPECT_TRUE(uses.contains({q("1-4"), UsbPortUse::Kind::Root, q("/")}));
}

TEST_F(HostStorageTest, endsWhereThingsLieOnThemselves)
{
    const QString loop = m_tree.stacked(q("loop0"), q("7:0"), {});
    m_tree.write(loop + q("/loop/backing_file"), "/mnt/loop/self.img\n");
    m_tree.mount(q("7:0"), q("/mnt/loop"), q("ext4"), q("/dev/loop0"));
    m_tree.mount(q("0:60"), q("/mnt/over"), q("overlay"), q("overlay"),
                 q("lowerdir=/mnt/over/a:/mnt/over/b"));
    EXPECT_THAT(read({q("/mnt/loop/x"), q("/mnt/over/x")}), IsEmpty());
}

TEST(MountTableTest, skipsWhatItCannotRead)
{
    const MountTable table({"", "36 25 8:1 / / rw - ext4 /dev/sda1 rw", "36 25 8:2 / /x rw",
                            "36 25 8:3 / /y\\040z rw shared:1 master:2 - xfs /dev/sda3 rw,noquota",
                            "- -", "36 25 8:4 / /w rw - ext4"});
    ASSERT_EQ(table.all().size(), 2);
    EXPECT_EQ(table.all().last(),
              (Mount{q("8:3"), q("/y z"), q("xfs"), q("/dev/sda3"), {q("rw"), q("noquota")}}));
    EXPECT_EQ(table.mountOf(q("/y z/file"))->number, q("8:3"));
    EXPECT_EQ(table.mountOf(q("/y zz"))->number, q("8:1"));
    EXPECT_EQ(MountTable({}).mountOf(q("/")), std::nullopt);
    const MountTable covered(
        {"36 25 8:1 / /x rw - ext4 /dev/sda1 rw", "37 36 8:2 / /x rw - ext4 /dev/sda2 rw"});
    EXPECT_EQ(covered.mountOf(q("/x/file"))->number, q("8:2"));
    EXPECT_EQ(unescaped("a\\134b\\"), q("a\\b\\"));
    EXPECT_EQ(unescaped("\\04"), q("\\04"));
}

} // namespace

} // namespace innkeeper::udev
