// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/HostCpuReading.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace innkeeper::libvirt {
namespace {

using Core = HostCpu::Core;

class HostCpuReadingTest : public testing::Test
{
protected:
    void write(const QString &path, const QByteArray &text)
    {
        const QString file = folder.filePath(path);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    QList<HostCpu> read() { return readHostCpus(folder.path()); }

    QTemporaryDir folder;
};

TEST_F(HostCpuReadingTest, IsEmptyWhereTheKernelIsSilent)
{
    EXPECT_TRUE(read().isEmpty());
    write(QStringLiteral("system/cpu/online"), "nonsense\n");
    EXPECT_TRUE(read().isEmpty());
}

TEST_F(HostCpuReadingTest, SkipsWhatIsOfflineAndKnowsCells)
{
    write(QStringLiteral("system/cpu/online"), "0-1,3\n");
    write(QStringLiteral("system/node/node0/cpulist"), "0,2\n");
    write(QStringLiteral("system/node/node1/cpulist"), "1,3\n");
    const QList<HostCpu> expected{{0, 0, Core::Alike}, {1, 1, Core::Alike}, {3, 1, Core::Alike}};
    EXPECT_EQ(read(), expected);
}

TEST_F(HostCpuReadingTest, TellsIntelsCoresApart)
{
    write(QStringLiteral("system/cpu/online"), "0-3\n");
    write(QStringLiteral("cpu_core/cpus"), "0-1\n");
    const QList<HostCpu> alike{
        {0, 0, Core::Alike}, {1, 0, Core::Alike}, {2, 0, Core::Alike}, {3, 0, Core::Alike}};
    EXPECT_EQ(read(), alike);
    write(QStringLiteral("cpu_atom/cpus"), "2-3\n");
    const QList<HostCpu> expected{{0, 0, Core::Performance},
                                  {1, 0, Core::Performance},
                                  {2, 0, Core::Efficiency},
                                  {3, 0, Core::Efficiency}};
    EXPECT_EQ(read(), expected);
}

TEST_F(HostCpuReadingTest, TellsArmsCoresApartByCapacity)
{
    write(QStringLiteral("system/cpu/online"), "0-1\n");
    write(QStringLiteral("system/cpu/cpu0/cpu_capacity"), "446\n");
    EXPECT_EQ(read().first().core, Core::Alike); // of one nothing is known
    write(QStringLiteral("system/cpu/cpu1/cpu_capacity"), "1024\n");
    EXPECT_EQ(read().first().core, Core::Efficiency);
    EXPECT_EQ(read().last().core, Core::Performance);
    write(QStringLiteral("system/cpu/cpu0/cpu_capacity"), "1024\n");
    EXPECT_EQ(read().first().core, Core::Alike);
}

TEST(CpuNumbersTest, ReadsListsAndRefusesTheRest)
{
    EXPECT_EQ(cpuNumbers(QStringLiteral("0-3,^2,8")), (QSet<int>{0, 1, 3, 8}));
    EXPECT_EQ(cpuNumbers(QStringLiteral(" 5\n")), QSet<int>{5});
    for (const char *broken : {"", "a", "1-b", "-", "1--2", "3-1", "-1"})
        EXPECT_TRUE(cpuNumbers(QLatin1String(broken)).isEmpty()) << broken;
    // No list makes the program count for hours.
    for (const char *list : {"", "0", "0-3,8", "1,3,5-6"})
        EXPECT_EQ(cpuList(cpuNumbers(QLatin1String(list))), QLatin1String(list));
    EXPECT_LE(cpuNumbers(QStringLiteral("0-2000000000")).size(), 65536);
}

} // namespace
} // namespace innkeeper::libvirt
