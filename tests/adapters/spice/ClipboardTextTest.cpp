// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/ClipboardText.h"

#include <gtest/gtest.h>

namespace innkeeper::spice {
namespace {

TEST(ClipboardTextTest, GivesEachGuestItsLineEnds)
{
    const QString text = QStringLiteral("a\nb\r\nc");
    EXPECT_EQ(clipboardBytes(text, LineEnd::Lf), "a\nb\nc");
    EXPECT_EQ(clipboardBytes(text, LineEnd::CrLf), "a\r\nb\r\nc");
}

TEST(ClipboardTextTest, TakesLineEndsOfGuests)
{
    EXPECT_EQ(clipboardText("a\r\nb\nc\n"), QStringLiteral("a\nb\nc\n"));
}

TEST(ClipboardTextTest, SpeaksUtf8)
{
    const QString text = QStringLiteral("Gästehaus „drei“ 🏠 שלום");
    EXPECT_EQ(clipboardText(clipboardBytes(text, LineEnd::Lf)), text);
}

TEST(ClipboardTextTest, EndsAtANul)
{
    EXPECT_EQ(clipboardText(QByteArray("seen\0hidden", 11)), QStringLiteral("seen"));
}

TEST(ClipboardTextTest, MendsBrokenUtf8)
{
    const QString text = clipboardText("a\xff\xfe"
                                       "b");
    EXPECT_TRUE(text.startsWith(u'a'));
    EXPECT_TRUE(text.endsWith(u'b'));
    EXPECT_TRUE(text.contains(QChar::ReplacementCharacter));
}

TEST(ClipboardTextTest, CarriesNothingTooLarge)
{
    EXPECT_TRUE(clipboardText(QByteArray(kLargestClipboard + 1, 'x')).isEmpty());
    EXPECT_EQ(clipboardText(QByteArray(kLargestClipboard, 'x')).size(), kLargestClipboard);
    // Two bytes each.
    EXPECT_TRUE(clipboardBytes(QString(kLargestClipboard, u'ä'), LineEnd::Lf).isEmpty());
}

} // namespace
} // namespace innkeeper::spice
