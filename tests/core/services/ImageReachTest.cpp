// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ImageReach.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <sys/xattr.h>

namespace innkeeper {
namespace {

constexpr uid_t kStranger = 64055;

class ImageReachTest : public testing::Test
{
protected:
    ImageReachTest()
    {
        EXPECT_TRUE(QDir().mkpath(m_inner));
        open(m_place.path());
        open(m_outer);
        open(m_inner);
    }
    static void open(const QString &folder) { set(folder, 0755); }
    static void set(const QString &folder, mode_t mode)
    {
        ASSERT_EQ(::chmod(QFile::encodeName(folder).constData(), mode), 0);
    }
    [[nodiscard]] QString closed() const
    {
        return ImageReach::closedFolder(m_inner + QStringLiteral("/a.iso"), kStranger, kStranger);
    }

    // Not under a private TMPDIR: every folder above counts.
    QTemporaryDir m_place{QStringLiteral("/tmp/reach-XXXXXX")};
    const QString m_outer = m_place.filePath(QStringLiteral("o'uter"));
    const QString m_inner = m_outer + QStringLiteral("/in ner");
};

TEST_F(ImageReachTest, OpenFoldersAreFine)
{
    EXPECT_EQ(closed(), QString());
}

TEST_F(ImageReachTest, NamesTheFirstClosedFolder)
{
    set(m_inner, 0700);
    EXPECT_EQ(closed(), m_inner);
    set(m_outer, 0750);
    EXPECT_EQ(closed(), m_outer);
    // One needs to search it, not to list it.
    set(m_outer, 0711);
    set(m_inner, 0711);
    EXPECT_EQ(closed(), QString());
}

TEST_F(ImageReachTest, OwnerAndRootPass)
{
    set(m_inner, 0700);
    const QString image = m_inner + QStringLiteral("/a.iso");
    EXPECT_EQ(ImageReach::closedFolder(image, ::geteuid(), kStranger), QString());
    EXPECT_EQ(ImageReach::closedFolder(image, 0, 0), QString());
}

TEST_F(ImageReachTest, AccessListsCount)
{
    set(m_inner, 0700);
    // user::rwx user:64055:--x group::--- mask::--x other::---
    const unsigned char kList[] = {2,    0, 0, 0,                        // version
                                   1,    0, 7, 0, 255,  255,  255, 255,  // owner
                                   2,    0, 1, 0, 0x37, 0xfa, 0,   0,    // 64055
                                   4,    0, 0, 0, 255,  255,  255, 255,  // group
                                   0x10, 0, 1, 0, 255,  255,  255, 255,  // mask
                                   0x20, 0, 0, 0, 255,  255,  255, 255}; // others
    if (::setxattr(QFile::encodeName(m_inner).constData(), "system.posix_acl_access", kList,
                   sizeof kList, 0) != 0)
        GTEST_SKIP() << "no access lists here";
    EXPECT_EQ(closed(), QString());
    EXPECT_EQ(ImageReach::closedFolder(m_inner + QStringLiteral("/a.iso"), 4711, 4711), m_inner);
}

TEST_F(ImageReachTest, LinksAreFollowed)
{
    const QString hidden = m_inner + QStringLiteral("/hidden");
    ASSERT_TRUE(QDir().mkpath(hidden));
    set(hidden, 0700);
    QFile image(hidden + QStringLiteral("/a.iso"));
    ASSERT_TRUE(image.open(QIODevice::WriteOnly));
    const QString link = m_outer + QStringLiteral("/link.iso");
    ASSERT_TRUE(QFile::link(image.fileName(), link));
    EXPECT_EQ(ImageReach::closedFolder(link, kStranger, kStranger), hidden);
}

} // namespace
} // namespace innkeeper
