// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usb/UsbVerdict.h"
#include "tests/core/usb/Sticks.h"
#include "tests/ui/shell/ShellWorld.h"
#include "ui/devices/UsbQuestion.h"
#include "ui/widgets/NoticeArea.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace innkeeper::tests {

/// The window with two machines that run and one that does not; "alpha" is looked at.
class UsbPromptsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        alpha = world.add(QStringLiteral("alpha"), MachineState::Running);
        beta = world.add(QStringLiteral("beta"), MachineState::Running);
        world.add(QStringLiteral("gamma"));
        world.open().showMachine(QStringLiteral("alpha"));
        ASSERT_TRUE(QTest::qWaitForWindowActive(world.window.get()));
    }

    static UsbSeat asking(const char *port, const char *name = "Cruzer")
    {
        UsbSeat seat;
        seat.device = stickAt(port, port);
        seat.device.productName = QString::fromLatin1(name);
        seat.state = UsbSeat::State::Asking;
        return seat;
    }
    /// In `machine`, and it comes back unless somebody says something.
    static UsbSeat keyboardIn(const MachineId &machine, const char *port, int returnsIn = 0)
    {
        UsbSeat seat = asking(port, "Keys");
        seat.device.interfaces = {{0, {3, 1, 1}, QStringLiteral("usbfs")}};
        seat.state = UsbSeat::State::InMachine;
        seat.machine = machine;
        seat.returnsIn = returnsIn;
        return seat;
    }

    Notice *question() { return world.visible<Notice>("usbQuestion"); }
    QString title() { return question() ? question()->title() : QString(); }
    QString text(Notice *notice)
    {
        return notice->findChild<QLabel *>(QStringLiteral("noticeText"))->text();
    }
    QPushButton *button(const char *name) { return world.visible<QPushButton>(name); }
    QPushButton *noticeButton(const char *topic, int number)
    {
        auto *notice = world.visible<Notice>(topic);
        return notice
                   ? notice->findChild<QPushButton *>(QStringLiteral("noticeButton%1").arg(number))
                   : nullptr;
    }
    QStringList boxes()
    {
        QStringList ticked;
        for (const QCheckBox *box : world.window->findChildren<QCheckBox *>()) {
            if (box->objectName().startsWith(QLatin1String("usbBox-")) && box->isVisible() &&
                box->isChecked())
                ticked << box->objectName().mid(7);
        }
        return ticked;
    }
    /// What comes from now on did not come together with what is asked about.
    bool waitApart()
    {
        const auto *gather = world.window->findChild<QTimer *>(QStringLiteral("usbGather"));
        return QTest::qWaitFor([&] { return !gather->isActive(); });
    }
    QStringList movedPorts()
    {
        QStringList ports;
        for (const auto &move : world.usb.m_moved)
            ports << move.first;
        return ports;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget()
                                                    : world.window.get(),
                        key, modifiers);
    }
    static QString focused()
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }

    ShellWorld world;
    MachineId alpha;
    MachineId beta;
};

} // namespace innkeeper::tests
