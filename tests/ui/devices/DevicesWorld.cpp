// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/devices/DevicesWorld.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace innkeeper::tests {

void DevicesWorld::show(const QList<UsbSeat> &seats)
{
    m_alpha = m_world.add(QStringLiteral("alpha"), MachineState::Running);
    m_beta = m_world.add(QStringLiteral("beta"));
    m_gamma = m_world.add(QStringLiteral("gamma"), MachineState::Running);
    m_world.usb.setSeats(seats);
    m_world.open().resize(1100, 800);
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_world.window.get()));
    click(m_world.find("devices"));
    ASSERT_TRUE(m_world.visible("devicesPage"));
}

QWidget *DevicesWorld::row(const char *port)
{
    return m_world.visible(qPrintable(QStringLiteral("device-") + QLatin1String(port)));
}

QString DevicesWorld::textOf(const char *port, const char *name)
{
    const auto *label = part<QLabel>(port, name);
    return label && label->isVisible() ? label->text() : QString();
}

void DevicesWorld::settle(const char *port)
{
    auto *button =
        m_world.visible<QPushButton>(qPrintable(QStringLiteral("connect-") + QLatin1String(port)));
    ASSERT_TRUE(button);
    ASSERT_TRUE(QTest::qWaitFor([button] { return button->isEnabled(); }));
}

QMenu *DevicesWorld::menu()
{
    return m_world.visible<QMenu>("deviceMenu");
}

void DevicesWorld::choose(const char *port, const char *action)
{
    press(row(port), Qt::Key_Return);
    const QPointer<QMenu> open = menu();
    ASSERT_TRUE(open);
    auto *wanted = open->findChild<QAction *>(QLatin1String(action));
    ASSERT_TRUE(wanted) << action;
    ASSERT_TRUE(wanted->isEnabled()) << action;
    wanted->trigger();
    if (open)
        open->close();
}

void DevicesWorld::press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_TRUE(widget);
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, key, modifiers);
}

void DevicesWorld::click(QWidget *widget)
{
    ASSERT_TRUE(widget && widget->isVisible());
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace innkeeper::tests
