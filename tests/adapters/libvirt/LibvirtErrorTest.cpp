// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/LibvirtError.h"

#include <gtest/gtest.h>

#include <cerrno>

namespace innkeeper::libvirt {
namespace {

const QString kWhat = QStringLiteral("It did not happen.");

virError errorOf(int code, const char *text, int domain = VIR_FROM_QEMU, int number = 0)
{
    virError error = {};
    error.code = code;
    error.domain = domain;
    error.message = const_cast<char *>(text);
    error.int1 = number;
    return error;
}

TEST(LibvirtErrorTest, TellsKindsApart)
{
    struct Case
    {
        virError error;
        ErrorKind kind;
    };
    for (const Case &one : {
             Case{errorOf(VIR_ERR_NO_DOMAIN, "Domain not found"), ErrorKind::NotFound},
             Case{errorOf(VIR_ERR_NO_STORAGE_VOL, "no volume"), ErrorKind::NotFound},
             Case{errorOf(VIR_ERR_OPERATION_FAILED,
                          "operation failed: domain 'x' already exists with uuid 1234"),
                  ErrorKind::AlreadyExists},
             Case{errorOf(VIR_ERR_STORAGE_VOL_EXIST, "exists"), ErrorKind::AlreadyExists},
             Case{errorOf(VIR_ERR_AUTH_CANCELLED, "polkit"), ErrorKind::Denied},
             Case{errorOf(VIR_ERR_ACCESS_DENIED, "access denied"), ErrorKind::Denied},
             Case{errorOf(VIR_ERR_SYSTEM_ERROR, "write", VIR_FROM_STORAGE, ENOSPC),
                  ErrorKind::NoSpace},
             Case{errorOf(VIR_ERR_INTERNAL_ERROR,
                          "qemu-img: x.qcow2: Could not write: No space left on device"),
                  ErrorKind::NoSpace},
             Case{errorOf(VIR_ERR_INTERNAL_ERROR,
                          "process exited: Could not open '/home/a/x.img': Permission denied"),
                  ErrorKind::Denied},
             Case{errorOf(VIR_ERR_SYSTEM_ERROR, "create", VIR_FROM_NONE, ENAMETOOLONG),
                  ErrorKind::Invalid},
             Case{errorOf(VIR_ERR_OPERATION_INVALID, "domain is not running"), ErrorKind::Invalid},
             Case{errorOf(VIR_ERR_OPERATION_INVALID,
                          "Setting different DAC user or group on /dev/x which is already in use",
                          VIR_FROM_SECURITY),
                  ErrorKind::Busy},
             Case{errorOf(VIR_ERR_OPERATION_TIMEOUT, "cannot acquire state change lock"),
                  ErrorKind::Busy},
             Case{errorOf(VIR_ERR_RESOURCE_BUSY, "busy"), ErrorKind::Busy},
             Case{errorOf(VIR_ERR_XML_ERROR, "XML error: name a b"), ErrorKind::Invalid},
             Case{errorOf(VIR_ERR_NO_SUPPORT, "no function"), ErrorKind::Unsupported},
             Case{errorOf(VIR_ERR_INTERNAL_ERROR, "client socket is closed", VIR_FROM_RPC),
                  ErrorKind::Disconnected},
             Case{errorOf(VIR_ERR_INTERNAL_ERROR, "the moon is full"), ErrorKind::Internal},
         }) {
        const Error error = explain(one.error, kWhat);
        EXPECT_EQ(error.kind, one.kind) << one.error.message;
        const QString raw = QString::fromUtf8(one.error.message);
        EXPECT_EQ(error.message.count(raw) + error.detail.count(raw), 1)
            << "libvirt's words are there once";
        EXPECT_TRUE(error.message.startsWith(kWhat + u' ')) << one.error.message;
        EXPECT_GT(error.message.size(), kWhat.size() + 5);
    }
}

TEST(LibvirtErrorTest, QuotesOnlyTheFirstLineOfAnUnknownReason)
{
    const QByteArray log = "the moon is full\n" + QByteArray(50'000, 'x');
    const Error error = explain(errorOf(VIR_ERR_INTERNAL_ERROR, log.constData()), kWhat);
    EXPECT_TRUE(error.message.contains(QStringLiteral("the moon is full")));
    EXPECT_LT(error.message.size(), 500);
    EXPECT_EQ(error.detail.size(), log.size());
}

TEST(LibvirtErrorTest, TellsTheWayToAHostFromItsLibvirt)
{
    const auto connecting = [](const char *said) {
        return explainConnecting(errorOf(VIR_ERR_SYSTEM_ERROR, said, VIR_FROM_RPC, ECONNRESET),
                                 QStringLiteral("qemu+ssh://me@inn/system"));
    };
    const Error key = connecting("Cannot recv data: me@inn: Permission denied (publickey).: "
                                 "Connection reset by peer");
    EXPECT_EQ(key.kind, ErrorKind::Denied);
    EXPECT_TRUE(key.advice.contains(QStringLiteral("ssh-copy-id"))) << key.advice.toStdString();
    const Error stranger = connecting("Cannot recv data: Host key verification failed.");
    EXPECT_EQ(stranger.advice, key.advice);
    // The other end's libvirt, over a way that is open.
    const Error group = connecting("Cannot recv data: nc: unix connect failed: Permission denied");
    EXPECT_TRUE(group.advice.contains(QStringLiteral("group")));

    for (const char *said :
         {"Cannot recv data: ssh: Could not resolve hostname inn: Name or service not known",
          "Unable to resolve address 'inn' service '16509': Name or service not known"}) {
        const Error name = connecting(said);
        EXPECT_EQ(name.kind, ErrorKind::Disconnected);
        EXPECT_TRUE(name.advice.contains(QStringLiteral("typing"))) << said;
    }
    const Error off = connecting("Cannot recv data: ssh: connect to host inn port 22: Connection "
                                 "refused: Connection reset by peer");
    EXPECT_EQ(off.kind, ErrorKind::Disconnected);
    EXPECT_FALSE(off.advice.contains(QStringLiteral("libvirtd")));
}

TEST(LibvirtErrorTest, AdvisesWhenNoConnectionCanBeMade)
{
    const QString uri = QStringLiteral("qemu:///system");
    const Error denied = explainConnecting(
        errorOf(VIR_ERR_AUTH_UNAVAILABLE, "authentication unavailable: no polkit agent available",
                VIR_FROM_POLKIT),
        uri);
    EXPECT_EQ(denied.kind, ErrorKind::Denied);
    EXPECT_TRUE(denied.advice.contains(QStringLiteral("libvirt")));
    EXPECT_TRUE(denied.message.contains(uri));

    const Error absent = explainConnecting(
        errorOf(VIR_ERR_SYSTEM_ERROR, "Failed to connect socket to '/run/libvirt/libvirt-sock'",
                VIR_FROM_RPC, ENOENT),
        uri);
    EXPECT_EQ(absent.kind, ErrorKind::Disconnected);
    EXPECT_TRUE(absent.advice.contains(QStringLiteral("libvirtd")));

    const Error refused = explainConnecting(
        errorOf(VIR_ERR_SYSTEM_ERROR, "Failed to connect socket", VIR_FROM_RPC, EACCES), uri);
    EXPECT_EQ(refused.kind, ErrorKind::Denied);
}

} // namespace
} // namespace innkeeper::libvirt
