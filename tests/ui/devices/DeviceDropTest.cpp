// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/devices/DevicesWorld.h"

#include "ui/machines/DeviceDrag.h"
#include "ui/machines/MachineListModel.h"
#include "ui/machines/MachineListView.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QToolTip>

#include <memory>

namespace innkeeper {

using namespace tests;

class DeviceDropTest : public DevicesWorld
{
protected:
    /// Over the row of a machine; whether it would be taken there.
    bool dragTo(const MachineId &id, const QMimeData &data)
    {
        auto *view = m_world.find<MachineListView>("machineList");
        m_at =
            view->visualRect(static_cast<MachineListModel *>(view->model())->indexOf(id)).center();
        QDragEnterEvent enter(m_at, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &enter);
        if (!enter.isAccepted())
            return false;
        QDragMoveEvent over(m_at, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &over);
        return over.isAccepted();
    }
    void drop(const QMimeData &data)
    {
        auto *view = m_world.find<MachineListView>("machineList");
        QDropEvent event(m_at, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &event);
    }

    std::unique_ptr<QMimeData> m_data{
        DeviceDrag{QStringLiteral("1-1"), QStringLiteral("SanDisk")}.toMime()};
    QPoint m_at;
};

TEST_F(DeviceDropTest, aMachineThatRunsTakesIt)
{
    show({stickSeat()});
    ASSERT_TRUE(dragTo(m_gamma, *m_data));
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("gamma")));
    EXPECT_TRUE(m_world.usb.m_moved.isEmpty());
    drop(*m_data);
    ASSERT_EQ(m_world.usb.m_moved.size(), 1);
    EXPECT_EQ(m_world.usb.m_moved[0].first, QStringLiteral("1-1"));
    EXPECT_EQ(m_world.usb.m_moved[0].second.machine, m_gamma);
    // It stays where one sees what came of it.
    EXPECT_TRUE(m_world.visible("devicesPage"));
}

TEST_F(DeviceDropTest, aMachineThatIsOffSaysWhyNot)
{
    show({stickSeat()});
    EXPECT_FALSE(dragTo(m_beta, *m_data));
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("off")));
    drop(*m_data);
    EXPECT_TRUE(m_world.usb.m_moved.isEmpty());
}

TEST_F(DeviceDropTest, whatSpeaksAgainstItIsAskedFirst)
{
    show({mountedDiskSeat()});
    const std::unique_ptr<QMimeData> disk(
        DeviceDrag{QStringLiteral("1-2"), QStringLiteral("Samsung")}.toMime());
    ASSERT_TRUE(dragTo(m_alpha, *disk));
    drop(*disk);
    EXPECT_TRUE(m_world.usb.m_moved.isEmpty());
    EXPECT_FALSE(textOf("1-2", "noticeTitle").isEmpty());
}

TEST_F(DeviceDropTest, otherThingsAreNotForMachines)
{
    show({stickSeat()});
    QMimeData words;
    words.setText(QStringLiteral("1-1"));
    EXPECT_FALSE(dragTo(m_alpha, words));
}

TEST_F(DeviceDropTest, whatHasGoneMeanwhileIsLeftAlone)
{
    show({stickSeat()});
    ASSERT_TRUE(dragTo(m_alpha, *m_data));
    m_world.usb.setSeats({});
    drop(*m_data);
    EXPECT_TRUE(m_world.usb.m_moved.isEmpty());
}

} // namespace innkeeper
