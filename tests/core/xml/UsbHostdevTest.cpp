// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/UsbHostdev.h"

#include "core/xml/DiskImages.h"
#include "core/xml/UsbParts.h"
#include "tests/core/xml/LibvirtSchema.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

/// Of a machine, as libvirt shows one that runs.
QString machineWith(const QString &devices)
{
    return QStringLiteral("<domain type='kvm' id='3'><name>a</name><memory>1024</memory>"
                          "<os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os>"
                          "<devices>%1</devices></domain>")
        .arg(devices);
}

TEST(UsbHostdevTest, readsWhatRuns)
{
    const QString xml = machineWith(QStringLiteral(R"(
    <hostdev mode='subsystem' type='usb' managed='yes'>
      <source>
        <vendor id='0x0781'/>
        <product id='0x5567'/>
        <address bus='1' device='12'/>
      </source>
      <alias name='hostdev0'/>
      <address type='usb' bus='0' port='4'/>
    </hostdev>
    <hostdev mode='subsystem' type='pci' managed='yes'>
      <driver name='vfio'/>
      <source><address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source>
      <alias name='hostdev1'/>
      <address type='pci' domain='0x0000' bus='0x05' slot='0x00' function='0x0'/>
    </hostdev>
    <hostdev mode='subsystem' type='usb' managed='yes'>
      <source startupPolicy='optional'><address bus='003' device='4'/></source>
      <alias name='ua-innkeeper-usb-3-1_2'/>
    </hostdev>
    <hostdev mode='subsystem' type='usb'>
      <source><vendor id='0x046d'/><product id='0xc52b'/></source>
    </hostdev>
    <redirdev bus='usb' type='spicevmc'><alias name='redir0'/></redirdev>)"));
    const QList<UsbHostdev> expected = {{1, 12, QStringLiteral("hostdev0")},
                                        {3, 4, QStringLiteral("ua-innkeeper-usb-3-1_2")},
                                        {0, 0, {}}};
    EXPECT_EQ(usbHostdevsOf(xml), expected);
}

TEST(UsbHostdevTest, readsNothingOutOfNothing)
{
    for (const QString &xml : {QString(), QStringLiteral("<domain"), QStringLiteral("<network/>"),
                               QStringLiteral("<domain/>"), machineWith({})}) {
        EXPECT_TRUE(usbHostdevsOf(xml).isEmpty());
        EXPECT_TRUE(diskImagesOf(xml).isEmpty());
    }
}

TEST(UsbHostdevTest, isValidByLibvirtsSchema)
{
    QMap<QString, QByteArray> documents;
    for (const QString &alias : {QString(), QStringLiteral("ua-innkeeper-usb-1-4_2")}) {
        const UsbHostdev device{255, 127, alias};
        const QString xml = machineWith(usbHostdevXml(device));
        documents.insert(u'a' + alias, xml.toUtf8());
        EXPECT_EQ(usbHostdevsOf(xml), QList<UsbHostdev>{device});
    }
    EXPECT_EQ(schemaComplaints(documents).toStdString(), "");
}

TEST(UsbHostdevTest, cannotBreakOutOfItsElement)
{
    const UsbHostdev hostile{1, 2, QStringLiteral("a'/></hostdev><hostdev name='b\"&")};
    EXPECT_EQ(usbHostdevsOf(machineWith(usbHostdevXml(hostile))), QList<UsbHostdev>{hostile});
}

TEST(DiskImagesTest, namesEveryFileAndBlockDevice)
{
    const QString xml = machineWith(QStringLiteral(R"(
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/srv/a &amp; b.qcow2' index='3'/>
      <backingStore type='file' index='4'>
        <format type='qcow2'/>
        <source file='/srv/base.qcow2'/>
        <backingStore type='block' index='5'>
          <format type='raw'/>
          <source dev='/dev/vg/base'/>
          <backingStore/>
        </backingStore>
      </backingStore>
      <mirror type='file' job='copy' ready='yes'>
        <format type='qcow2'/>
        <source file='/media/stick/copy.qcow2' index='6'/>
        <backingStore type='file'><format type='raw'/><source file='/media/stick/base.raw'/></backingStore>
      </mirror>
      <target dev='vda' bus='virtio'/>
    </disk>
    <disk type='block' device='lun'><source dev='/dev/disk/by-id/x'/><target dev='sda'/></disk>
    <disk type='file' device='cdrom'><target dev='sdb' bus='sata'/></disk>
    <disk type='network' device='disk'>
      <source protocol='nbd' name='/export'><host name='h'/></source><target dev='sdc'/>
    </disk>
    <disk type='volume' device='disk'>
      <source pool='p' volume='v'/><target dev='sdd'/>
    </disk>)"));
    const QStringList expected = {
        QStringLiteral("/srv/a & b.qcow2"),      QStringLiteral("/srv/base.qcow2"),
        QStringLiteral("/dev/vg/base"),          QStringLiteral("/media/stick/copy.qcow2"),
        QStringLiteral("/media/stick/base.raw"), QStringLiteral("/dev/disk/by-id/x")};
    EXPECT_EQ(diskImagesOf(xml), expected);
    EXPECT_EQ(usbPartsOf(xml).volumes,
              (QList<UsbParts::Volume>{{QStringLiteral("p"), QStringLiteral("v")}}));
}

TEST(UsbPartsTest, AreAllFilesThatAMachineNeeds)
{
    const QString xml = QStringLiteral(R"(<domain type='kvm'><os>
      <type>hvm</type>
      <loader readonly='yes' type='pflash'>/media/stick/code.fd</loader>
      <nvram template='/usr/share/vars.fd'> /media/stick/vars.fd </nvram>
      <kernel>/media/stick/vmlinuz</kernel><initrd>/media/stick/initrd</initrd>
    </os><devices>
      <filesystem type='mount'><driver type='virtiofs'/>
        <source dir='/media/stick/shared'/><target dir='share'/></filesystem>
      <filesystem type='mount'><source socket='/run/fs.sock'/><target dir='other'/></filesystem>
      <filesystem type='template'><source name='t'/><target dir='/'/></filesystem>
    </devices></domain>)");
    const QStringList expected = {
        QStringLiteral("/media/stick/shared"), QStringLiteral("/media/stick/code.fd"),
        QStringLiteral("/media/stick/vars.fd"), QStringLiteral("/media/stick/vmlinuz"),
        QStringLiteral("/media/stick/initrd")};
    EXPECT_EQ(usbPartsOf(xml).images, expected);
    const QString apart = QStringLiteral(R"(<domain type='kvm'><os>
      <nvram type='file'><source file='/media/stick/vars.fd'/></nvram></os></domain>)");
    EXPECT_EQ(usbPartsOf(apart).images, QStringList{QStringLiteral("/media/stick/vars.fd")});
}

} // namespace

} // namespace innkeeper
