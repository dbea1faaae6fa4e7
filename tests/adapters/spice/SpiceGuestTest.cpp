// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/SpiceScreens.h"
#include "tests/adapters/spice/LinuxGuest.h"
#include "tests/adapters/spice/PulseServer.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

using test::eventually;
using test::LinuxGuest;
using namespace std::chrono_literals;

/// One running guest for all: booting costs more than every test here.
class SpiceGuestTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_guest = std::make_unique<LinuxGuest>();
        s_isUp = s_guest->boot();
    }
    static void TearDownTestSuite() { s_guest.reset(); }

    void SetUp() override
    {
        ASSERT_TRUE(s_isUp) << s_guest->said().toStdString();
        auto made = m_screens.create(QStringLiteral("spice"), [] { return s_guest->openScreen(); });
        ASSERT_TRUE(made) << made.error().message.toStdString();
        m_screen = std::move(*made);
        m_screen->open();
        ASSERT_TRUE(eventually([this] { return m_screen->state() == GuestScreen::State::Open; }));
    }
    void TearDown() override { EXPECT_TRUE(s_guest->returnToShell()); }
    bool start(const QByteArray &tool, const QByteArray &answer)
    {
        return s_guest->run("/tmp/tool " + tool, answer);
    }
    static bool saw(const QByteArray &words) { return s_guest->waitFor(words, 20s); }

    static std::unique_ptr<LinuxGuest> s_guest;
    static bool s_isUp;
    QThreadPool m_pool;
    spice::SpiceScreens m_screens{m_pool};
    std::unique_ptr<GuestScreen> m_screen;
};

std::unique_ptr<LinuxGuest> SpiceGuestTest::s_guest;
bool SpiceGuestTest::s_isUp = false;

TEST_F(SpiceGuestTest, KeysArrive)
{
    ASSERT_TRUE(start("keys", "WATCHING"));
    m_screen->sendKey(0x1e, true);
    EXPECT_TRUE(saw("K 30 1"));
    m_screen->sendKey(0x1e, false);
    EXPECT_TRUE(saw("K 30 0"));
    m_screen->sendKey(0x148, true);
    m_screen->sendKey(0x148, false);
    EXPECT_TRUE(saw("K 103 1"));
    EXPECT_TRUE(saw("K 103 0"));
}

TEST_F(SpiceGuestTest, PauseArrives)
{
    ASSERT_TRUE(start("keys", "WATCHING"));
    for (const bool pressed : {true, false}) {
        m_screen->sendKey(0x21d, pressed);
        m_screen->sendKey(0x45, pressed);
    }
    EXPECT_TRUE(saw("K 119 1"));
    EXPECT_TRUE(saw("K 119 0"));
    EXPECT_FALSE(s_guest->said().contains("K 69 "));
}

TEST_F(SpiceGuestTest, PositionsArriveInTheCorners)
{
    EXPECT_TRUE(eventually([this] { return m_screen->pointerIsAbsolute(); }));
    ASSERT_TRUE(start("keys", "WATCHING"));
    const QSize size = m_screen->frame().size;
    m_screen->movePointerTo({size.width() / 2, size.height() / 2});
    m_screen->movePointerTo({0, 0});
    EXPECT_TRUE(saw("A 0 0"));
    m_screen->movePointerTo({size.width() - 1, size.height() - 1});
    // The tablet counts to 32767 at the far edge of the last pixel, not at its near one.
    const auto atLast = [](int pixels) {
        return QByteArray::number((pixels - 1) * 0x7fff / pixels);
    };
    EXPECT_TRUE(saw("A " + atLast(size.width()) + ' ' + atLast(size.height())));
}

