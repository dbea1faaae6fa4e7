// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/qemu/QmpLink.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace innkeeper {

namespace {

using namespace std::chrono_literals;

/// The probe guest in a real emulator, its serial port on our pipes.
class ProbeGuestTest : public testing::Test
{
protected:
    void boot(int mebibytes, const QStringList &more = {})
    {
        const QStringList arguments = {
            QStringLiteral("-nodefaults"), QStringLiteral("-no-user-config"),
            QStringLiteral("-display"),    QStringLiteral("none"),
            QStringLiteral("-accel"),      QStringLiteral("tcg"),
            QStringLiteral("-m"),          QString::number(mebibytes),
            QStringLiteral("-drive"),      QStringLiteral("format=raw,if=ide,file=") + m_image};
        ASSERT_TRUE(QFile::copy(QStringLiteral(":/probe/probe.img"), m_image));
        QFile::setPermissions(m_image, QFile::ReadOwner | QFile::WriteOwner);
        m_qemu.start(QStringLiteral("qemu-system-x86_64"),
                     arguments + m_qmp.attachTo(m_qemu) + more);
        ASSERT_TRUE(m_qemu.waitForStarted());
        ASSERT_TRUE(m_qmp.greet());
    }
    void bootWithSerial(int mebibytes)
    {
        boot(mebibytes, {QStringLiteral("-vga"), QStringLiteral("std"), QStringLiteral("-serial"),
                         QStringLiteral("stdio")});
        ASSERT_TRUE(hears("INNKEEPER PROBE OK \\d+\r\n"));
    }
    void TearDown() override
    {
        m_qemu.kill();
        m_qemu.waitForFinished();
    }
    bool hears(const char *pattern)
    {
        const QRegularExpression wanted(QString::fromLatin1(pattern));
        for (const QDeadlineTimer end(60s); !end.hasExpired();) {
            if (wanted.match(QString::fromLatin1(m_heard)).hasMatch())
                return true;
            if (m_qemu.state() == QProcess::NotRunning)
                break;
            m_qemu.waitForReadyRead(int(end.remainingTime()));
            m_heard += m_qemu.readAllStandardOutput();
        }
        ADD_FAILURE() << "heard only: " << m_heard.toStdString()
                      << m_qemu.readAllStandardError().toStdString();
        return false;
    }
    QByteArray screen()
    {
        const QString file = m_folder.filePath(QStringLiteral("screen.ppm"));
        EXPECT_TRUE(
            m_qmp.execute(QStringLiteral("screendump"), {{QStringLiteral("filename"), file}}));
        QFile picture(file);
        return picture.open(QIODevice::ReadOnly) ? picture.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_image = m_folder.filePath(QStringLiteral("probe.img"));
    QProcess m_qemu;
    QmpLink m_qmp;
    QByteArray m_heard;
};

TEST_F(ProbeGuestTest, tellsItsMemory)
{
    bootWithSerial(48);
    const auto match =
        QRegularExpression(QStringLiteral("OK (\\d+)")).match(QString::fromLatin1(m_heard));
    const int kibibytes = match.captured(1).toInt();
    // The BIOS keeps some for itself.
    EXPECT_LE(kibibytes, 48 * 1024);
    EXPECT_GT(kibibytes, 47 * 1024);
}

TEST_F(ProbeGuestTest, givesBackKeys)
{
    bootWithSerial(32);
    const QByteArray before = screen();
    m_heard.clear();
    for (const char *key : {"h", "i", "spc", "shift-b", "backspace", "left", "ret"}) {
        ASSERT_TRUE(m_qmp.press(QString::fromLatin1(key)));
        // A key is a key when it came back; the cursor key stays silent.
        if (qstrcmp(key, "left") != 0) {
            const qsizetype heard = m_heard.size();
            ASSERT_TRUE(
                hears(QByteArray("^[\\s\\S]{" + QByteArray::number(heard + 1) + ",}").constData()));
        }
    }
    EXPECT_TRUE(hears("^hi B\b\r\n$"));
    EXPECT_NE(screen(), before);
}

TEST_F(ProbeGuestTest, givesBackBytes)
{
    bootWithSerial(32);
    m_heard.clear();
    // More than the line is long and the box is high.
    const QByteArray line = QByteArray(100, 'x') + '\r';
    for (int i = 0; i < 10; ++i) {
        m_heard.clear();
        m_qemu.write(line);
        ASSERT_TRUE(hears("^x{100}\r\n$"));
    }
}

TEST_F(ProbeGuestTest, drawsWithoutASerialPort)
{
    boot(16, {QStringLiteral("-vga"), QStringLiteral("std")});
    // The sign's amber: 63, 44, 18 of the DAC's 63, as QEMU widens them.
    const QByteArray amber("\xff\xb0\x48", 3);
    QByteArray picture;
    for (const QDeadlineTimer end(60s); !end.hasExpired() && !picture.contains(amber);)
        picture = screen();
    EXPECT_TRUE(picture.contains(amber));
    // And still listens to the keyboard. The cursor blinks, but is smaller than letters.
    const QByteArray white("\xff\xff\xff", 3);
    const qsizetype before = picture.count(white);
    for (int i = 0; i < 10; ++i)
        ASSERT_TRUE(m_qmp.press(QStringLiteral("w")));
    bool isWritten = false;
    for (const QDeadlineTimer end(60s); !end.hasExpired() && !isWritten;)
        isWritten = screen().count(white) > before + 100;
    EXPECT_TRUE(isWritten);
}

TEST(ProbeImageTest, isOneBootSector)
{
    QFile file(QStringLiteral(":/probe/probe.img"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray image = file.readAll();
    ASSERT_EQ(image.size(), 1024 * 1024);
    EXPECT_EQ(image.mid(510, 2), QByteArray("\x55\xaa", 2));
    EXPECT_EQ(image.mid(512).count('\0'), image.size() - 512);
}

} // namespace

} // namespace innkeeper
