// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fakes/FakeGuestScreens.h"
#include "tests/ui/display/KeyEvents.h"
#include "ui/display/ScreenView.h"

#include <QApplication>
#include <QLabel>
#include <QMutex>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace innkeeper {

/// Nothing but keys can be sent.
class NoGuests : public GuestAccess
{
public:
    Result<UniqueFd> openScreen(const MachineId &, int) override { return gone(); }
    Result<Screenshot> screenshot(const MachineId &) override { return gone(); }
    Result<std::unique_ptr<ConsoleStream>> openConsole(const MachineId &, const QString &) override
    {
        return gone();
    }
    Result<void> sendKeys(const MachineId &, const QList<quint32> &keys) override
    {
        const QMutexLocker lock(&m_mutex);
        m_sent.append(keys);
        return {};
    }
    QList<QList<quint32>> sent()
    {
        const QMutexLocker lock(&m_mutex);
        return m_sent;
    }

private:
    static tl::unexpected<Error> gone()
    {
        return failure(ErrorKind::Disconnected, QStringLiteral("Gone."));
    }
    QMutex m_mutex;
    QList<QList<quint32>> m_sent;
};

/// A view in a window, with a machine whose screens are fakes.
class ScreenViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto *layout = new QVBoxLayout(&m_window);
        layout->setContentsMargins({});
        m_before = new QPushButton(QStringLiteral("Before"));
        layout->addWidget(m_before);
        m_view = new ScreenView(m_screens, m_guests, m_pool);
        layout->addWidget(m_view, 1);
        m_window.resize(900, 700);
        m_window.show();
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }
    static Machine machine(MachineState state = MachineState::Running)
    {
        Machine machine;
        machine.id = MachineId::fromText(u"00000000-0000-4000-8000-000000000001");
        machine.name = QStringLiteral("Gast & <Haus> ü");
        machine.state = state;
        machine.screens = {QStringLiteral("spice")};
        return machine;
    }
    void open()
    {
        m_view->setMachine(machine());
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return m_view->status() == ScreenView::Status::Open; }));
    }
    fakes::FakeScreen &screen() const { return *m_screens.last(); }
    QWidget *canvas() const { return m_view->findChild<QWidget *>(QStringLiteral("screenCanvas")); }
    QString overlay(const char *name) const
    {
        const auto *label = m_view->findChild<QLabel *>(QLatin1String(name));
        return label->isVisible() ? label->text() : QString();
    }
    void click(Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(canvas(), button, {}, canvas()->rect().center());
    }
    void key(QEvent::Type type, quint32 evdev, Qt::KeyboardModifiers modifiers = {},
             int qtKey = Qt::Key_unknown)
    {
        QKeyEvent event = test::keyEvent(type, evdev, modifiers, 0, false, qtKey);
        QWidget *target = QApplication::focusWidget();
        ASSERT_NE(target, nullptr);
        QApplication::sendEvent(target, &event);
    }
    void chord()
    {
        key(QEvent::KeyPress, KEY_LEFTCTRL);
        key(QEvent::KeyPress, KEY_LEFTALT, Qt::ControlModifier);
        key(QEvent::KeyRelease, KEY_LEFTALT, Qt::ControlModifier | Qt::AltModifier);
        key(QEvent::KeyRelease, KEY_LEFTCTRL, Qt::ControlModifier);
    }

    fakes::FakeGuestScreens m_screens;
    NoGuests m_guests;
    QThreadPool m_pool;
    QWidget m_window;
    QPushButton *m_before = nullptr;
    ScreenView *m_view = nullptr;
};

} // namespace innkeeper