TEST_F(SpiceGuestTest, ButtonsAndWheelArrive)
{
    ASSERT_TRUE(start("keys", "WATCHING"));
    using Button = GuestScreen::Button;
    const QList<QPair<Button, QByteArray>> buttons = {
        {Button::Left, "272"}, {Button::Right, "273"}, {Button::Middle, "274"}};
    for (const auto &[button, code] : buttons) {
        m_screen->sendButton(button, true);
        EXPECT_TRUE(saw("K " + code + " 1"));
        m_screen->sendButton(button, false);
        EXPECT_TRUE(saw("K " + code + " 0"));
    }
    m_screen->sendWheel(2);
    EXPECT_TRUE(saw("W 1"));
    m_screen->sendWheel(-1);
    EXPECT_TRUE(saw("W -1"));
}

TEST_F(SpiceGuestTest, KeyLightsFollow)
{
    ASSERT_TRUE(start("keys", "WATCHING"));
    m_screen->setKeyLights({false, false, true});
    EXPECT_TRUE(saw("K 58 1"));
    EXPECT_TRUE(saw("K 58 0"));
}

TEST_F(SpiceGuestTest, AgentComesAndGoes)
{
    QSignalSpy changed(m_screen.get(), &GuestScreen::agentChanged);
    EXPECT_FALSE(m_screen->hasAgent());
    ASSERT_TRUE(start("agent", "AGENT RUNS"));
    EXPECT_TRUE(eventually([this] { return m_screen->hasAgent(); }));
    s_guest->interrupt();
    EXPECT_TRUE(eventually([this] { return !m_screen->hasAgent(); }));
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(SpiceGuestTest, ResolutionIsAskedForOnceItSettles)
{
    ASSERT_TRUE(start("agent", "AGENT RUNS"));
    ASSERT_TRUE(saw("AGENT HEARD"));
    for (int width = 800; width <= 1000; width += 50)
        m_screen->requestSize({width, 700});
    EXPECT_TRUE(saw("CONFIG 1000 700"));
    EXPECT_FALSE(s_guest->said().contains("CONFIG 800"));
}

TEST_F(SpiceGuestTest, ResolutionAskedForEarlyWaitsForTheAgent)
{
    m_screen->requestSize({1234, 800});
    ASSERT_TRUE(start("agent", "AGENT RUNS"));
    EXPECT_TRUE(saw("CONFIG 1234 800"));
}

TEST_F(SpiceGuestTest, TextGoesIntoTheGuest)
{
    ASSERT_TRUE(start("agent", "AGENT RUNS"));
    ASSERT_TRUE(saw("AGENT HEARD"));
    m_screen->offerText(QStringLiteral("zwei\nZeilen ä"));
    ASSERT_TRUE(saw("GRAB 1"));
    s_guest->type("paste\n");
    // The guest's agent says that its lines end as on Windows.
    EXPECT_TRUE(saw("TEXT <zwei\\x0d\\x0aZeilen \\xc3\\xa4>"));
    m_screen->offerText({});
    EXPECT_TRUE(saw("RELEASE"));
}

TEST_F(SpiceGuestTest, TextComesOutOfTheGuest)
{
    QSignalSpy offered(m_screen.get(), &GuestScreen::textOffered);
    ASSERT_TRUE(start("agent", "AGENT RUNS"));
    ASSERT_TRUE(saw("AGENT HEARD"));
    s_guest->type("copy one\\r\\ntwo\\0hidden\n");
    ASSERT_TRUE(eventually([&] { return offered.count() > 0; }));
    EXPECT_EQ(offered.first().first().toString(), QStringLiteral("one\ntwo"));
}

TEST_F(SpiceGuestTest, SoundIsHeard)
{
    test::PulseServer server;
    ASSERT_TRUE(server.isUp());
    qputenv("PULSE_SERVER", server.address());
    ASSERT_TRUE(s_guest->run("modprobe snd_hda_intel; modprobe snd_pcm_oss; "
                             "until [ -e /dev/dsp ]; do sleep 0.1; done; echo LO''ADED",
                             "LOADED"));
    ASSERT_TRUE(start("tone", "PLAYED"));
    EXPECT_TRUE(eventually([&] { return test::frequencyOf(server.heard()) > 0; }));
    EXPECT_NEAR(test::frequencyOf(server.heard()), 441, 25);
    qunsetenv("PULSE_SERVER");
}

} // namespace
} // namespace innkeeper
