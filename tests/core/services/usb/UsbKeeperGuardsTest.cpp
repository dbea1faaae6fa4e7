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
    [[nodiscard]] Wish unmounted() const
    {
        Wish wish{m_inn};
        wish.unmounts = true;
        return wish;
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

TEST_F(UsbKeeperGuardsTest, TellWhyARuleIsNotFollowed)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    use(UsbPortUse::Kind::Mounted);
    startKeeper();
    setRules({ruleFor(stick, {stick}, m_barn)});
    settle();
    EXPECT_FALSE(seat("1-1")->failure) << "its machine is off";
    m_hypervisor.machines().setState(m_barn, MachineState::Running);
    ASSERT_TRUE(eventually([this] { return seat("1-1")->failure.has_value(); }));
    EXPECT_EQ(seat("1-1")->failure->detail, QStringLiteral("mounted"));
    EXPECT_FALSE(seat("1-1")->failure->advice.isEmpty());
    m_host.set({});
    settle();
    EXPECT_TRUE(gets(m_barn, stick));
    settle();
    EXPECT_FALSE(seat("1-1")->failure);
}

/// Each would leave the other behind, if it went alone.
class UsbKeeperLastInputTest : public UsbKeeperGuardsTest
{
protected:
    UsbKeeperLastInputTest()
    {
        HostUse use;
        for (const char *port : {"1-1", "1-2"}) {
            UsbDevice keyboard = stickAt(port);
            keyboard.interfaces = {{0, {3, 1, 1}, QStringLiteral("usbhid")}};
            m_keyboards.append(m_ports.plug(keyboard));
            use.inputs.append({keyboard.port, true, false, false, {keyboard.port}, true});
        }
        m_host.set(use);
    }
    [[nodiscard]] int lent() const { return int(lentTo(m_inn).size()); }

    QList<UsbDevice> m_keyboards;
};

TEST_F(UsbKeeperLastInputTest, OneStaysWhenBothAreOrderedAwayAtOnce)
{
    startKeeper();
    const auto first = m_keeper->move(m_keyboards[0].port, {m_inn});
    const auto second = m_keeper->move(m_keyboards[1].port, {m_inn});
    EXPECT_TRUE(outcome(first));
    const auto refused = outcome(second);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, QStringLiteral("last-keyboard"));
    settle();
    EXPECT_EQ(lent(), 1);
}

TEST_F(UsbKeeperLastInputTest, OneStaysWhenARuleIsAboutBoth)
{
    startKeeper();
    UsbRule rule;
    rule.match.kind = QStringLiteral("keyboard");
    rule.action = UsbRule::Do::Always;
    rule.machine = m_inn;
    setRules({rule});
    ASSERT_TRUE(eventually([this] { return lent() == 1; }));
    settle();
    EXPECT_EQ(lent(), 1);
    EXPECT_EQ(seat("1-2")->failure->detail, QStringLiteral("last-keyboard"));
}

TEST_F(UsbKeeperGuardsTest, LetNobodyHaveWhatIsLentInAnotherWay)
{
    const UsbDevice dongle = m_ports.plug(stickAt("1-1"));
    startKeeper();
    m_keeper->noteFurtherUses(
        {{dongle.port, UsbPortUse::Kind::LentBluetooth, QStringLiteral("inn")}});
    settle();
    EXPECT_EQ(move(dongle, {m_inn, true, false}).error().detail, QStringLiteral("bluetooth-lent"));
    m_keeper->noteFurtherUses({});
    settle();
    EXPECT_TRUE(move(dongle, {m_inn, false, false}));
}

TEST_F(UsbKeeperGuardsTest, UnmountBeforeAMachineGetsIt)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    use(UsbPortUse::Kind::Mounted);
    startKeeper();
    m_mounts.hold();
    const auto moved = m_keeper->move(stick.port, unmounted());
    EXPECT_TRUE(eventually([this] { return stateAt("1-1") == State::Unmounting; }));
    // Others need not wait for it.
    give(m_ports.plug(stickAt("1-2")), m_inn);
    EXPECT_FALSE(moved.isFinished());
    EXPECT_FALSE(has(m_inn, stick));
    m_mounts.let();
    EXPECT_TRUE(outcome(moved));
    EXPECT_TRUE(has(m_inn, stick));
    EXPECT_EQ(m_mounts.released(), QStringList(stick.port));
}

TEST_F(UsbKeeperGuardsTest, MoveNothingThatIsInUse)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    use(UsbPortUse::Kind::Mounted);
    startKeeper();
    const Error busy{ErrorKind::Busy, QStringLiteral("gedit has a file open."), {}, {}};
    m_mounts.failWith(busy);
    const auto moved = move(stick, unmounted());
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error(), busy);
    settle();
    EXPECT_EQ(attachCount(), 0);
    EXPECT_EQ(stateAt("1-1"), State::Host);
    EXPECT_TRUE(m_holds->all().isEmpty());
}

TEST_F(UsbKeeperGuardsTest, UnmountNothingThatStaysAnyway)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    HostUse both;
    both.ports = {{stick.port, UsbPortUse::Kind::Mounted, QStringLiteral("/media/stick")},
                  {stick.port, UsbPortUse::Kind::DefaultRoute, QStringLiteral("usb0")}};
    m_host.set(both);
    startKeeper();
    EXPECT_EQ(move(stick, unmounted()).error().detail, QStringLiteral("default-route"));
    use(UsbPortUse::Kind::Root);
    settle();
    EXPECT_EQ(move(stick, unmounted()).error().detail, QStringLiteral("root-disk"));
    EXPECT_TRUE(m_mounts.released().isEmpty());
}

