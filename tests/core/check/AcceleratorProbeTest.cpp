// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/AcceleratorProbe.h"
#include "tests/fakes/FakeAcceleratorTrial.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <thread>
#include <vector>

namespace innkeeper {

namespace {

using Kind = AcceleratorTrial::Outcome::Kind;

class AcceleratorProbeTest : public testing::Test
{
protected:
    AcceleratorProbeTest() { build("one build"); }

    /// Stands for a program: only its path, size and time of change count.
    void build(const QByteArray &content)
    {
        QFile file(m_emulator);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray memory()
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void setMemory(const QByteArray &content)
    {
        QFile file(m_file);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_folder;
    QString m_emulator = m_folder.filePath(QStringLiteral("qemu"));
    QString m_file = m_folder.filePath(QStringLiteral("deep/er/accelerators.json"));
    fakes::FakeAcceleratorTrial m_trial;
    AcceleratorProbe m_probe{m_trial, m_file};
};

TEST_F(AcceleratorProbeTest, whatWorksHasNoReason)
{
    const auto verdict = m_probe.verdict(m_emulator, Accelerator::Tcg);

    EXPECT_TRUE(verdict.works);
    EXPECT_TRUE(verdict.reason.isEmpty());
    EXPECT_EQ(verdict.outcome, Kind::Works);
}

TEST_F(AcceleratorProbeTest, silenceIsSaidWithItsDeadline)
{
    const auto verdict = m_probe.verdict(m_emulator, Accelerator::Kvm);

    EXPECT_FALSE(verdict.works);
    EXPECT_THAT(verdict.reason.toStdString(), testing::HasSubstr("KVM opens"));
    EXPECT_THAT(verdict.reason.toStdString(), testing::HasSubstr("5 second"));
}

TEST_F(AcceleratorProbeTest, refusalsAreToldApart)
{
    const std::pair<const char *, const char *> words[] = {
        {"Could not access KVM kernel module: No such file or directory", "module"},
        {"Could not access KVM kernel module: Permission denied", "account"},
        {"ioctl(KVM_CREATE_VM) failed: 16 Device or resource busy", "Another program"},
        {"something else", "refuses"},
    };
    for (const auto &[detail, reason] : words) {
        m_trial.setOutcome(Accelerator::Kvm, Kind::Refused, QString::fromLatin1(detail));
        const auto verdict = m_probe.verdict(m_emulator, Accelerator::Kvm);
        EXPECT_THAT(verdict.reason.toStdString(), testing::HasSubstr(reason));
        EXPECT_EQ(verdict.detail, QString::fromLatin1(detail));
    }
}

TEST_F(AcceleratorProbeTest, remembersAcrossProcesses)
{
    const auto first = m_probe.verdict(m_emulator, Accelerator::Kvm);
    AcceleratorProbe another(m_trial, m_file);
    auto second = another.verdict(m_emulator, Accelerator::Kvm);

    EXPECT_EQ(m_trial.runs(Accelerator::Kvm), 1);
    EXPECT_TRUE(second.isRemembered);
    second.isRemembered = false;
    EXPECT_EQ(second, first);
}

TEST_F(AcceleratorProbeTest, keepsAcceleratorsApart)
{
    EXPECT_FALSE(m_probe.verdict(m_emulator, Accelerator::Kvm).works);
    EXPECT_TRUE(m_probe.verdict(m_emulator, Accelerator::Tcg).works);
    EXPECT_FALSE(m_probe.verdict(m_emulator, Accelerator::Kvm).works);
    EXPECT_EQ(m_trial.runs(Accelerator::Kvm), 1);
}

TEST_F(AcceleratorProbeTest, retriesWhenAsked)
{
    EXPECT_FALSE(m_probe.verdict(m_emulator, Accelerator::Kvm).works);
    m_trial.setOutcome(Accelerator::Kvm, Kind::Works);
    EXPECT_TRUE(m_probe.retry(m_emulator, Accelerator::Kvm).works);
    EXPECT_TRUE(m_probe.verdict(m_emulator, Accelerator::Kvm).works);
    EXPECT_EQ(m_trial.runs(Accelerator::Kvm), 2);
}

TEST_F(AcceleratorProbeTest, triesAnotherBuildAnew)
{
    EXPECT_FALSE(m_probe.verdict(m_emulator, Accelerator::Kvm).works);
    build("a longer build");
    EXPECT_FALSE(m_probe.verdict(m_emulator, Accelerator::Kvm).isRemembered);
    EXPECT_EQ(m_trial.runs(Accelerator::Kvm), 2);
}

TEST_F(AcceleratorProbeTest, triesAnewAfterABoot)
{
    EXPECT_FALSE(m_probe.verdict(m_emulator, Accelerator::Kvm).works);
    QFile bootId(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    ASSERT_TRUE(bootId.open(QIODevice::ReadOnly));
    const QByteArray before = memory();
    const QByteArray boot = bootId.readAll().trimmed();
    ASSERT_THAT(before.toStdString(), testing::HasSubstr(boot.toStdString()));
    setMemory(QByteArray(before).replace(boot, "11111111-2222-3333-4444-555555555555"));

    EXPECT_FALSE(m_probe.verdict(m_emulator, Accelerator::Kvm).isRemembered);
    EXPECT_EQ(m_trial.runs(Accelerator::Kvm), 2);
}

TEST_F(AcceleratorProbeTest, doesNotRememberRefusals)
{
    m_trial.setOutcome(Accelerator::Kvm, Kind::Refused, QStringLiteral("Permission denied"));
    EXPECT_FALSE(m_probe.verdict(m_emulator, Accelerator::Kvm).works);
    m_trial.setOutcome(Accelerator::Kvm, Kind::Works);
    EXPECT_TRUE(m_probe.verdict(m_emulator, Accelerator::Kvm).works);
}

TEST_F(AcceleratorProbeTest, aRefusalEndsAnOldMemory)
{
    m_trial.setOutcome(Accelerator::Kvm, Kind::Works);
    EXPECT_TRUE(m_probe.verdict(m_emulator, Accelerator::Kvm).works);
    m_trial.setOutcome(Accelerator::Kvm, Kind::Refused);
    EXPECT_FALSE(m_probe.retry(m_emulator, Accelerator::Kvm).works);
    EXPECT_FALSE(m_probe.verdict(m_emulator, Accelerator::Kvm).works);
}

TEST_F(AcceleratorProbeTest, aCorruptMemoryCountsAsEmpty)
{
    for (const QByteArray &junk : {QByteArray("{"), QByteArray("[]"), QByteArray(),
                                   memory().left(20), QByteArray("\0\xff{\"trials\": 7}", 15)}) {
        EXPECT_FALSE(m_probe.retry(m_emulator, Accelerator::Kvm).works);
        setMemory(junk);
        EXPECT_FALSE(m_probe.verdict(m_emulator, Accelerator::Kvm).isRemembered);
        EXPECT_TRUE(m_probe.verdict(m_emulator, Accelerator::Kvm).isRemembered);
    }
}

TEST_F(AcceleratorProbeTest, worksWhereNothingCanBeRemembered)
{
    // A file stands where the folder should be: even root cannot write there.
    AcceleratorProbe probe(m_trial, m_emulator + QStringLiteral("/accelerators.json"));
    EXPECT_TRUE(probe.verdict(m_emulator, Accelerator::Tcg).works);
    EXPECT_FALSE(probe.verdict(m_emulator, Accelerator::Tcg).isRemembered);
}

TEST_F(AcceleratorProbeTest, aTrialThatCouldNotBeMadeIsNoVerdictForLater)
{
    m_trial.script().failNext(QStringLiteral("trial.run"),
                              {ErrorKind::NotFound, QStringLiteral("no emulator"), {}, {}});
    const auto verdict = m_probe.verdict(m_emulator, Accelerator::Tcg);
    EXPECT_FALSE(verdict.works);
    EXPECT_EQ(verdict.reason, QStringLiteral("no emulator"));
    EXPECT_FALSE(verdict.outcome.has_value());
    EXPECT_TRUE(m_probe.verdict(m_emulator, Accelerator::Tcg).works);
}

TEST_F(AcceleratorProbeTest, manyWritersLoseNothing)
{
    std::vector<std::thread> writers;
    for (int i = 0; i < 4; ++i) {
        writers.emplace_back([this, i] {
            AcceleratorProbe probe(m_trial, m_file);
            const QString emulator = m_folder.filePath(QStringLiteral("qemu-%1").arg(i));
            (void)probe.verdict(emulator, Accelerator::Kvm);
            (void)probe.verdict(emulator, Accelerator::Tcg);
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    for (int i = 0; i < 4; ++i) {
        const QString emulator = m_folder.filePath(QStringLiteral("qemu-%1").arg(i));
        EXPECT_TRUE(m_probe.verdict(emulator, Accelerator::Kvm).isRemembered) << i;
        EXPECT_TRUE(m_probe.verdict(emulator, Accelerator::Tcg).isRemembered) << i;
    }
}

} // namespace

} // namespace innkeeper
