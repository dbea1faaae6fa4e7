// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ImageReach.h"

#include "core/services/ShellWord.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QtEndian>

#include <array>
#include <optional>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace innkeeper {

namespace {

struct ImageReachWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ImageReach)
};

/// The access list as Linux stores it (linux/posix_acl_xattr.h): a version, then entries.
struct AclEntry
{
    enum Tag : quint16 { User = 0x02, Group = 0x08, Mask = 0x10 };
    quint16 tag;
    quint16 permissions;
    quint32 id;
};

QList<AclEntry> accessList(const QByteArray &folder)
{
    constexpr size_t kHeader = 4;
    constexpr size_t kEntry = 8;
    char buffer[4096];
    const ssize_t size =
        ::getxattr(folder.constData(), "system.posix_acl_access", buffer, sizeof buffer);
    QList<AclEntry> entries;
    for (size_t at = kHeader; size > 0 && at + kEntry <= size_t(size); at += kEntry) {
        entries.append({qFromLittleEndian<quint16>(buffer + at),
                        qFromLittleEndian<quint16>(buffer + at + 2),
                        qFromLittleEndian<quint32>(buffer + at + 4)});
    }
    return entries;
}

bool maySearch(const QByteArray &folder, uid_t user, gid_t group)
{
    struct stat facts = {};
    // What we cannot look at is judged by libvirt.
    if (user == 0 || ::stat(folder.constData(), &facts) != 0)
        return true;
    if (facts.st_uid == user)
        return (facts.st_mode & S_IXUSR) != 0;
    const auto entries = accessList(folder);
    quint16 mask = 1;
    for (const AclEntry &entry : entries) {
        if (entry.tag == AclEntry::Mask)
            mask = entry.permissions;
    }
    for (const AclEntry &entry : entries) {
        const bool isOurs = (entry.tag == AclEntry::User && entry.id == user) ||
                            (entry.tag == AclEntry::Group && entry.id == group);
        if (isOurs)
            return (entry.permissions & mask & 1) != 0;
    }
    if (facts.st_gid == group)
        return (facts.st_mode & S_IXGRP) != 0;
    return (facts.st_mode & S_IXOTH) != 0;
}

struct Account
{
    QByteArray name;
    uid_t user;
    gid_t group;
};

std::optional<Account> accountOf(const QByteArray &name)
{
    std::array<char, 4096> buffer;
    passwd entry = {};
    passwd *found = nullptr;
    ::getpwnam_r(name.constData(), &entry, buffer.data(), buffer.size(), &found);
    return found == nullptr ? std::nullopt
                            : std::optional(Account{name, entry.pw_uid, entry.pw_gid});
}

/// As whom libvirt runs QEMU; its configuration can only be read by root.
std::optional<Account> qemuAccount()
{
    QFile configuration(QStringLiteral("/etc/libvirt/qemu.conf"));
    if (configuration.open(QIODevice::ReadOnly)) {
        static const QRegularExpression line(QStringLiteral("^\\s*user\\s*=\\s*\"\\+?([^\"]+)\""),
                                             QRegularExpression::MultilineOption);
        const auto match = line.match(QString::fromUtf8(configuration.readAll()));
        if (match.hasMatch())
            return accountOf(match.captured(1).toLocal8Bit());
    }
    for (const char *name : {"libvirt-qemu", "qemu"}) {
        if (const auto account = accountOf(name))
            return account;
    }
    return std::nullopt;
}

} // namespace

QString ImageReach::closedFolder(const QString &path, uid_t user, gid_t group)
{
    QString real = QFileInfo(path).canonicalFilePath();
    if (real.isEmpty())
        real = path;
    for (qsizetype slash = real.indexOf(u'/', 1); slash > 0;
         slash = real.indexOf(u'/', slash + 1)) {
        const QString folder = real.left(slash);
        if (!maySearch(QFile::encodeName(folder), user, group))
            return folder;
    }
    return {};
}

Result<void> ImageReach::checkForSystemQemu(const QString &path)
{
    const auto account = qemuAccount();
    if (!account)
        return {};
    const QString folder = closedFolder(path, account->user, account->group);
    if (folder.isEmpty())
        return {};
    const QString name = QString::fromLocal8Bit(account->name);
    return failure(
        ErrorKind::Denied,
        ImageReachWords::tr(
            "The image “%1” cannot be used where it is: QEMU runs as the user “%2”, who may "
            "not enter the folder “%3”.")
            .arg(path, name, folder),
        ImageReachWords::tr("Move the image to /var/lib/libvirt/images, or let that user in: %1")
            .arg(QStringLiteral("setfacl -m u:%1:x %2").arg(name, shellWord(folder))));
}

} // namespace innkeeper
