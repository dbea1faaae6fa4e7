// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/CorePicture.h"

#include "tests/ui/details/DetailsWorld.h"
#include "ui/details/ProcessorPage.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

using Core = HostCpu::Core;

/// Two sockets, each with fast and slow cores.
QList<HostCpu> twoSockets()
{
    return {{0, 0, Core::Performance}, {1, 0, Core::Performance}, {2, 0, Core::Efficiency},
            {3, 1, Core::Performance}, {4, 1, Core::Efficiency},  {5, 1, Core::Efficiency}};
}

class CorePictureTest : public testing::Test
{
protected:
    void showCpus(const QList<HostCpu> &cpus, int vcpu = 0)
    {
        CorePicture::Content content;
        content.cpus = cpus;
        content.vcpu = vcpu;
        picture.setContent(content);
        picture.resize(300, picture.heightForWidth(300));
        picture.show();
    }
    /// Where each is, as a pointer finds out.
    QMap<int, QRect> places()
    {
        QMap<int, QRect> found;
        for (int y = 0; y < picture.height(); y += 4) {
            for (int x = 0; x < picture.width(); x += 4) {
                QTest::mouseClick(&picture, Qt::LeftButton, {}, {x, y});
                if (!toggles.isEmpty())
                    found[toggles.takeFirst().first().toInt()] |= QRect(x, y, 1, 1);
            }
        }
        return found;
    }

    CorePicture picture;
    QSignalSpy toggles{&picture, &CorePicture::toggled};
};

TEST_F(CorePictureTest, drawsNumaCellsAndSortsOfCoresApart)
{
    showCpus(twoSockets());
    const QMap<int, QRect> at = places();
    ASSERT_EQ(at.size(), 6);
    // Side by side what is alike, below one another what is not.
    EXPECT_EQ(at[0].top(), at[1].top());
    EXPECT_LT(at[0].right(), at[1].left());
    EXPECT_LT(at[1].bottom(), at[2].top());
    EXPECT_LT(at[2].bottom(), at[3].top());
    EXPECT_LT(at[3].bottom(), at[4].top());
    EXPECT_EQ(at[4].top(), at[5].top());
    // There is a heading over each group.
    EXPECT_GE(at[0].top(), picture.fontMetrics().height() / 2);
    EXPECT_GE(at[3].top() - at[2].bottom(), picture.fontMetrics().height() / 2);
}

TEST_F(CorePictureTest, goesAndPinsByTheKeyboard)
{
    showCpus(twoSockets());
    QSignalSpy words(&picture, &CorePicture::pointed);
    const auto press = [this](Qt::Key key) { QTest::keyClick(&picture, key); };
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    // The line below is shorter.
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    press(Qt::Key_End);
    press(Qt::Key_Space);
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    QList<int> cpus;
    for (const auto &each : toggles)
        cpus += each.first().toInt();
    EXPECT_EQ(cpus, (QList<int>{0, 1, 2, 5, 3}));
    EXPECT_TRUE(words.last().first().toString().contains(u'3'));
}

TEST_F(CorePictureTest, staysWhereItIsWhenAPinComes)
{
    showCpus(twoSockets());
    QTest::keyClick(&picture, Qt::Key_Right);
    CorePicture::Content content;
    content.cpus = twoSockets();
    content.vcpu = 0;
    content.pins = {{0, {1}}};
    picture.setContent(content);
    QTest::keyClick(&picture, Qt::Key_Space);
    EXPECT_EQ(toggles.first().first().toInt(), 1);
    EXPECT_TRUE(picture.accessibleDescription().contains(picture.wordsOf(1)));
}

TEST_F(CorePictureTest, withoutAVcpuNothingIsPinned)
{
    showCpus(twoSockets(), -1);
    EXPECT_TRUE(places().isEmpty());
    QTest::keyClick(&picture, Qt::Key_Space);
    EXPECT_TRUE(toggles.isEmpty());
}

class PinningTest : public testing::Test, public tests::DetailsWorld
{
protected:
    PinningTest()
    {
        HostFacts facts = *hypervisor.host().facts();
        facts.cpuMap = twoSockets();
        hypervisor.host().setFacts(facts);
        show();
        choose("cpu");
        picture = find<CorePicture>("cores");
        picture->setFocus();
    }
    /// From the first core on.
    void press(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(picture, key);
    }
    QString pinOf(int vcpu)
    {
        const auto part =
            hardware::findPart(*DomainDocument::parse(xml()),
                               *hardware::partKind(QStringLiteral("pin")), QString::number(vcpu));
        return part ? part->value(QStringLiteral("cpuset")) : QString();
    }

    CorePicture *picture = nullptr;
};

TEST_F(PinningTest, pinsAndUnpinsTheChosenVcpu)
{
    // Quicker than anything is saved.
    press(
        {Qt::Key_Space, Qt::Key_Right, Qt::Key_Space, Qt::Key_Right, Qt::Key_Right, Qt::Key_Space});
    ASSERT_TRUE(wait([this] { return pinOf(0) == QStringLiteral("0-1,3"); }))
        << pinOf(0).toStdString();
    find<QComboBox>("pin-vcpu")->setCurrentIndex(1);
    press({Qt::Key_Space});
    ASSERT_TRUE(wait([this] { return pinOf(1) == QStringLiteral("3"); }));
    EXPECT_EQ(pinOf(0), QStringLiteral("0-1,3"));
    EXPECT_TRUE(picture->wordsOf(3).contains(QStringLiteral("0, 1")));
    // The last one goes, and with it the pin.
    press({Qt::Key_Space});
    ASSERT_TRUE(wait([this] { return pinOf(1).isEmpty(); }));
    EXPECT_EQ(part()->address(), QStringLiteral("cpu"));
}

TEST_F(PinningTest, aRefusalIsToldAndTheOldPinsAreShown)
{
    hypervisor.failNext(QStringLiteral("machines.define"),
                        {ErrorKind::Denied, QStringLiteral("Not yours."), {}, {}});
    press({Qt::Key_Space});
    auto *notice = find<QWidget>("part-notice");
    ASSERT_TRUE(wait([&] { return notice->isVisible(); }));
    EXPECT_TRUE(notice->findChild<QLabel *>(QStringLiteral("noticeText"))
                    ->text()
                    .contains(QStringLiteral("Not yours.")));
    EXPECT_EQ(xml(), tests::foreignXml());
    EXPECT_TRUE(wait([this] { return !picture->wordsOf(0).contains(QStringLiteral("vCPUs 0")); }));
}

} // namespace
} // namespace innkeeper
