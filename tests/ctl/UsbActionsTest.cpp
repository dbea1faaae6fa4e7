// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/UsbActions.h"

#include "tests/ctl/UsbBench.h"

#include <QJsonArray>

#include <gmock/gmock.h>

namespace innkeeper::ctl {

namespace {

using testing::HasSubstr;

class UsbActionsTest : public UsbBench
{
protected:
    Bench::Said ctl(const char *line) { return runAs<UsbActions>("usb", line); }
};

TEST_F(UsbActionsTest, listsWhereDevicesAre)
{
    const auto said = ctl("list");
    EXPECT_EQ(said.code, 0);
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("this computer"));
    EXPECT_EQ(ctl("").answer, said.answer);
    const QJsonArray json = ctl("list --json").json().array();
    ASSERT_EQ(json.size(), 2);
    EXPECT_EQ(json[0][QStringLiteral("serial")].toString(), QStringLiteral("A"));
    EXPECT_EQ(json[1][QStringLiteral("kind")].toString(), QStringLiteral("keyboard"));
}

TEST_F(UsbActionsTest, badUsageIsTwoAlsoWithoutAKeeper)
{
    loseKeeper();
    for (const char *line :
         {"dance", "attach", "attach 1-1", "list 1-1", "list --always", "keep 1-2 --insist",
          "detach 1-1 win", "detach 1-1 --isolated", "detach 1-1 --unmount", "keep"}) {
        const auto said = ctl(line);
        EXPECT_EQ(said.code, 2) << line;
        EXPECT_EQ(said.answer, QString()) << line;
        EXPECT_THAT(said.complaint.toStdString(), HasSubstr("usb attach DEVICE MACHINE")) << line;
    }
    for (const char *line : {"list", "attach 1-1 win", "detach 1-1", "keep 1-2"})
        EXPECT_EQ(ctl(line).code, 6) << line;
}

TEST_F(UsbActionsTest, handsOverAndTakesBack)
{
    const auto said = ctl("attach A win --insist --isolated --unmount");
    EXPECT_EQ(said.code, 0) << said.complaint.toStdString();
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("win sees it."));
    EXPECT_FALSE(said.complaint.contains(u"comes back")) << "a stick stays";
    ASSERT_EQ(keeper.m_moved.size(), 1);
    const auto &[port, wish] = keeper.m_moved[0];
    EXPECT_EQ(port, QStringLiteral("1-1"));
    EXPECT_TRUE(wish.machine == win && wish.despiteWarnings && wish.isIsolated && wish.unmounts);
    EXPECT_FALSE(wish.always);
    EXPECT_EQ(ctl("detach 0781:5567 --always").code, 0);
    EXPECT_TRUE(keeper.m_moved[1].second.machine.isNull());
    EXPECT_TRUE(keeper.m_moved[1].second.always);
}

TEST_F(UsbActionsTest, everyActionAnswersInJson)
{
    const auto state = [this](const char *line) {
        const auto said = ctl(line);
        EXPECT_EQ(said.code, 0) << line;
        EXPECT_EQ(said.complaint, QString()) << line;
        return said.json()[QStringLiteral("state")].toString();
    };
    EXPECT_EQ(state("attach 1-2 win --json"), QStringLiteral("in-machine"));
    EXPECT_EQ(ctl("keep 1-2 --json").json()[QStringLiteral("returnsIn")].toInt(-1), 0);
    EXPECT_EQ(state("detach 1-2 --json"), QStringLiteral("host"));
}

TEST_F(UsbActionsTest, answersWhenARuleIsMadeForAMachineThatIsOff)
{
    QObject scope;
    // The keeper leaves it where it is.
    QObject::connect(&keeper, &UsbKeeping::changed, &scope, [this] {
        if (keeper.seats()[0].state == UsbSeat::State::InMachine) {
            UsbSeat stick;
            stick.device = stickAt("1-1", "A");
            keeper.setSeats({stick});
        }
    });
    const auto said = ctl("attach 1-1 win --always --json");
    EXPECT_EQ(said.code, 0);
    EXPECT_EQ(said.json()[QStringLiteral("state")].toString(), QStringLiteral("host"));
    EXPECT_EQ(ctl("attach 1-1 win --always").complaint, QString());
}

TEST_F(UsbActionsTest, saysThatAKeyboardComesBack)
{
    const auto said = ctl("attach 1-2 win");
    EXPECT_EQ(said.code, 0);
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("15 second"));
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("innkeeperctl usb keep 1-2"));
    EXPECT_EQ(ctl("keep 1-2").code, 0);
    EXPECT_EQ(keeper.m_kept, QStringList(QStringLiteral("1-2")));
}

TEST_F(UsbActionsTest, saysWhatWentWrong)
{
    EXPECT_EQ(ctl("attach 9-9 win").code, 3);
    EXPECT_EQ(ctl("attach 1-1 nobody").code, 3);
    EXPECT_TRUE(keeper.m_moved.isEmpty());
    keeper.failWith(Error{ErrorKind::Denied, QStringLiteral("A guard."), {}, {}});
    for (const char *line : {"attach 1-1 win --json", "detach 1-1 --json", "keep 1-1 --json"}) {
        const auto said = ctl(line);
        EXPECT_EQ(said.code, 5) << line;
        EXPECT_EQ(said.answer, QString()) << line;
        EXPECT_THAT(said.complaint.toStdString(), HasSubstr("A guard.")) << line;
    }
}

TEST_F(UsbActionsTest, theProgramAsksNobodyAboutABadLine)
{
    Bench program;
    for (const char *line :
         {"usb list --always", "usb detach 1-1 --isolated", "usb-rules ask kind=nonsense",
          "usb-rules never id=0781:5567 --priority 0", "bluetooth power maybe",
          "bluetooth list --yes", "bluetooth scan --seconds none"})
        EXPECT_EQ(program(line).code, 2) << line;
}

} // namespace

} // namespace innkeeper::ctl
