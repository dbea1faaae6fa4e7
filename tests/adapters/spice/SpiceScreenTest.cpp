// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/SpiceScreens.h"
#include "tests/adapters/spice/QemuGuest.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <atomic>

namespace innkeeper {
namespace {

using test::eventually;
using test::QemuGuest;
using namespace std::chrono_literals;

QImage imageOf(const GuestScreen &screen)
{
    const auto frame = screen.frame();
    return frame.isNull() ? QImage()
                          : QImage(frame.bits, frame.size.width(), frame.size.height(),
                                   frame.stride, QImage::Format_RGB32)
                                .copy();
}

int openFiles()
{
    return int(QDir(QStringLiteral("/proc/self/fd"))
                   .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                   .size());
}

class SpiceScreenTest : public testing::Test
{
protected:
    /// Firmware only: SeaBIOS writes that it found nothing to boot.
    void start(const QStringList &devices = {QStringLiteral("-vga"), QStringLiteral("std")})
    {
        m_guest = std::make_unique<QemuGuest>(devices);
        ASSERT_TRUE(m_guest->waitForScreen());
    }
    std::unique_ptr<GuestScreen> make()
    {
        auto made = m_screens.create(QStringLiteral("spice"), [this] {
            ++m_asked;
            return m_guest->openScreen();
        });
        EXPECT_TRUE(made) << made.error().message.toStdString()
                          << made.error().detail.toStdString();
        return made ? std::move(*made) : nullptr;
    }
    static bool isOpen(const GuestScreen &screen)
    {
        return screen.state() == GuestScreen::State::Open && !screen.frame().isNull();
    }

    QThreadPool m_pool;
    std::atomic<int> m_asked = 0; ///< for sockets
    spice::SpiceScreens m_screens{m_pool};
    std::unique_ptr<QemuGuest> m_guest;
};

TEST_F(SpiceScreenTest, ShowsWhatTheEmulatorDrew)
{
    start();
    const auto screen = make();
    QSignalSpy resized(screen.get(), &GuestScreen::frameResized);
    QSignalSpy changed(screen.get(), &GuestScreen::frameChanged);
    screen->open();
    EXPECT_EQ(screen->state(), GuestScreen::State::Connecting);
    ASSERT_TRUE(eventually([&] { return isOpen(*screen); }));
    ASSERT_TRUE(eventually([&] {
        const QImage ours = imageOf(*screen);
        return ours.width() == 720 && ours == m_guest->screendump();
    }));
    EXPECT_GT(resized.count(), 0);
    EXPECT_TRUE(eventually([&] { return changed.count() > 0; }));
    for (const auto &arguments : changed)
        EXPECT_TRUE(QRect(0, 0, 2560, 1600).contains(arguments.first().toRect()));
}

TEST_F(SpiceScreenTest, SurvivesAResetOfTheGuest)
{
    start();
    const auto screen = make();
    QSignalSpy lost(screen.get(), &GuestScreen::lost);
    screen->open();
    ASSERT_TRUE(eventually([&] { return imageOf(*screen).width() == 720; }));
    m_guest->monitor("system_reset");
    m_guest->monitor("stop");
    ASSERT_TRUE(eventually([&] { return imageOf(*screen) == m_guest->screendump(); }));
    EXPECT_EQ(lost.count(), 0);
}

TEST_F(SpiceScreenTest, IsLostWhenTheEmulatorDies)
{
    start();
    const auto screen = make();
    QSignalSpy lost(screen.get(), &GuestScreen::lost);
    screen->open();
    ASSERT_TRUE(eventually([&] { return isOpen(*screen); }));
    m_guest->kill();
    ASSERT_TRUE(eventually([&] { return lost.count() > 0; }));
    EXPECT_EQ(lost.count(), 1);
    EXPECT_EQ(screen->state(), GuestScreen::State::Lost);
    EXPECT_EQ(lost.first().first().value<Error>().kind, ErrorKind::Disconnected);
    EXPECT_TRUE(screen->frame().isNull());
}

TEST_F(SpiceScreenTest, OpensAgainAfterALoss)
{
    start();
    const auto screen = make();
    screen->open();
    ASSERT_TRUE(eventually([&] { return isOpen(*screen); }));
    m_guest->kill();
    ASSERT_TRUE(eventually([&] { return screen->state() == GuestScreen::State::Lost; }));
    start();
    screen->open();
    EXPECT_TRUE(eventually([&] { return isOpen(*screen); }));
}

TEST_F(SpiceScreenTest, IsLostWhenNoSocketCanBeHad)
{
    const auto made = m_screens.create(QStringLiteral("spice"), []() -> Result<UniqueFd> {
        return failure(ErrorKind::Denied, QStringLiteral("No."));
    });
    ASSERT_TRUE(made);
    QSignalSpy lost(made->get(), &GuestScreen::lost);
    (*made)->open();
    ASSERT_TRUE(eventually([&] { return lost.count() > 0; }));
    EXPECT_EQ(lost.first().first().value<Error>().kind, ErrorKind::Denied);
}

TEST_F(SpiceScreenTest, LeavesNothingOpenBehind)
{
    start();
    {
        const auto first = make();
        first->open();
        ASSERT_TRUE(eventually([&] { return isOpen(*first); }));
    }
    ASSERT_TRUE(eventually([&] { return m_pool.activeThreadCount() == 0; }));
    const int before = openFiles();
    for (int i = 0; i < 12; ++i) {
        const auto screen = make();
        screen->open();
        // At every stage of connecting, also before the first socket came.
        const int asked = m_asked;
        const auto isThereYet = [&] {
            return i % 3 == 0 || (i % 3 == 1 && m_asked > asked) ||
                   screen->state() == GuestScreen::State::Open;
        };
        ASSERT_TRUE(eventually(isThereYet));
    }
    EXPECT_TRUE(eventually([&] { return openFiles() <= before; }, 10s))
        << openFiles() << " files, before " << before;
}

// SPICE's server crashes when a client goes while it sets up that client's channels.
TEST_F(SpiceScreenTest, GoingEarlyLeavesTheEmulatorAlive)
{
    start();
    for (int i = 0; i < 12; ++i) {
        const auto screen = make();
        screen->open();
        ASSERT_TRUE(eventually([&] { return screen->state() == GuestScreen::State::Open; }));
    }
    for (int i = 0; i < 12; ++i) {
        const auto screen = make();
        const int asked = m_asked;
        screen->open();
        ASSERT_TRUE(eventually([&] { return m_asked >= asked + 1 + i % 4; }));
    }
    EXPECT_TRUE(m_guest->monitor("info status").contains("running"));
}

TEST_F(SpiceScreenTest, OtherProtocolsAreNamed)
{
    const auto made = m_screens.create(QStringLiteral("vnc"), {});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Unsupported);
    EXPECT_TRUE(made.error().message.contains(QStringLiteral("VNC")));
}

} // namespace
} // namespace innkeeper
