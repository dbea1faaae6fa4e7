// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/system/SessionInn.h"

#include <QCoreApplication>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace innkeeper {
namespace {

bool write(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// Puts a file system of 16 MiB over `folder`, for this process and those it starts, the session's
/// libvirtd among them.
bool mountSmallDisk(const QString &folder)
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && write("/proc/self/setgroups", "deny") &&
           write("/proc/self/uid_map", user + ' ' + user + " 1") &&
           write("/proc/self/gid_map", group + ' ' + group + " 1") &&
           ::mount("small", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=16m") == 0;
}

/// Must come before the first connection starts a libvirtd.
class SmallDisk
{
public:
    SmallDisk()
        : m_folder(qEnvironmentVariable("XDG_DATA_HOME"))
        , m_isMounted(!m_folder.isEmpty() && mountSmallDisk(m_folder))
    {
    }
    [[nodiscard]] bool isMounted() const { return m_isMounted; }

private:
    QString m_folder;
    bool m_isMounted;
};

class DiskFullTest : public SmallDisk, public SessionInn
{
protected:
    void SetUp() override
    {
        if (!isMounted())
            GTEST_SKIP() << "no namespaces here";
    }
};

TEST_F(DiskFullTest, LeavesNothing)
{
    // Copying, with an image that has more holes than it tells libvirt.
    const QString image = makeDisk(QStringLiteral("big.img"), 64 << 20);
    auto copy = request(QStringLiteral("a"), CreateRequest::Source::Import, image);
    const auto refused = m_create.plan(copy);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NoSpace);

    const QString fitting = makeDisk(QStringLiteral("fits.img"), 12 << 20);
    copy.imagePath = fitting;
    const auto plan = m_create.plan(copy);
    ASSERT_TRUE(plan) << plan.error().message.toStdString();

    // Others are faster.
    const auto pool = m_hypervisor.storage().ensureDefaultPool();
    QFile other(QFileInfo(pool->path).path() + QStringLiteral("/other"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    ASSERT_EQ(other.write(QByteArray(8 << 20, 'x')), 8 << 20);
    ASSERT_TRUE(other.flush());

    const auto id = m_create.run(*plan, m_progress);
    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().kind, ErrorKind::NoSpace) << id.error().detail.toStdString();
    EXPECT_TRUE(isUntouched());
    EXPECT_TRUE(records().isEmpty());

    // Allocating.
    auto allocated = request(QStringLiteral("b"), CreateRequest::Source::Empty);
    allocated.diskSize = Bytes::mib(6);
    allocated.preallocateDisk = true;
    const auto allocation = m_create.plan(allocated);
    ASSERT_TRUE(allocation) << allocation.error().message.toStdString();
    ASSERT_GT(other.write(QByteArray(4 << 20, 'x')), 0);
    ASSERT_TRUE(other.flush());
    const auto full = m_create.run(*allocation, m_progress);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().kind, ErrorKind::NoSpace) << full.error().detail.toStdString();
    EXPECT_TRUE(isUntouched());
    EXPECT_TRUE(records().isEmpty());

    // With room again, it works.
    ASSERT_TRUE(other.remove());
    EXPECT_TRUE(m_create.run(*plan, m_progress));
}

} // namespace
} // namespace innkeeper
