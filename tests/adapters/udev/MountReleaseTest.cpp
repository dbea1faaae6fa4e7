// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/MountRelease.h"
#include "core/adapters/udev/OpenFiles.h"

#include "tests/adapters/udev/HostTree.h"
#include "tests/support/QtPrinters.h"

#include <gmock/gmock.h>

namespace innkeeper::udev {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/// A stick with two partitions; one is mounted inside the other.
class MountReleaseTest : public testing::Test
{
protected:
    MountReleaseTest()
    {
        m_tree.mount(words("8:1"), words("/"), words("ext4"), words("/dev/sda1"));
        const QString disk = m_tree.usbDisk(words("1-4"), words("sdb"), words("8:16"));
        m_tree.partition(disk, 1, words("8:17"));
        m_tree.partition(disk, 2, words("8:18"));
        m_tree.mount(words("8:17"), words("/media/me/Photos"), words("vfat"), words("/dev/sdb1"));
        m_tree.mount(words("8:18"), words("/media/me/Photos/in"), words("ext4"),
                     words("/dev/sdb2"));
    }
    /// Its first thread works in `folder` and has `file` open.
    void run(int id, const QByteArray &name, const char *folder, const char *file)
    {
        const QString process = QStringLiteral("/proc/%1").arg(id);
        m_tree.write(process + words("/comm"), name + '\n');
        m_tree.link(process + words("/cwd"), words(folder));
        m_tree.link(process + words("/fd/3"), words(file));
    }
    Result<void> release()
    {
        return MountRelease(
                   m_tree.root(),
                   [this](const QString &device, const QString &folder) {
                       m_asked.append(device + u' ' + folder);
                       if (m_refusal && folder == m_refused)
                           return Result<void>(failure(*m_refusal));
                       QFile table(m_tree.root() + words("/proc/self/mountinfo"));
                       EXPECT_TRUE(table.open(QIODevice::ReadOnly));
                       QList<QByteArray> lines = table.readAll().split('\n');
                       lines.removeIf([&](const QByteArray &line) {
                           return line.contains(' ' + folder.toUtf8() + ' ');
                       });
                       m_tree.write(words("/proc/self/mountinfo"), lines.join('\n'));
                       return Result<void>();
                   },
                   [this](const QString &device) {
                       m_asked.append(words("lock ") + device);
                       if (m_refusal)
                           return Result<void>(failure(*m_refusal));
                       const QString unlocked = m_tree.root() + words("/sys/class/block/dm-0");
                       EXPECT_TRUE(QFile::remove(unlocked));
                       return Result<void>();
                   })
            .release(words("1-4"));
    }

    HostTree m_tree;
    QStringList m_asked;
    QString m_refused;
    std::optional<Error> m_refusal;
};

TEST_F(MountReleaseTest, takesTheInnermostFirst)
{
    EXPECT_TRUE(release());
    EXPECT_THAT(m_asked, ElementsAre(words("/dev/sdb2 /media/me/Photos/in"),
                                     words("/dev/sdb1 /media/me/Photos")));
    EXPECT_TRUE(release()) << "there is nothing left to do";
    EXPECT_EQ(m_asked.size(), 2);
}

TEST_F(MountReleaseTest, namesTheProgramsThatHaveFilesOpen)
{
    run(41, "bash", "/media/me/Photos", "/dev/null");
    run(42, "gimp", "/home/me", "/media/me/Photos/cat.xcf");
    run(43, "gimp", "/home/me", "/media/me/Photos/dog.xcf");
    run(44, "vi", "/media/me/PhotosOld", "/media/me");
    const auto released = release();
    ASSERT_FALSE(released);
    EXPECT_EQ(released.error().kind, ErrorKind::Busy);
    EXPECT_TRUE(released.error().message.contains(words("bash, gimp.")))
        << released.error().message.toStdString();
    EXPECT_THAT(m_asked, IsEmpty()) << "all is as it was";
}

TEST_F(MountReleaseTest, saysWhatIsUnmountedAlready)
{
    m_refused = words("/media/me/Photos");
    m_refusal = Error{ErrorKind::Busy, words("busy"), {}, {}};
    const auto released = release();
    ASSERT_FALSE(released);
    EXPECT_EQ(released.error().kind, ErrorKind::Busy);
    EXPECT_TRUE(released.error().message.contains(m_refused));
    EXPECT_TRUE(released.error().advice.contains(words("/media/me/Photos/in")));
}

TEST_F(MountReleaseTest, locksWhatWasUnlocked)
{
    const QString disk = m_tree.usbDisk(words("1-4"), words("sdc"), words("8:32"));
    const QString own = m_tree.partition(disk, 1, words("8:33"));
    const QString crypt = m_tree.stacked(words("dm-0"), words("254:0"), {own});
    m_tree.mapped(crypt, words("luks-1f3b"));
    m_tree.write(crypt + words("/dm/uuid"), "CRYPT-LUKS2-1f3b-luks-1f3b\n");
    m_tree.mount(words("254:0"), words("/media/me/Secrets"), words("ext4"),
                 words("/dev/mapper/luks-1f3b"));
    // That of this computer itself, and a volume group, are not touched.
    const QString other = m_tree.stacked(words("dm-1"), words("254:1"),
                                         {m_tree.sataDisk(words("sda"), words("8:0"))});
    m_tree.write(other + words("/dm/uuid"), "CRYPT-LUKS2-aa-luks-aa\n");
    const QString volume = m_tree.stacked(words("dm-2"), words("254:2"), {disk});
    m_tree.write(volume + words("/dm/uuid"), "LVM-aa\n");
    m_refusal = Error{ErrorKind::Busy, words("busy"), words("Advice."), {}};
    const auto refused = release();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message, words("busy"));
    EXPECT_TRUE(refused.error().advice.contains(words("/media/me/Secrets")));
    m_refusal.reset();
    m_asked.clear();
    EXPECT_TRUE(release());
    EXPECT_THAT(m_asked, ElementsAre(words("lock /dev/sdc1")));
    EXPECT_TRUE(release());
    EXPECT_EQ(m_asked.size(), 1);
}

TEST_F(MountReleaseTest, leavesUnlockedWhatMoreIsBuiltOn)
{
    const QString disk = m_tree.usbDisk(words("1-4"), words("sdc"), words("8:32"));
    const QString crypt = m_tree.stacked(words("dm-0"), words("254:0"), {disk});
    m_tree.write(crypt + words("/dm/uuid"), "CRYPT-LUKS2-1f3b-luks-1f3b\n");
    m_tree.stacked(words("dm-1"), words("254:1"), {crypt});
    EXPECT_TRUE(release());
    EXPECT_EQ(m_asked.size(), 2) << "the two that are mounted";
}

TEST_F(MountReleaseTest, makesProgramsNamesHarmless)
{
    run(41, "a\x1b[2Jb", "/media/me/Photos", "/dev/null");
    const SystemTree tree(m_tree.root());
    const QStringList programs = programsIn(tree, words("/media/me/Photos"));
    ASSERT_EQ(programs.size(), 1);
    EXPECT_FALSE(programs.first().contains(QChar(0x1b)));
}

} // namespace

} // namespace innkeeper::udev
