// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/UsbRedirdev.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

QString around(const QString &inside)
{
    return QStringLiteral("<domain type='kvm' id='3'>%1</domain>").arg(inside);
}

TEST(UsbRedirdevTest, ReadsWhatItWrites)
{
    const UsbRedirdev device{QStringLiteral("ua-innkeeper-usbredir-1-4_2"),
                             QStringLiteral("/run/a & b/socket")};
    EXPECT_EQ(usbRedirdevsOf(around(QStringLiteral("<devices>%1<redirdev bus='usb' "
                                                   "type='spicevmc'/></devices>")
                                        .arg(usbRedirdevXml(device)))),
              (QList<UsbRedirdev>{device, {}}));
    EXPECT_TRUE(usbRedirdevXml(device).contains(QStringLiteral("mode='connect'")));
    EXPECT_TRUE(usbRedirdevXml(device).contains(QStringLiteral("<reconnect enabled='yes'")))
        << "a saved machine starts without its server";
    for (const QString &xml : {QString(), QStringLiteral("<domain"), QStringLiteral("<network/>")})
        EXPECT_TRUE(usbRedirdevsOf(xml).isEmpty());
}

TEST(UsbRedirdevTest, KnowsTheUserOfAProcess)
{
    const auto labelled = [](const char *label) {
        return around(QStringLiteral("<seclabel type='dynamic' model='apparmor'><label>+7:+7"
                                     "</label></seclabel><seclabel type='dynamic' model='dac'>"
                                     "<label>%1</label></seclabel>")
                          .arg(QLatin1String(label)));
    };
    EXPECT_EQ(emulatorUserOf(labelled("+64055:+108")), 64055);
    EXPECT_EQ(emulatorUserOf(labelled("+0:+0")), 0);
    for (const char *label : {"", "+", "qemu:qemu", "64055", "+-1:+2", "+99999999999:+1"})
        EXPECT_EQ(emulatorUserOf(labelled(label)), -1) << label;
    EXPECT_EQ(emulatorUserOf(around({})), -1);
    EXPECT_EQ(emulatorUserOf({}), -1);
}

} // namespace

} // namespace innkeeper