TEST_F(UsbKeeperGuardsTest, SayThatItIsUnmountedWhenTheRestFails)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    use(UsbPortUse::Kind::Mounted);
    startKeeper();
    m_hypervisor.script().failAlways(m_attach,
                                     {ErrorKind::Internal, QStringLiteral("No."), {}, {}});
    const auto moved = move(stick, unmounted());
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().message, QStringLiteral("No."));
    EXPECT_TRUE(moved.error().advice.contains(QStringLiteral("unmounted")));
}

TEST_F(UsbKeeperGuardsTest, HeedWhatCameAfterItWasUnmounted)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    Wish bold = unmounted();
    bold.despiteWarnings = true;
    const auto moveWhenLeft = [&](UsbPortUse::Kind kind) {
        use(UsbPortUse::Kind::Mounted);
        HostUse left;
        left.ports = {{stick.port, kind, QStringLiteral("crypt")}};
        m_mounts.leave(left);
        const auto moved = move(stick, bold);
        EXPECT_FALSE(moved);
        return moved ? Error() : moved.error();
    };
    // The desktop was quicker.
    const Error mounted = moveWhenLeft(UsbPortUse::Kind::Mounted);
    EXPECT_EQ(mounted.detail, QStringLiteral("mounted"));
    EXPECT_FALSE(mounted.advice.contains(QStringLiteral("It is unmounted")));
    // Nobody was asked about that: the mount stood before it.
    const Error unlocked = moveWhenLeft(UsbPortUse::Kind::Held);
    EXPECT_EQ(unlocked.detail, QStringLiteral("held"));
    EXPECT_TRUE(unlocked.advice.contains(QStringLiteral("It is unmounted")));
    EXPECT_TRUE(unlocked.advice.contains(QStringLiteral("vgchange")));
    EXPECT_EQ(attachCount(), 0);
    // But who is asked now may say so.
    EXPECT_TRUE(move(stick, bold));
    EXPECT_TRUE(has(m_inn, stick));
    EXPECT_EQ(m_mounts.released().size(), 2);
}

TEST_F(UsbKeeperGuardsTest, NotBelieveALookFromBeforeItWasUnmounted)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    use(UsbPortUse::Kind::Mounted);
    startKeeper();
    m_mounts.hold();
    const auto moved = m_keeper->move(stick.port, unmounted());
    EXPECT_TRUE(eventually([this] { return stateAt("1-1") == State::Unmounting; }));
    m_host.hold();
    m_ports.plug(stickAt("1-2"));
    EXPECT_TRUE(eventually([this] { return m_host.isWaitedFor(); }));
    m_mounts.let();
    EXPECT_TRUE(eventually([this] { return !m_mounts.released().isEmpty(); }));
    m_host.let();
    EXPECT_TRUE(outcome(moved));
}

TEST_F(UsbKeeperGuardsTest, ForgetWhatWasOvertakenWhileItWasUnmounted)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    use(UsbPortUse::Kind::Mounted);
    startKeeper();
    m_mounts.hold();
    const auto moved = m_keeper->move(stick.port, unmounted());
    EXPECT_TRUE(eventually([this] { return stateAt("1-1") == State::Unmounting; }));
    EXPECT_TRUE(move(stick, {}));
    EXPECT_EQ(outcome(moved).error().kind, ErrorKind::Cancelled);
    m_mounts.let();
    settle();
    EXPECT_EQ(attachCount(), 0);
    EXPECT_EQ(stateAt("1-1"), State::Host);
}

TEST_F(UsbKeeperGuardsTest, MakeNoRuleOfWhatFailed)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    m_hypervisor.script().failAlways(m_attach,
                                     {ErrorKind::Internal, QStringLiteral("No."), {}, {}});
    EXPECT_FALSE(move(stick, {m_inn, false, true}));
    EXPECT_TRUE(m_keeper->rules().isEmpty());
    const auto tries = attachCount();
    settle();
    EXPECT_EQ(attachCount(), tries);
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

// A machine that is off tells only what its disk is, perhaps by a storage pool.
TEST_F(UsbKeeperGuardsTest, KnowWhatTheImagesOfAMachineAreLayeredOn)
{
    // docs/interop/qcow2.txt: version 2, and the name of the backing file behind the header.
    const auto layer = [this](const QString &name, const QByteArray &below) {
        QByteArray header = QByteArrayLiteral("QFI\xfb\0\0\0\2\0\0\0\0\0\0\0\x48\0\0\0");
        header += char(below.size()) + QByteArrayLiteral("\0\0\0\x10");
        QFile file(m_place.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(header + QByteArray(72 - header.size(), '\0') + below);
        return file.fileName();
    };
    const QString base = m_place.filePath(QStringLiteral("base.raw"));
    const QString middle = layer(QStringLiteral("middle.qcow2"), "base.raw");
    const QString top = layer(QStringLiteral("top.qcow2"), middle.toUtf8());
    const QString circle = layer(QStringLiteral("circle.qcow2"), "circle.qcow2");
    StoragePool pool;
    pool.name = QStringLiteral("stick");
    pool.path = m_place.path();
    m_hypervisor.storage().addPool(pool);
    m_hypervisor.machines().editSaved(m_barn, [&](DomainDocument &document) -> Result<void> {
        document.addElement("devices/disk", "<disk type='volume' device='disk'>"
                                            "<source pool='stick' volume='top.qcow2'/>"
                                            "<target dev='vda' bus='virtio'/></disk>");
        document.addElement("devices/disk", "<disk type='file' device='disk'><source file='" +
                                                circle.toUtf8() +
                                                "'/><target dev='vdb' bus='virtio'/></disk>");
        return {};
    });
    startKeeper();
    m_ports.plug(stickAt("1-1"));
    settle();
    QStringList images = m_host.images();
    images.sort();
    EXPECT_EQ(images, (QStringList{base, circle, middle, top}));
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
