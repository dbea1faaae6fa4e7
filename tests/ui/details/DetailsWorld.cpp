// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/details/DetailsWorld.h"

#include "ui/details/PartList.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace innkeeper::tests {

QString foreignXml()
{
    return QStringLiteral(
        R"(<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>foreign &amp; old</name>
	<uuid>11111111-2222-4333-8444-555555555555</uuid>
  <!-- kept by hand -->
  <memory   unit="KiB" >1048576</memory>
  <currentMemory unit='KiB'>1048576</currentMemory>
  <vcpu>2</vcpu>
  <os><type arch='x86_64' machine='pc-i440fx-4.2'>hvm</type></os>
  <strange attribute="&lt;1&gt;"><![CDATA[ <raw> ]]></strange>
  <devices>
    <disk type='file' device='disk'><source file='/tmp/a b&quot;c.img'/><target dev='hda' bus='ide'/></disk>
    <disk type='file' device='cdrom'><source file='/tmp/disc.iso'/><target dev='hdc' bus='ide'/></disk>
    <interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/><model type='e1000'/></interface>
    <graphics type='vnc' port='-1'/>
    <video><model type='cirrus'/></video>
    <serial type='pty'/>
  </devices>
  <qemu:commandline><qemu:arg value='-S'/></qemu:commandline>
</domain>
)");
}

DetailsWorld::DetailsWorld()
{
    (void)hypervisor.open(QStringLiteral("qemu:///session"));
    id = *hypervisor.machines().define(foreignXml());
    page.resize(900, 800);
    // Of the definition just now nobody shall hear later.
    QCoreApplication::processEvents();
    // As the window does.
    QObject::connect(&hypervisor, &Hypervisor::machineChanged, &page,
                     [this](const MachineId &changed) {
                         if (const auto machine = hypervisor.machines().find(changed);
                             machine && changed == shown && page.isVisible())
                             page.setMachine(*machine);
                     });
}

DetailsWorld::~DetailsWorld()
{
    pool.waitForDone();
}

void DetailsWorld::show()
{
    show(id);
    page.show();
    ASSERT_TRUE(waitUntilLoaded());
}

void DetailsWorld::show(const MachineId &machine)
{
    shown = machine;
    page.setMachine(*hypervisor.machines().find(machine));
}

bool DetailsWorld::waitUntilLoaded()
{
    return wait([this] { return part() && part()->isEnabled(); });
}

void DetailsWorld::choose(const char *address)
{
    find<PartList>("parts")->choose(QLatin1String(address));
    ASSERT_TRUE(part());
    ASSERT_EQ(part()->address(), QLatin1String(address));
}

void DetailsWorld::click(const char *button)
{
    auto *found = find<QAbstractButton>(button);
    ASSERT_TRUE(found) << button;
    found->click();
}

PartPage *DetailsWorld::part() const
{
    return find<PartPage>("part-page");
}

QSpinBox *DetailsWorld::spin(const char *field) const
{
    return find<QWidget>(field)->findChild<QSpinBox *>();
}

QString DetailsWorld::hintOf(const char *field) const
{
    return find<QWidget>(field)->accessibleDescription();
}

QString DetailsWorld::xml()
{
    return *hypervisor.machines().xml(id, Machines::View::Persistent);
}

} // namespace innkeeper::tests
