// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbVerdict.h"
#include "tests/core/services/usb/UsbHouse.h"

namespace innkeeper {

namespace {

class UsbKeeperGuardsTest : public UsbHouse
{
protected:
    void use(UsbPortUse::Kind kind, const char *port = "1-1")
    {
        HostUse use;
        use.ports = {{QString::fromLatin1(port), kind, QStringLiteral("/media/stick")}};
        m_host.set(use);
    }
};

TEST_F(UsbKeeperGuardsTest, RefuseWhatTheHostRunsFrom)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    use(UsbPortUse::Kind::Root);
    startKeeper();
    ASSERT_EQ(seat("1-1")->guards.size(), 1);
    const auto refused = move(stick, {m_inn, true, false});
    EXPECT_EQ(refused.error().kind, ErrorKind::Denied);
    EXPECT_EQ(refused.error().detail, QStringLiteral("root-disk"));
    setRules({ruleFor(stick, {stick}, m_inn)});
    settle();
    EXPECT_EQ(attachCount(), 0);
    EXPECT_FALSE(move(stick, {m_inn, true, true}));
    EXPECT_TRUE(m_holds->all().isEmpty());
}

TEST_F(UsbKeeperGuardsTest, WarnAPersonAndStopARule)
{
    UsbDevice stick = m_ports.plug(stickAt("1-1"));
    use(UsbPortUse::Kind::Mounted);
    startKeeper();
    setRules({ruleFor(stick, {stick}, m_inn)});
    settle();
    EXPECT_EQ(attachCount(), 0);
    EXPECT_EQ(move(stick, {m_inn, false, false}).error().detail, QStringLiteral("mounted"));
    EXPECT_EQ(attachCount(), 0);
    ASSERT_TRUE(move(stick, {m_inn, true, false}));
    EXPECT_TRUE(has(m_inn, stick));
    // Unmounted, a rule may have it.
    ASSERT_TRUE(move(stick, {}));
    m_ports.pull(stick.port);
    m_host.set({});
    stick = m_ports.plug(stick);
    EXPECT_TRUE(gets(m_inn, stick));
}

TEST_F(UsbKeeperGuardsTest, LetARuleHaveWhatOnlyAPersonIsWarnedOf)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    use(UsbPortUse::Kind::DefaultRoute);
    startKeeper();
    EXPECT_EQ(move(stick, {m_inn, false, false}).error().kind, ErrorKind::Denied);
    setRules({ruleFor(stick, {stick}, m_inn)});
    EXPECT_TRUE(gets(m_inn, stick));
}

TEST_F(UsbKeeperGuardsTest, AreAskedAboutImagesWhileADiskIsThere)
{
    const auto addDisk = [](DomainDocument &document) -> Result<void> {
        document.addElement("devices/disk", "<disk type='file' device='disk'>"
                                            "<source file='/media/stick/a.qcow2'/>"
                                            "<target dev='vda' bus='virtio'/></disk>");
        return {};
    };
    m_hypervisor.machines().editSaved(m_barn, addDisk);
    startKeeper();
    EXPECT_TRUE(m_host.images().isEmpty());
    m_ports.plug(stickAt("1-1"));
    settle();
    EXPECT_EQ(m_host.images(), QStringList{QStringLiteral("/media/stick/a.qcow2")});
}

TEST_F(UsbKeeperGuardsTest, CountForDevicesThatCameWhileTheHostWasAsked)
{
    startKeeper();
    setRules({ruleFor(stickAt("1-1"), {}, m_inn)});
    settle();
    const QString survey = QStringLiteral("machines.xml");
    m_hypervisor.script().block(survey);
    m_ports.plug(stickAt("2-1"));
    ASSERT_TRUE(eventually([&] {
        return m_hypervisor.script().waitUntilBlocked(survey, std::chrono::milliseconds(1));
    }));
    m_ports.plug(stickAt("1-1"));
    HostUse use;
    use.ports = {{QStringLiteral("1-1"), UsbPortUse::Kind::Swap, QStringLiteral("/dev/sdb1")}};
    m_host.setLater(use);
    m_hypervisor.script().release(survey);
    settle();
    EXPECT_EQ(attachCount(), 0);
}

} // namespace

} // namespace innkeeper
