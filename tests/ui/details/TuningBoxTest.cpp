// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/Tuning.h"
#include "tests/ui/details/DetailsWorld.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

class TuningBoxTest : public testing::Test, public tests::DetailsWorld
{
protected:
    TuningBoxTest() { show(); }

    QComboBox *choice() { return find<QComboBox>("tuning"); }
    QString plan() { return find<QLabel>("tuning-plan")->text(); }
    bool isPlanned() { return find<QAbstractButton>("tuning-apply")->isVisible(); }
    /// As a person at the keyboard would.
    void pick(Intent intent)
    {
        auto *box = choice();
        box->setFocus();
        const int wanted = int(allIntents().indexOf(intent));
        while (box->currentIndex() != wanted)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        ASSERT_TRUE(wait([this] { return isPlanned(); }));
    }
    std::optional<Intent> saved() { return intentOf(*DomainDocument::parse(xml())); }
};

TEST_F(TuningBoxTest, ListsWhatItWouldChangeAndChangesNothing)
{
    EXPECT_EQ(choice()->currentText(), nameOf(Intent::Balanced));
    EXPECT_FALSE(isPlanned());
    const QString before = xml();
    pick(Intent::Quiet);
    EXPECT_FALSE(plan().isEmpty());
    EXPECT_EQ(find<QLabel>("tuning-summary")->text(), summaryOf(Intent::Quiet));
    EXPECT_EQ(xml(), before);
    click("tuning-not");
    EXPECT_FALSE(isPlanned());
    EXPECT_EQ(choice()->currentText(), nameOf(Intent::Balanced));
    EXPECT_EQ(xml(), before);
}

TEST_F(TuningBoxTest, TakesNoFocusFromElsewhere)
{
    pick(Intent::Quiet);
    find<QWidget>("tuning-apply")->setFocus();
    click("tuning-not");
    EXPECT_EQ(page.focusWidget(), choice());
    pick(Intent::Quiet);
    find<QWidget>("tuning-apply")->setFocus();
    find<QWidget>("parts")->setFocus();
    click("tuning-not");
    EXPECT_EQ(page.focusWidget(), find<QWidget>("parts"));
}

TEST_F(TuningBoxTest, TunesAndTakesBack)
{
    const QString before = xml();
    pick(Intent::Quiet);
    click("tuning-apply");
    ASSERT_TRUE(wait([this] { return saved() == Intent::Quiet; }));
    ASSERT_TRUE(wait([this] { return !isPlanned(); }));
    EXPECT_EQ(choice()->currentText(), nameOf(Intent::Quiet));
    pick(Intent::Balanced);
    EXPECT_FALSE(plan().isEmpty());
    click("tuning-apply");
    ASSERT_TRUE(wait([this] { return saved() == Intent::Balanced; }));
    EXPECT_EQ(xml(), before);
}

TEST_F(TuningBoxTest, ARefusalIsToldAndTheMachineKept)
{
    const QString before = xml();
    pick(Intent::Frozen);
    hypervisor.failNext(QStringLiteral("machines.define"),
                        {ErrorKind::Invalid, QStringLiteral("Not so."), {}, {}});
    click("tuning-apply");
    ASSERT_TRUE(wait([this] { return plan().contains(QStringLiteral("Not so.")); }));
    EXPECT_EQ(xml(), before);
    EXPECT_TRUE(isPlanned());
    // And once more, by the keyboard.
    QTest::keyClick(choice(), Qt::Key_Escape);
    EXPECT_FALSE(isPlanned());
}

TEST_F(TuningBoxTest, FrozenHardwareSaysSoWhereItIsChanged)
{
    pick(Intent::Frozen);
    click("tuning-apply");
    ASSERT_TRUE(wait([this] { return saved() == Intent::Frozen; }));
    const QString before = xml();
    choose("memory");
    spin("size")->setFocus();
    spin("size")->setValue(spin("size")->value() + 64);
    QTest::keyClick(spin("size"), Qt::Key_Return);
    ASSERT_TRUE(wait([this] { return hintOf("size").contains(QStringLiteral("frozen")); }));
    EXPECT_EQ(xml(), before);
}

} // namespace
} // namespace innkeeper
