// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/qemu/QemuTrial.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <gmock/gmock.h>

#include <csignal>

namespace innkeeper::qemu {

namespace {

using namespace std::chrono_literals;
using Kind = AcceleratorTrial::Outcome::Kind;

const QString kQemu = QStringLiteral("qemu-system-x86_64");

class QemuTrialTest : public testing::Test
{
protected:
    /// An emulator of a few lines of shell; its process id stands in "pid".
    QString emulator(const QByteArray &script)
    {
        const QString path = m_folder.filePath(QStringLiteral("an \"emulator\" & more"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho $$ > \"" + QFile::encodeName(pidFile()) + ".new\"\nmv \"" +
                   QFile::encodeName(pidFile()) + ".new\" \"" + QFile::encodeName(pidFile()) +
                   "\"\n" + script + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QString pidFile() const { return m_folder.filePath(QStringLiteral("pid")); }
    qint64 pid()
    {
        QFile file(pidFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
    }
    /// Gone, or dead and waiting for somebody else's wait().
    static bool isGone(qint64 pid)
    {
        QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
        if (!file.open(QIODevice::ReadOnly))
            return true;
        return file.readAll().contains(") Z ");
    }
    template <class Condition>
    static bool eventually(Condition condition)
    {
        for (const QDeadlineTimer end(20s); !end.hasExpired(); QThread::msleep(5)) {
            if (condition())
                return true;
        }
        return false;
    }

    QTemporaryDir m_folder;
    QemuTrial m_trial;
};

TEST_F(QemuTrialTest, theProbeGuestAnswersUnderTcg)
{
    const auto outcome = m_trial.run(kQemu, Accelerator::Tcg, 60s);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->kind, Kind::Works) << qPrintable(outcome->detail);
}

TEST_F(QemuTrialTest, kvmIsToldTruthfullyWhateverItDoes)
{
    // With or without a working KVM, this must come back, and leave nothing.
    const auto outcome = m_trial.run(kQemu, Accelerator::Kvm, 3s);
    ASSERT_TRUE(outcome);
    switch (outcome->kind) {
    case Kind::Works:
        EXPECT_TRUE(QFile::exists(QStringLiteral("/dev/kvm")));
        break;
    case Kind::Silent:
        EXPECT_GE(outcome->took, 3s);
        break;
    case Kind::Refused:
        EXPECT_FALSE(outcome->detail.isEmpty());
        break;
    }
}

TEST_F(QemuTrialTest, anAnswerIsEnough)
{
    const auto outcome =
        m_trial.run(emulator("printf 'INNKEEPER PR'; printf 'OBE OK 1\\r\\n'; exec sleep 1000"),
                    Accelerator::Kvm, 60s);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->kind, Kind::Works);
    EXPECT_TRUE(isGone(pid()));
}

TEST_F(QemuTrialTest, silenceEndsAtTheDeadlineAndLeavesNothing)
{
    const auto outcome = m_trial.run(
        emulator("trap '' TERM INT HUP; echo 'a warning' >&2; while :; do sleep 0.1; done"),
        Accelerator::Kvm, 1s);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->kind, Kind::Silent);
    EXPECT_EQ(outcome->detail, QStringLiteral("a warning"));
    EXPECT_GE(outcome->took, 1s);
    ASSERT_NE(pid(), 0);
    EXPECT_TRUE(isGone(pid()));
}

TEST_F(QemuTrialTest, babbleIsNoAnswer)
{
    const auto outcome =
        m_trial.run(emulator("while :; do echo INNKEEPER PROBE; done"), Accelerator::Tcg, 500ms);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->kind, Kind::Silent);
}

TEST_F(QemuTrialTest, aRefusalBringsTheEmulatorsWords)
{
    const auto outcome =
        m_trial.run(emulator("echo 'no such accelerator' >&2; exit 1"), Accelerator::Kvm, 60s);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->kind, Kind::Refused);
    EXPECT_EQ(outcome->detail, QStringLiteral("no such accelerator"));
}

TEST_F(QemuTrialTest, anEmulatorThatCrashesRefuses)
{
    const auto outcome = m_trial.run(emulator("kill -SEGV $$"), Accelerator::Kvm, 60s);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->kind, Kind::Refused);
}

TEST_F(QemuTrialTest, aMissingEmulatorIsAFailure)
{
    const QString nowhere = m_folder.filePath(QStringLiteral("nowhere"));
    const auto outcome = m_trial.run(nowhere, Accelerator::Tcg, 60s);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(outcome.error().message.contains(nowhere));
}

TEST_F(QemuTrialTest, theEmulatorDiesWithUs)
{
    QProcess runner;
    runner.start(QStringLiteral(TRIAL_RUNNER), {emulator("exec sleep 1000")});
    ASSERT_TRUE(runner.waitForStarted());
    ASSERT_TRUE(eventually([this] { return pid() != 0; }));
    const qint64 child = pid();
    ASSERT_FALSE(isGone(child));

    runner.kill();
    runner.waitForFinished();
    EXPECT_TRUE(eventually([child] { return isGone(child); }));
}

} // namespace

} // namespace innkeeper::qemu
