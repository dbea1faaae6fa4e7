// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/pulse/PulseOutput.h"
#include "tests/adapters/spice/PulseServer.h"

#include <QTest>

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace innkeeper::pulse {
namespace {

using namespace std::chrono_literals;

constexpr AudioOutput::Format kFormat{48000, 2};
constexpr int kTone = 500;

/// Ten milliseconds of a tone, as guests send it.
QByteArray piece(int number)
{
    const int frames = kFormat.rate / 100;
    QByteArray samples(frames * 4, Qt::Uninitialized);
    auto *to = reinterpret_cast<qint16 *>(samples.data());
    for (int i = 0; i < frames; ++i) {
        const double at = double(number * frames + i) / kFormat.rate;
        const auto sample = qint16(20000 * std::sin(2 * std::numbers::pi * kTone * at));
        to[2 * i] = to[2 * i + 1] = sample;
    }
    return samples;
}

class PulseOutputTest : public testing::Test
{
protected:
    void play(PulseOutput &output, std::chrono::milliseconds time)
    {
        QTimer pace;
        pace.setTimerType(Qt::PreciseTimer);
        int sent = 0;
        QElapsedTimer clock;
        clock.start();
        QObject::connect(&pace, &QTimer::timeout, &pace, [&] {
            for (; sent < clock.elapsed() / 10; ++sent)
                output.write(piece(sent));
        });
        pace.start(10ms);
        ASSERT_TRUE(QTest::qWaitFor([&] { return sent * 10ms >= time; }, 20000));
    }
    static int loudness(const QList<qint16> &samples)
    {
        int most = 0;
        for (const qint16 sample : samples)
            most = std::max(most, std::abs(int(sample)));
        return most;
    }
};

TEST_F(PulseOutputTest, PlaysWhatTheGuestPlays)
{
    test::PulseServer server;
    ASSERT_TRUE(server.isUp());
    const int before = server.clients();
    PulseOutput output(server.address());
    EXPECT_FALSE(output.isConnected());
    EXPECT_EQ(server.clients(), before);
    output.start(kFormat);
    play(output, 1500ms);
    EXPECT_EQ(server.clients(), before + 1);
    EXPECT_LT(output.delay(), 200ms);
    EXPECT_TRUE(QTest::qWaitFor([&] { return test::frequencyOf(server.heard()) > 0; }));
    EXPECT_NEAR(test::frequencyOf(server.heard()), kTone, kTone / 20);
}

TEST_F(PulseOutputTest, LetsGoAfterASilence)
{
    test::PulseServer server;
    ASSERT_TRUE(server.isUp());
    const int before = server.clients();
    PulseOutput output(server.address());
    output.setSilenceBeforeLettingGo(50ms);
    output.start(kFormat);
    play(output, 100ms);
    output.stop();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !output.isConnected(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return server.clients() == before; }));
    output.start(kFormat);
    EXPECT_TRUE(output.isConnected());
}

TEST_F(PulseOutputTest, MutedIsSilent)
{
    test::PulseServer server;
    ASSERT_TRUE(server.isUp());
    PulseOutput output(server.address());
    output.setMuted(true);
    output.start(kFormat);
    play(output, 300ms);
    EXPECT_FALSE(output.isConnected());
    EXPECT_EQ(loudness(server.heard()), 0);
    output.setMuted(false);
    play(output, 800ms);
    EXPECT_TRUE(QTest::qWaitFor([&] { return loudness(server.heard()) > 10000; }));
}

TEST_F(PulseOutputTest, VolumeIsTheGuests)
{
    test::PulseServer server;
    ASSERT_TRUE(server.isUp());
    PulseOutput output(server.address());
    output.setVolume({0.1, 0.1});
    output.start(kFormat);
    play(output, 1000ms);
    ASSERT_TRUE(QTest::qWaitFor([&] { return test::frequencyOf(server.heard()) > 0; }));
    EXPECT_GT(loudness(server.heard()), 500);
    EXPECT_LT(loudness(server.heard()), 6000);
}

TEST_F(PulseOutputTest, AComputerWithoutSoundIsNormal)
{
    PulseOutput output("unix:/nonexistent/pulse");
    for (int i = 0; i < 3; ++i) {
        output.start(kFormat);
        play(output, 100ms);
        output.stop();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !output.isConnected(); }));
    }
    EXPECT_EQ(output.delay(), 0ms);
}

TEST_F(PulseOutputTest, SurvivesTheServersDeath)
{
    auto server = std::make_unique<test::PulseServer>();
    ASSERT_TRUE(server->isUp());
    PulseOutput output(server->address());
    output.start(kFormat);
    play(output, 200ms);
    server.reset();
    play(output, 200ms);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !output.isConnected(); }));
}

TEST_F(PulseOutputTest, NonsenseFormatsAreIgnored)
{
    PulseOutput output("unix:/nonexistent/pulse");
    output.start({0, 2});
    output.start({48000, 0});
    output.start({48000, 100000});
    output.start({-1, -1});
    EXPECT_FALSE(output.isConnected());
}

} // namespace
} // namespace innkeeper::pulse
