// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/UsbRuleActions.h"

#include "app/ctl/UsbRuleWords.h"
#include "core/usb/UsbVerdict.h"
#include "tests/ctl/UsbBench.h"

#include <QJsonArray>

#include <gmock/gmock.h>

namespace innkeeper::ctl {

namespace {

using testing::HasSubstr;

class UsbRuleActionsTest : public UsbBench
{
protected:
    Bench::Said ctl(const char *line) { return runAs<UsbRuleActions>("usb-rules", line); }
    QString matches() const
    {
        QStringList texts;
        for (const UsbRule &rule : keeper.rules())
            texts << textOf(rule.match);
        return texts.join(QStringLiteral("; "));
    }
};

TEST_F(UsbRuleActionsTest, badUsageIsTwoAlsoWithoutAKeeper)
{
    loseKeeper();
    for (const char *line : {"dance",
                             "always",
                             "always kind=storage",
                             "ask",
                             "remove",
                             "remove 1 2",
                             "remove one",
                             "list 1",
                             "list --priority 3",
                             "remove 1 --start",
                             "ask kind=storage --start",
                             "never kind=storage --isolated",
                             "ask kind=storage --priority 0",
                             "ask kind=storage --priority 1000",
                             "always kind=nonsense win",
                             "never kind=",
                             "ask id=7",
                             "ask colour=red",
                             "ask kind=storage kind=camera",
                             "always port=x win"}) {
        const auto said = ctl(line);
        EXPECT_EQ(said.code, 2) << line;
        EXPECT_THAT(said.complaint.toStdString(), HasSubstr("innkeeperctl: ")) << line;
    }
    for (const char *line : {"list", "ask kind=storage", "always kind=storage win", "remove 1"})
        EXPECT_EQ(ctl(line).code, 6) << line;
}

TEST_F(UsbRuleActionsTest, makesListsAndRemovesThem)
{
    EXPECT_THAT(ctl("list").complaint.toStdString(), HasSubstr("There are no rules"));
    EXPECT_EQ(ctl("always kind=storage port=1-1 win --start --isolated").code, 0);
    EXPECT_EQ(ctl("never kind=camera --priority 900").code, 0);
    const auto said = ctl("list");
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("port=1-1 kind=storage"));
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("win"));
    const UsbRule made = keeper.rules().value(0);
    EXPECT_TRUE(made.machine == win && made.startsMachine && made.isIsolated);
    EXPECT_EQ(keeper.rules().value(1).priority, 900);
    EXPECT_EQ(ctl("remove 3").code, 3);
    EXPECT_EQ(ctl("remove 1").code, 0);
    EXPECT_EQ(matches().toStdString(), "kind=camera");
    EXPECT_EQ(ctl("always kind=storage nobody").code, 3);
}

TEST_F(UsbRuleActionsTest, everyActionAnswersInJson)
{
    for (const char *line : {"always id=0781:5567 win --json", "ask kind=camera --json",
                             "never kind=printer --json", "remove 1 --json"}) {
        const QJsonDocument made = ctl(line).json();
        EXPECT_TRUE(made.isArray() && !made.array().isEmpty()) << line;
        EXPECT_EQ(made, ctl("list --json").json()) << line;
    }
}

TEST_F(UsbRuleActionsTest, aNewRuleDecidesBeforeABroaderOne)
{
    const UsbDevice stick = keeper.seats()[0].device;
    EXPECT_EQ(ctl("never kind=storage --priority 300").code, 0);
    const auto said = ctl("always id=0781:5567 win");
    EXPECT_EQ(said.complaint, QString()) << "it decides: there is nothing to say";
    EXPECT_EQ(verdictFor(stick, keeper.rules()).action, UsbRule::Do::Always);
    EXPECT_EQ(ctl("ask id=0781:5567 kind=storage").code, 0);
    EXPECT_EQ(verdictFor(stick, keeper.rules()).action, UsbRule::Do::Ask);
    EXPECT_EQ(matches().toStdString(), "id=0781:5567 kind=storage; id=0781:5567; kind=storage");
    EXPECT_EQ(keeper.rules()[2].priority, 300) << "the others keep theirs";
}

TEST_F(UsbRuleActionsTest, saysWhatDecidesBeforeAPriority)
{
    EXPECT_EQ(ctl("never kind=storage --priority 300").code, 0);
    const auto said = ctl("always id=0781:5567 win --priority 600");
    EXPECT_EQ(said.code, 0);
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("rule number 1 (kind=storage)"));
    EXPECT_EQ(keeper.rules()[1].priority, 600) << "as it was said";
    EXPECT_EQ(ctl("always id=0781:5567 win --priority 299").complaint, QString());
    EXPECT_EQ(matches().toStdString(), "id=0781:5567; kind=storage");
    EXPECT_EQ(ctl("ask kind=storage --priority 999").complaint, QString())
        << "what is about fewer devices is an exception from it";
}

TEST_F(UsbRuleActionsTest, aReplacedRuleKeepsWhatItKnowsOfTheDevice)
{
    const UsbDevice stick = keeper.seats()[0].device;
    UsbRule old = ruleFor(stick, {stick}, win);
    old.priority = 400;
    old.usages = QStringLiteral("0:00010006");
    EXPECT_TRUE(keeper.setRules({old}).result());
    const auto same = [&](const char *line) {
        EXPECT_EQ(ctl(line).code, 0) << line;
        EXPECT_EQ(keeper.rules().size(), 1) << line;
        const UsbRule now = keeper.rules().value(0);
        EXPECT_EQ(now.identity, stick.identity) << line;
        EXPECT_EQ(now.usages, old.usages) << line;
        EXPECT_EQ(now.note, old.note) << line;
        return now;
    };
    EXPECT_EQ(same("never id=0781:5567 serial=A").priority, 400);
    // A forgery is noticed also once it is given away again.
    same("always id=0781:5567 serial=A win");
    UsbDevice forged = stick;
    forged.identity = stickAt("1-1", "B").identity;
    EXPECT_EQ(verdictFor(forged, keeper.rules()).why, UsbVerdict::Why::IdentityChanged);
    EXPECT_EQ(same("ask id=0781:5567 serial=A --priority 700").priority, 700);
}

TEST_F(UsbRuleActionsTest, addsToWhatSomebodyElseMadeMeanwhile)
{
    UsbRule other;
    other.match.kind = QStringLiteral("camera");
    keeper.changeBefore({other});
    EXPECT_EQ(ctl("ask kind=printer").code, 0);
    EXPECT_EQ(matches().toStdString(), "kind=camera; kind=printer");
    keeper.changeBefore({other});
    EXPECT_EQ(ctl("remove 1").code, 7) << "the number may be another rule's by now";
}

} // namespace

} // namespace innkeeper::ctl
