// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the running machine refuses may be asked for its next start.

#include "core/tuning/Tuning.h"
#include "tests/ui/details/DetailsWorld.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

const QString kCard = QStringLiteral("network.52:54:00:00:00:01");

class NextStartTest : public testing::Test, public tests::DetailsWorld
{
protected:
    NextStartTest()
    {
        (void)hypervisor.machines().start(id);
        show();
    }

    void refuseNext(const char *call)
    {
        hypervisor.failNext(QLatin1String(call),
                            {ErrorKind::Internal, QStringLiteral("The emulator says no."), {}, {}});
    }
    bool isOffered()
    {
        auto *button = find<QAbstractButton>("at-next-start");
        return button && button->isVisible();
    }
    /// As a person at the keyboard would.
    void takeOffer()
    {
        auto *button = find<QAbstractButton>("at-next-start");
        EXPECT_NE(button->focusPolicy() & Qt::TabFocus, 0);
        EXPECT_FALSE(button->accessibleName().contains(u'&'));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    bool isWaiting() { return find<QWidget>("pending")->isVisible(); }
    QString live() { return *hypervisor.machines().xml(id, Machines::View::Live); }
};

TEST_F(NextStartTest, repeatsASettingForTheNextStart)
{
    const QString before = live();
    choose(kCard.toLatin1().constData());
    refuseNext("live.update");
    auto *link = find<QAbstractButton>("link");
    link->click();
    ASSERT_TRUE(wait([this] { return isOffered(); }));
    EXPECT_TRUE(hintOf("link").contains(QStringLiteral("The emulator says no.")));
    EXPECT_EQ(xml(), tests::foreignXml());

    takeOffer();
    ASSERT_TRUE(wait([this] { return isWaiting(); }));
    EXPECT_TRUE(xml().contains(QStringLiteral("<link state='down'/>")));
    EXPECT_EQ(live(), before);
    EXPECT_TRUE(wait([this] { return !isOffered(); }));
    EXPECT_FALSE(hintOf("link").contains(QStringLiteral("The emulator says no.")));
    EXPECT_FALSE(link->isChecked());
}

TEST_F(NextStartTest, anotherChoiceTakesTheOfferAway)
{
    choose(kCard.toLatin1().constData());
    refuseNext("live.update");
    auto *link = find<QAbstractButton>("link");
    link->click();
    ASSERT_TRUE(wait([this] { return isOffered(); }));
    link->click();
    link->click();
    ASSERT_TRUE(wait([this] { return live().contains(QStringLiteral("<link state='down'/>")); }));
    EXPECT_TRUE(wait([this] { return !isOffered(); }));
}

TEST_F(NextStartTest, escTakesTheOfferAway)
{
    choose(kCard.toLatin1().constData());
    refuseNext("live.update");
    auto *link = find<QAbstractButton>("link");
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    ASSERT_TRUE(wait([this] { return isOffered(); }));
    QTest::keyClick(link, Qt::Key_Escape);
    EXPECT_TRUE(wait([&] { return link->isChecked(); }));
    EXPECT_FALSE(isOffered());
    EXPECT_EQ(xml(), tests::foreignXml());
}

TEST_F(NextStartTest, aRefusalToDefineIsNotForLater)
{
    choose(kCard.toLatin1().constData());
    refuseNext("machines.define");
    find<QAbstractButton>("link")->click();
    ASSERT_TRUE(
        wait([this] { return hintOf("link").contains(QStringLiteral("The emulator says no.")); }));
    EXPECT_FALSE(isOffered());
}

TEST_F(NextStartTest, removesAtTheNextStart)
{
    const QString before = live();
    choose(kCard.toLatin1().constData());
    click("remove");
    ASSERT_TRUE(wait([this] { return find<QAbstractButton>("remove-really") != nullptr; }));
    refuseNext("live.detach");
    click("remove-really");
    ASSERT_TRUE(wait([this] { return isOffered(); }));
    EXPECT_EQ(xml(), tests::foreignXml());
    takeOffer();
    ASSERT_TRUE(wait([this] { return isWaiting(); }));
    EXPECT_FALSE(xml().contains(QStringLiteral("<interface")));
    EXPECT_EQ(live(), before);
}

TEST_F(NextStartTest, addsAtTheNextStart)
{
    const QString before = live();
    click("add-hardware");
    refuseNext("live.attach");
    click("add-really");
    ASSERT_TRUE(wait([this] { return isOffered(); }));
    EXPECT_EQ(xml(), tests::foreignXml());
    takeOffer();
    ASSERT_TRUE(wait([this] { return isWaiting(); }));
    EXPECT_NE(xml(), tests::foreignXml());
    EXPECT_EQ(live(), before);
}

TEST_F(NextStartTest, tunesAtTheNextStart)
{
    auto *choice = find<QComboBox>("tuning");
    choice->setFocus();
    while (choice->currentIndex() != int(allIntents().indexOf(Intent::Quiet)))
        QTest::keyClick(choice, Qt::Key_Down);
    ASSERT_TRUE(wait([this] { return find<QAbstractButton>("tuning-apply")->isEnabled(); }));
    Error refusal{ErrorKind::Internal, QStringLiteral("The emulator says no."), {}, {}};
    refusal.mayWait = true;
    hypervisor.failNext(QStringLiteral("machines.define"), refusal);
    click("tuning-apply");
    ASSERT_TRUE(wait([this] { return isOffered(); }));
    // Reading it again meanwhile does not take the words away.
    const qsizetype reads = hypervisor.script().count(QStringLiteral("machines.xml"));
    page.setMachine(*hypervisor.machines().find(id));
    ASSERT_TRUE(wait([&] {
        return hypervisor.script().count(QStringLiteral("machines.xml")) > reads + 2 &&
               pool.waitForDone(0);
    }));
    EXPECT_TRUE(
        find<QLabel>("tuning-plan")->text().contains(QStringLiteral("The emulator says no.")));
    takeOffer();
    EXPECT_TRUE(wait([this] { return intentOf(*DomainDocument::parse(xml())) == Intent::Quiet; }));
    EXPECT_FALSE(isOffered());
}

} // namespace
} // namespace innkeeper
