// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/guest/GuestPage.h"
#include "tests/ui/details/DetailsWorld.h"
#include "ui/details/PartList.h"
#include "ui/widgets/Notice.h"

#include <QAbstractButton>
#include <QLabel>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

using namespace std::chrono_literals;

class GuestPageTest : public testing::Test, public tests::DetailsWorld
{
protected:
    void start(bool hasChannel)
    {
        if (hasChannel)
            hypervisor.machines().editSaved(id, [](DomainDocument &document) -> Result<void> {
                document.addElement("devices/channel", "<channel type='unix'><target type='virtio' "
                                                       "name='org.qemu.guest_agent.0'/></channel>");
                return {};
            });
        EXPECT_TRUE(hypervisor.machines().start(id));
    }
    void showGuest()
    {
        show();
        choose("guest");
    }
    static GuestReport debian()
    {
        GuestReport report;
        report.hostName = QStringLiteral("taproom");
        report.system = QStringLiteral("Debian GNU/Linux 12 (bookworm)");
        report.cards = {{QStringLiteral("enp1s0"),
                         QStringLiteral("52:54:00:00:00:01"),
                         {{QStringLiteral("192.168.122.5"), 24}, {QStringLiteral("fe80::1"), 64}}}};
        report.fileSystems = {{QStringLiteral("/"),
                               QStringLiteral("ext4"),
                               Bytes::gib(8),
                               Bytes::gib(2),
                               {QStringLiteral("vda")}}};
        return report;
    }
    GuestPage *guest() { return qobject_cast<GuestPage *>(part()); }
    QString title() { return find<Notice>("guest-word")->title(); }
    bool isSaid() { return find<Notice>("guest-word")->isVisible(); }
    QString words(const char *row)
    {
        auto *value = find<QWidget>(row);
        auto *label = value ? value->findChild<QLabel *>(QStringLiteral("words")) : nullptr;
        return label ? label->text() : QString();
    }
    qsizetype asked() { return hypervisor.script().count(QStringLiteral("agent.report")); }
};

TEST_F(GuestPageTest, ShowsWhatTheAgentTells)
{
    start(true);
    hypervisor.guestAgent().install(id, debian());
    showGuest();
    ASSERT_TRUE(wait([this] { return words("guest-host") == QStringLiteral("taproom"); }));
    EXPECT_EQ(words("guest-system"), QStringLiteral("Debian GNU/Linux 12 (bookworm)"));
    EXPECT_EQ(words("guest-card-52:54:00:00:00:01"),
              QStringLiteral("192.168.122.5/24\nfe80::1/64"));
    EXPECT_TRUE(words("guest-fs-/").contains(Bytes::gib(8).toText()));
    EXPECT_FALSE(isSaid());
    EXPECT_FALSE(find<QWidget>("agent-help")->isVisible());
    // To be copied, by mouse and by keyboard.
    auto *label = find<QWidget>("guest-host")->findChild<QLabel *>(QStringLiteral("words"));
    EXPECT_TRUE(label->textInteractionFlags().testFlags(Qt::TextSelectableByMouse |
                                                        Qt::TextSelectableByKeyboard));
}

TEST_F(GuestPageTest, AsksNothingWhileItIsNotSeen)
{
    start(true);
    hypervisor.guestAgent().install(id, debian());
    show();
    EXPECT_EQ(asked(), 0);
    choose("guest");
    ASSERT_TRUE(wait([this] { return asked() == 1 && !words("guest-host").isEmpty(); }));
    guest()->setInterval(1ms);
    page.hide();
    pool.waitForDone();
    const qsizetype before = asked();
    QTest::qWait(50);
    EXPECT_EQ(asked(), before);
    // And goes on when it is back, with what is new.
    GuestReport renamed = debian();
    renamed.hostName = QStringLiteral("cellar");
    hypervisor.guestAgent().install(id, renamed);
    page.show();
    EXPECT_TRUE(wait([this] { return words("guest-host") == QStringLiteral("cellar"); }));
    EXPECT_TRUE(wait([&] { return asked() >= before + 3; }));
}

TEST_F(GuestPageTest, KeepsWhatIsSelectedWhenNumbersMove)
{
    start(true);
    hypervisor.guestAgent().install(id, debian());
    showGuest();
    guest()->setInterval(1ms);
    ASSERT_TRUE(wait([this] { return !words("guest-host").isEmpty(); }));
    auto *host = find<QWidget>("guest-host")->findChild<QLabel *>(QStringLiteral("words"));
    host->setSelection(0, 3);
    GuestReport fuller = debian();
    fuller.fileSystems[0].used = Bytes::gib(7);
    hypervisor.guestAgent().install(id, fuller);
    // The first answer comes after the interval that was there before.
    page.hide();
    page.show();
    ASSERT_TRUE(wait([this] { return words("guest-fs-/").contains(Bytes::gib(7).toText()); }));
    EXPECT_EQ(find<QWidget>("guest-host")->findChild<QLabel *>(QStringLiteral("words")), host);
    EXPECT_EQ(host->selectedText(), QStringLiteral("tap"));
}

