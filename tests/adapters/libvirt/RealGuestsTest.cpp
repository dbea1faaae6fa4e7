// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/libvirt/RealHost.h"

#include <QSignalSpy>
#include <QSize>
#include <QtEndian>

#include <poll.h>
#include <unistd.h>

namespace innkeeper::libvirt {
namespace {

/// Of a PNG (QEMU 7.1 and later) or a PPM.
QSize sizeOf(const QByteArray &image)
{
    if (image.startsWith("\x89PNG") && image.size() > 24)
        return {qFromBigEndian<qint32>(image.constData() + 16),
                qFromBigEndian<qint32>(image.constData() + 20)};
    const QList<QByteArray> words = image.left(40).simplified().split(' ');
    if (words.size() > 3 && words.first() == "P6")
        return {words.at(1).toInt(), words.at(2).toInt()};
    return {};
}

class RealGuestsTest : public RealHost
{
};

TEST_F(RealGuestsTest, OpenTheirScreenForSpice)
{
    const MachineId id = startEcho(QStringLiteral("seen & \"heard\""));
    for (int channel = 0; channel < 2; ++channel) {
        const auto socket = m_hypervisor.guests().openScreen(id, 0);
        ASSERT_TRUE(socket.has_value()) << socket.error().detail.toStdString();
        // https://www.spice-space.org/spice-protocol.html: SpiceLinkHeader, SpiceLinkMess
        QByteArray hello = "REDQ";
        for (const quint32 word : {2u, 2u, 18u, 0u}) {
            const quint32 little = qToLittleEndian(word);
            hello.append(reinterpret_cast<const char *>(&little), sizeof little);
        }
        hello.append('\1');
        hello.append('\0');
        for (const quint32 word : {0u, 0u, 18u}) {
            const quint32 little = qToLittleEndian(word);
            hello.append(reinterpret_cast<const char *>(&little), sizeof little);
        }
        ASSERT_EQ(::write(socket->get(), hello.constData(), size_t(hello.size())), hello.size());
        pollfd ready{socket->get(), POLLIN, 0};
        ASSERT_EQ(::poll(&ready, 1, 30'000), 1);
        char magic[4] = {};
        ASSERT_EQ(::read(socket->get(), magic, sizeof magic), 4);
        EXPECT_EQ(QByteArray(magic, 4), "REDQ");
    }
    EXPECT_FALSE(m_hypervisor.guests().openScreen(id, 7).has_value());
}

TEST_F(RealGuestsTest, GiveAPictureOfTheirScreen)
{
    const MachineId id = startEcho(QStringLiteral("painter"));
    // The BIOS sets text mode after a moment.
    QSize size;
    EXPECT_TRUE(waitFor([&] {
        const auto picture = m_hypervisor.guests().screenshot(id);
        size = picture ? sizeOf(picture->image) : QSize();
        return size == QSize(720, 400);
    })) << size.width()
        << 'x' << size.height();
}

TEST_F(RealGuestsTest, EchoOnTheirSerialPort)
{
    const MachineId id = startEcho(QStringLiteral("talker"));
    const auto machine = m_hypervisor.machines().find(id);
    ASSERT_TRUE(machine.has_value());
    ASSERT_EQ(machine->serials, QStringList{QStringLiteral("serial0")});
    auto console = m_hypervisor.guests().openConsole(id, QStringLiteral("serial0"));
    ASSERT_TRUE(console.has_value());
    QByteArray heard;
    QObject::connect(console->get(), &ConsoleStream::received, console->get(),
                     [&](const QByteArray &bytes) { heard += bytes; });
    QSignalSpy closed(console->get(), &ConsoleStream::closed);
    // The greeting may have been before us: asked until answered.
    EXPECT_TRUE(waitFor([&] {
        if (heard.isEmpty())
            (*console)->write("?");
        return heard.contains('?');
    }));
    heard.clear();
    QByteArray sent;
    for (int i = 0; i < 2'000; ++i)
        sent += QByteArray::number(i) + '\n';
    (*console)->write(sent);
    EXPECT_TRUE(waitFor([&] { return heard.endsWith("\n1999\n"); }));
    EXPECT_TRUE(heard.endsWith(sent)) << heard.size() << " of " << sent.size();

    // A second reader takes it away.
    auto second = m_hypervisor.guests().openConsole(id, QStringLiteral("serial0"));
    ASSERT_TRUE(second.has_value());
    EXPECT_TRUE(waitFor([&] { return closed.count() == 1; }));
    QByteArray heardBySecond;
    QObject::connect(second->get(), &ConsoleStream::received, second->get(),
                     [&](const QByteArray &bytes) { heardBySecond += bytes; });
    (*second)->write("mine");
    EXPECT_TRUE(waitFor([&] { return heardBySecond.contains("mine"); }));

    QSignalSpy ended(second->get(), &ConsoleStream::closed);
    ASSERT_TRUE(m_hypervisor.machines().forceOff(id).has_value());
    EXPECT_TRUE(waitFor([&] { return ended.count() == 1; }));
    (*second)->write("nobody is there");
}

TEST_F(RealGuestsTest, LetGoOfAConsoleInMidSpeech)
{
    const MachineId id = startEcho(QStringLiteral("abandoned"));
    for (int i = 0; i < 10; ++i) {
        auto console = m_hypervisor.guests().openConsole(id, QStringLiteral("serial0"));
        ASSERT_TRUE(console.has_value());
        (*console)->write(QByteArray(1000, 'x'));
        // Some while they open, some when they talk.
        if (i % 2) {
            QSignalSpy received(console->get(), &ConsoleStream::received);
            QSignalSpy closed(console->get(), &ConsoleStream::closed);
            EXPECT_TRUE(waitFor([&] { return received.count() + closed.count() > 0; }));
            EXPECT_EQ(closed.count(), 0) << closed.value(0).value(0).toString().toStdString();
        }
    }
    // Outlives the connection.
    auto last = m_hypervisor.guests().openConsole(id, QStringLiteral("serial0"));
    ASSERT_TRUE(last.has_value());
    m_hypervisor.close();
    (*last)->write("still here");
    last->reset();
}

TEST_F(RealGuestsTest, TakeKeys)
{
    const MachineId id = startEcho(QStringLiteral("typist"));
    EXPECT_TRUE(m_hypervisor.guests().sendKeys(id, {29, 56, 111}).has_value());
    const auto none = m_hypervisor.guests().sendKeys(id, {});
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().kind, ErrorKind::Invalid);
}

} // namespace
} // namespace innkeeper::libvirt
