// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/Ctl.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <csignal>

namespace innkeeper {

namespace {

using namespace std::chrono_literals;

/// An import that takes long enough to be interrupted.
class CtlInterrupt : public Ctl
{
protected:
    void SetUp() override
    {
        QFile file(m_disk);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        // Holes are skipped; what is written takes long enough to be interrupted.
        const QByteArray mebibyte(1 << 20, 'x');
        for (int i = 0; i < 512; ++i)
            ASSERT_EQ(file.write(mebibyte), mebibyte.size());
        ASSERT_TRUE(file.resize(qint64(32) << 30));
        m_import.start(
            QStringLiteral(INNKEEPERCTL),
            onSession({QStringLiteral("create"), QStringLiteral("big"), QStringLiteral("--import"),
                       m_disk, QStringLiteral("--accelerator=tcg")}));
        ASSERT_TRUE(m_import.waitForStarted());
        for (const QDeadlineTimer end(120s); volumes().isEmpty() && !end.hasExpired();) {
            ASSERT_EQ(m_import.state(), QProcess::Running);
            QThread::msleep(5);
        }
        ASSERT_FALSE(volumes().isEmpty());
    }
    void send(int signal) { ::kill(pid_t(m_import.processId()), signal); }
    void expectNothingLeft()
    {
        EXPECT_EQ(volumes(), QStringList());
        EXPECT_EQ(run({QStringLiteral("list"), QStringLiteral("--json")}).json().array().size(), 0);
        EXPECT_EQ(
            run({QStringLiteral("unfinished"), QStringLiteral("--json")}).json().array().size(), 0);
    }

    QString m_disk = m_folder.filePath(QStringLiteral("big.img"));
    QProcess m_import;
};

TEST_F(CtlInterrupt, ctrlCLeavesNothing)
{
    send(SIGINT);
    ASSERT_TRUE(m_import.waitForFinished(120000));
    EXPECT_EQ(m_import.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(m_import.exitCode(), 130);
    EXPECT_TRUE(m_import.readAllStandardError().startsWith("innkeeperctl: "));
    expectNothingLeft();
}

TEST_F(CtlInterrupt, aHangUpLeavesNothing)
{
    send(SIGHUP);
    ASSERT_TRUE(m_import.waitForFinished(120000));
    expectNothingLeft();
}

TEST_F(CtlInterrupt, whatAKillLeavesIsToldAndCleanedUp)
{
    m_import.kill();
    ASSERT_TRUE(m_import.waitForFinished(120000));
    ASSERT_EQ(m_import.exitStatus(), QProcess::CrashExit) << "it was done before it was killed";
    const auto hint = run({QStringLiteral("list")});
    EXPECT_TRUE(hint.complaint.contains("innkeeperctl unfinished")) << hint.complaint.toStdString();
    const auto left = run({QStringLiteral("unfinished"), QStringLiteral("--json")}).json().array();
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left[0][QStringLiteral("name")].toString(), QStringLiteral("big"));
    EXPECT_EQ(
        run({QStringLiteral("unfinished"), QStringLiteral("other"), QStringLiteral("--clean-up")})
            .code,
        3);
    succeed({QStringLiteral("unfinished"), QStringLiteral("big"), QStringLiteral("--clean-up")});
    expectNothingLeft();
}

} // namespace

} // namespace innkeeper