TEST_F(GuestPageTest, AddsTheMissingChannel)
{
    start(false);
    hypervisor.guestAgent().install(id, debian());
    showGuest();
    ASSERT_TRUE(wait([this] { return find<QAbstractButton>("add-channel"); }));
    EXPECT_TRUE(find<QWidget>("agent-help")->isVisible());
    // A refusal first.
    hypervisor.failNext(QStringLiteral("machines.define"),
                        {ErrorKind::Denied, QStringLiteral("You may not."), {}, {}});
    click("add-channel");
    ASSERT_TRUE(wait([this] { return find<QWidget>("part-notice")->isVisible(); }));
    ASSERT_TRUE(find<QAbstractButton>("add-channel")->isEnabled());
    click("add-channel");
    EXPECT_TRUE(wait([this] { return words("guest-host") == QStringLiteral("taproom"); }));
    EXPECT_TRUE(xml().contains(QStringLiteral("org.qemu.guest_agent.0")));
    EXPECT_FALSE(isSaid());
}

TEST_F(GuestPageTest, SaysThatTheChannelWaitsForTheNextStart)
{
    start(false);
    hypervisor.failNext(QStringLiteral("live.attach"),
                        {ErrorKind::Unsupported, QStringLiteral("No slot."), {}, {}});
    showGuest();
    ASSERT_TRUE(wait([this] { return find<QAbstractButton>("add-channel"); }));
    click("add-channel");
    EXPECT_TRUE(wait([this] { return title().contains(QStringLiteral("next start")); }));
    EXPECT_TRUE(isSaid());
}

TEST_F(GuestPageTest, TellsASilentGuestFromOneThatIsOff)
{
    showGuest();
    EXPECT_TRUE(find<QAbstractButton>("add-channel"));
    start(true);
    ASSERT_TRUE(wait([this] { return title().contains(QStringLiteral("No agent")); }));
    EXPECT_TRUE(find<QWidget>("agent-help")->isVisible());
    // Installed meanwhile: libvirt tells, as of every change.
    hypervisor.guestAgent().install(id, debian());
    page.setMachine(*hypervisor.machines().find(id));
    ASSERT_TRUE(wait([this] { return !words("guest-host").isEmpty(); }));
    EXPECT_TRUE(hypervisor.machines().forceOff(id));
    ASSERT_TRUE(wait([this] { return isSaid() && title().contains(QStringLiteral("off")); }));
    EXPECT_TRUE(words("guest-host").isEmpty());
    EXPECT_FALSE(find<QWidget>("agent-help")->isVisible());
}

TEST_F(GuestPageTest, ThawsWhatWasLeftFrozen)
{
    start(true);
    hypervisor.guestAgent().install(id, debian());
    EXPECT_TRUE(hypervisor.guestAgent().freeze(id));
    showGuest();
    ASSERT_TRUE(wait([this] { return find<QAbstractButton>("thaw"); }));
    hypervisor.failNext(QStringLiteral("agent.thaw"),
                        {ErrorKind::TimedOut, QStringLiteral("Nobody answers."), {}, {}});
    click("thaw");
    ASSERT_TRUE(wait([this] { return find<QWidget>("part-notice")->isVisible(); }));
    EXPECT_TRUE(hypervisor.guestAgent().isFrozen(id));
    ASSERT_TRUE(find<QAbstractButton>("thaw")->isEnabled());
    click("thaw");
    EXPECT_TRUE(wait([this] { return !words("guest-host").isEmpty(); }));
    EXPECT_FALSE(hypervisor.guestAgent().isFrozen(id));
}

TEST_F(GuestPageTest, ShowsAddressesOfTheHostWithoutAnAgent)
{
    hypervisor.guestAgent().setLeases(
        id, {{{}, QStringLiteral("52:54:00:00:00:01"), {{QStringLiteral("192.168.122.9"), 24}}}});
    start(false);
    showGuest();
    ASSERT_TRUE(wait([this] {
        return words("guest-card-52:54:00:00:00:01") == QStringLiteral("192.168.122.9/24");
    }));
    EXPECT_TRUE(find<QWidget>("guest-card-52:54:00:00:00:01")
                    ->accessibleDescription()
                    .contains(QStringLiteral("leased")));
    EXPECT_TRUE(isSaid());
}

TEST_F(GuestPageTest, SaysWhatWentWrongAndRecovers)
{
    start(true);
    hypervisor.guestAgent().install(id, debian());
    hypervisor.failNext(QStringLiteral("agent.report"),
                        {ErrorKind::Internal, QStringLiteral("It broke."), {}, {}});
    showGuest();
    ASSERT_TRUE(wait([this] { return isSaid() && title().contains(QStringLiteral("could not")); }));
    EXPECT_TRUE(words("guest-host").isEmpty());
    page.hide();
    page.show();
    EXPECT_TRUE(wait([this] { return !isSaid() && !words("guest-host").isEmpty(); }));
}

TEST_F(GuestPageTest, ShowsHostileWordsAsPlainText)
{
    start(true);
    GuestReport report = debian();
    report.hostName = QStringLiteral("<b>a</b>\x1b[2J\u202E") + QString(5000, u'x');
    hypervisor.guestAgent().install(id, report);
    showGuest();
    ASSERT_TRUE(wait([this] { return !words("guest-host").isEmpty(); }));
    EXPECT_TRUE(words("guest-host").startsWith(QStringLiteral("<b>a</b>[2J")));
    EXPECT_LT(words("guest-host").size(), 200);
    auto *label = find<QWidget>("guest-host")->findChild<QLabel *>(QStringLiteral("words"));
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

} // namespace
} // namespace innkeeper
