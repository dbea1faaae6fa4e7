// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/details/DetailsWorld.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

class VirtioBoxTest : public testing::Test, public tests::DetailsWorld
{
protected:
    VirtioBoxTest() { show(); }

    bool isOffered(const char *button)
    {
        auto *found = find<QAbstractButton>(button);
        return found && found->isVisible() && found->isEnabled();
    }
    bool becomesOffered(const char *button)
    {
        return wait([=, this] { return isOffered(button); });
    }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    /// With the machine as it is after `step`.
    bool press(const char *button, const char *next)
    {
        find<QAbstractButton>(button)->setFocus();
        QTest::keyClick(find<QAbstractButton>(button), Qt::Key_Space);
        return becomesOffered(next);
    }
};

TEST_F(VirtioBoxTest, LeadsFromStepToStepAndBack)
{
    const QString before = xml();
    EXPECT_FALSE(isOffered("virtio-try"));
    ASSERT_TRUE(press("virtio-begin", "virtio-try"));
    EXPECT_TRUE(text("virtio-changes").contains(QStringLiteral("virtio")));
    EXPECT_EQ(xml(), before);
    ASSERT_TRUE(press("virtio-try", "virtio-cancel"));
    EXPECT_TRUE(xml().contains(QStringLiteral("vdz")));
    EXPECT_FALSE(isOffered("virtio-move"));
    ASSERT_TRUE(hypervisor.machines().start(id));
    ASSERT_TRUE(wait([this] { return text("virtio-text").contains(QStringLiteral("not used")); }));
    // The guest finds it without any change of the machine: only asking tells.
    hypervisor.liveHardware().setGuestsRead(true);
    ASSERT_TRUE(wait([this] { return find<QAbstractButton>("virtio-move")->isVisible(); }));
    EXPECT_FALSE(isOffered("virtio-move"));
    ASSERT_TRUE(hypervisor.machines().forceOff(id));
    ASSERT_TRUE(becomesOffered("virtio-move"));
    ASSERT_TRUE(press("virtio-move", "virtio-back"));
    EXPECT_TRUE(xml().contains(QStringLiteral("vda")));
    ASSERT_TRUE(press("virtio-back", "virtio-try"));
    EXPECT_EQ(xml(), before);
}

TEST_F(VirtioBoxTest, LeavesTheKeyboardWhereItIs)
{
    ASSERT_TRUE(press("virtio-begin", "virtio-try"));
    ASSERT_TRUE(press("virtio-try", "virtio-cancel"));
    ASSERT_TRUE(hypervisor.machines().start(id));
    ASSERT_TRUE(wait([this] { return text("virtio-text").contains(QStringLiteral("not used")); }));
    auto *title = find<QLineEdit>("title");
    title->setFocus();
    ASSERT_TRUE(wait([title] { return title->hasFocus(); }));
    hypervisor.liveHardware().setGuestsRead(true);
    ASSERT_TRUE(wait([this] { return find<QAbstractButton>("virtio-move")->isVisible(); }));
    EXPECT_TRUE(title->hasFocus());
}

TEST_F(VirtioBoxTest, SaysWhatCouldNotBeReadAndLooksAgain)
{
    hypervisor.failNext(QStringLiteral("host.facts"),
                        {ErrorKind::Internal, QStringLiteral("Not now."), {}, {}});
    find<QAbstractButton>("virtio-begin")->click();
    ASSERT_TRUE(
        wait([this] { return text("virtio-problem").contains(QStringLiteral("Not now")); }));
    EXPECT_TRUE(becomesOffered("virtio-try"));
    EXPECT_TRUE(find<QLabel>("virtio-problem")->isHidden());
}

TEST_F(VirtioBoxTest, HidesWhenTheMoveIsKept)
{
    ASSERT_TRUE(virtio.run(id, MoveToVirtio::Action::Move, MoveToVirtio::Insist::Yes));
    ASSERT_TRUE(becomesOffered("virtio-keep"));
    find<QAbstractButton>("virtio-keep")->click();
    EXPECT_TRUE(wait([this] { return find<QWidget>("virtio-box")->isHidden(); }));
}

TEST_F(VirtioBoxTest, ARefusalIsToldAndTheStepStays)
{
    const QString before = xml();
    ASSERT_TRUE(press("virtio-begin", "virtio-try"));
    hypervisor.failNext(QStringLiteral("machines.define"),
                        {ErrorKind::Invalid, QStringLiteral("Not so."), {}, {}});
    find<QAbstractButton>("virtio-try")->click();
    ASSERT_TRUE(wait([this] { return text("virtio-problem").contains(QStringLiteral("Not so")); }));
    EXPECT_TRUE(becomesOffered("virtio-try"));
    EXPECT_EQ(xml(), before);
}

} // namespace
} // namespace innkeeper
