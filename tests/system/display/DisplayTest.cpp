// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/system/display/ScreenStand.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

namespace innkeeper {
namespace {

using test::eventually;
using Status = ScreenView::Status;

class DisplayTest : public test::ScreenStand
{
protected:
    /// libvirt keeps it beside its own state, under the machine's name with &, <, > and quotes
    /// written as in XML.
    pid_t emulator()
    {
        const QDir folder(qEnvironmentVariable("XDG_RUNTIME_DIR") +
                          QStringLiteral("/libvirt/qemu/run"));
        QFile file(folder.filePath(machine().name.toHtmlEscaped() + QStringLiteral(".pid")));
        return file.open(QIODevice::ReadOnly) ? pid_t(file.readAll().trimmed().toInt()) : 0;
    }
};

TEST_F(DisplayTest, ShowsPixelByPixelWhatTheHypervisorSees)
{
    start();
    m_view->setMachine(machine());
    ASSERT_TRUE(eventually([this] { return isOpen(); }));
    ASSERT_TRUE(saysOnSerial("GUEST READY"));
    // Standing still: a cursor blinks otherwise.
    ASSERT_TRUE(m_hypervisor.machines().pause(m_id));
    const QImage theirs = hypervisorsPicture();
    ASSERT_FALSE(theirs.isNull());
    EXPECT_TRUE(eventually([&] { return m_view->takeScreenshot() == theirs; }));
    EXPECT_EQ(m_view->guestSize(), theirs.size());
    ASSERT_TRUE(m_hypervisor.machines().resume(m_id));
}

TEST_F(DisplayTest, TypesIntoTheGuestsShell)
{
    start();
    m_view->setMachine(machine());
    ASSERT_TRUE(eventually([this] { return isOpen(); }));
    ASSERT_TRUE(saysOnSerial("GUEST READY"));
    click();
    ASSERT_TRUE(m_view->isGrabbed());
    type(QStringLiteral("echo $((6*7)) \"{A_b}: <c>\" >/dev/ttyS0\n"));
    EXPECT_TRUE(saysOnSerial("42 {A_b}: <c>")) << m_said.toStdString();
}

TEST_F(DisplayTest, ConnectsAgainWhenTheMachineComesBack)
{
    QObject::connect(&m_hypervisor, &Hypervisor::machineChanged, m_view.get(),
                     [this] { m_view->setMachine(machine()); });
    start();
    ASSERT_TRUE(eventually([this] { return isOpen(); }));
    ASSERT_TRUE(forceOff());
    ASSERT_TRUE(eventually([this] { return m_view->status() == Status::Off; }));
    start();
    EXPECT_TRUE(eventually([this] { return isOpen() && !m_view->takeScreenshot().isNull(); }));
}

TEST_F(DisplayTest, StaysOpenOverAReset)
{
    start();
    m_view->setMachine(machine());
    ASSERT_TRUE(saysOnSerial("GUEST READY"));
    ASSERT_TRUE(eventually([this] { return isOpen(); }));
    QSignalSpy status(m_view.get(), &ScreenView::statusChanged);
    m_said.clear();
    m_view->sendCombo(keyCombos().first()); // Ctrl+Alt+Del
    ASSERT_TRUE(saysOnSerial("GUEST READY"));
    EXPECT_EQ(status.count(), 0);
    ASSERT_TRUE(m_hypervisor.machines().pause(m_id));
    const QImage theirs = hypervisorsPicture();
    EXPECT_TRUE(eventually([&] { return m_view->takeScreenshot() == theirs; }));
}

TEST_F(DisplayTest, IsLostWhenTheEmulatorIsKilled)
{
    start();
    m_view->setMachine(machine());
    ASSERT_TRUE(eventually([this] { return isOpen(); }));
    const pid_t pid = emulator();
    ASSERT_GT(pid, 1);
    ASSERT_EQ(::kill(pid, SIGKILL), 0);
    ASSERT_TRUE(eventually([this] { return m_view->status() == Status::Lost; }));
    // The hypervisor notices too; then there is nothing to connect to.
    ASSERT_TRUE(eventually([this] { return !isActive(machine().state); }));
    m_view->setMachine(machine());
    EXPECT_EQ(m_view->status(), Status::Off);
}

TEST_F(DisplayTest, TwoViewsDoNotFightForEver)
{
    start();
    m_view->setMachine(machine());
    ASSERT_TRUE(eventually([this] { return isOpen(); }));
    ScreenView other(m_screens, m_hypervisor.guests(), m_pool);
    QSignalSpy first(m_view.get(), &ScreenView::statusChanged);
    other.setMachine(machine());
    ASSERT_TRUE(eventually([&] { return other.status() == Status::Open; }));
    ASSERT_TRUE(eventually([&] { return m_view->status() == Status::Lost; }));
    // SPICE serves one; who lost it gives up soon. No pause between attempts is longer than this.
    const auto isSettled = [&] {
        const qsizetype before = first.count();
        return !QTest::qWaitFor([&] { return first.count() > before; }, 9000);
    };
    EXPECT_TRUE(eventually(isSettled, std::chrono::seconds(120)));
    EXPECT_LE(first.count(), 12);
    EXPECT_TRUE(isOpen() != (other.status() == Status::Open));
}

} // namespace
} // namespace innkeeper
