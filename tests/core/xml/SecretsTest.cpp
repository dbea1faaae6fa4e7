// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/Secrets.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

std::string shown(const char *xml)
{
    return withoutSecrets(QString::fromUtf8(xml)).toStdString();
}

TEST(SecretsTest, passwordsOfScreensAreNotShown)
{
    EXPECT_EQ(shown("<graphics type='vnc' port='-1' passwd='it&apos;s > all' keymap='de'/>"),
              "<graphics type='vnc' port='-1' keymap='de'/>");
    EXPECT_EQ(shown("<graphics passwd = \"a'b\"\n type='spice'>\n</graphics>"),
              "<graphics\n type='spice'>\n</graphics>");
    EXPECT_EQ(shown("<graphics type='vnc' passwd=''/><graphics passwd='x'/>"),
              "<graphics type='vnc'/><graphics/>");
}

TEST(SecretsTest, anythingElseStays)
{
    for (const char *xml : {"", "<description>passwd='x'</description>", "<graphics type='vnc'/>",
                            "<disk passwd='x'/>", "<graphics type='a passwd=b'/>",
                            "<graphics type='vnc' passwd='never ends"})
        EXPECT_EQ(shown(xml), xml);
}

} // namespace

} // namespace innkeeper
