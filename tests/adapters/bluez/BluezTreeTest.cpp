// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/bluez/BluezTree.h"
#include "core/adapters/bluez/BluezError.h"

#include <gtest/gtest.h>

namespace innkeeper::bluez {

namespace {

Error errorOf(const char *name, const char *text = "")
{
    return errorFrom(QDBusMessage::createError(QLatin1String(name), QLatin1String(text)));
}

TEST(BluezTree, takesNothingThatHasAnotherForm)
{
    BluezTree tree;
    EXPECT_FALSE(tree.read(QDBusMessage()));
    EXPECT_FALSE(tree.read(QDBusMessage::createError(QDBusError::Failed, {})));
    tree.add(QDBusMessage());
    tree.remove(QDBusMessage());
    tree.change(QDBusMessage());
    EXPECT_TRUE(tree.adapters(QStringLiteral("/sys")).isEmpty());
    EXPECT_TRUE(tree.devices().isEmpty());
}

TEST(BluezTree, idsAndPathsAreTheSameThing)
{
    EXPECT_EQ(idOf(pathOf(QStringLiteral("hci0/dev_AA"))), QStringLiteral("hci0/dev_AA"));
    EXPECT_EQ(idOf(QStringLiteral("/org/other/hci0")), QString());
}

TEST(BluezError, saysWhatAPersonCanDo)
{
    for (const char *name :
         {"org.bluez.Error.AuthenticationFailed", "org.bluez.Error.AuthenticationRejected",
          "org.bluez.Error.AuthenticationTimeout", "org.bluez.Error.ConnectionAttemptFailed",
          "org.bluez.Error.Blocked", "org.bluez.Error.NotReady", "org.bluez.Error.InProgress",
          "org.bluez.Error.DoesNotExist", "org.bluez.Error.Failed", "org.unknown"}) {
        const Error error = errorOf(name, "raw");
        EXPECT_FALSE(error.message.isEmpty()) << name;
        EXPECT_FALSE(error.advice.isEmpty()) << name;
        EXPECT_TRUE(error.detail.contains(QLatin1String("raw"))) << name;
    }
    EXPECT_EQ(errorOf("org.bluez.Error.AuthenticationCanceled").kind, ErrorKind::Cancelled);
    EXPECT_EQ(errorOf("org.bluez.Error.Failed", "br-connection-page-timeout").kind,
              ErrorKind::TimedOut);
    EXPECT_EQ(errorOf("org.freedesktop.DBus.Error.ServiceUnknown").kind, ErrorKind::Disconnected);
}

} // namespace

} // namespace innkeeper::bluez
