// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Arguments.h"

#include "app/ctl/CommandTable.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace innkeeper::ctl {

namespace {

Result<Arguments> parse(const char *command, const QStringList &words)
{
    const auto table = commandTable();
    const auto spec = std::find_if(table.begin(), table.end(), [command](const auto &each) {
        return each.name == QLatin1String(command);
    });
    return Arguments::parse(*spec, words);
}

const QString kMemory = QStringLiteral("memory");

TEST(ArgumentsTest, valuesMayBeJoinedOrApart)
{
    for (const QStringList &words :
         {QStringList{QStringLiteral("x"), QStringLiteral("--memory=64")},
          QStringList{QStringLiteral("--memory"), QStringLiteral("64"), QStringLiteral("x")}}) {
        const auto arguments = parse("create", words);
        ASSERT_TRUE(arguments);
        EXPECT_EQ(arguments->value(kMemory), QStringLiteral("64"));
        EXPECT_EQ(arguments->at(0), QStringLiteral("x"));
    }
    EXPECT_EQ(
        parse("list", {QStringLiteral("-cqemu:///session")})->value(QStringLiteral("connect")),
        QStringLiteral("qemu:///session"));
}

TEST(ArgumentsTest, aValueMayLookLikeAnOption)
{
    const auto arguments =
        parse("create", {QStringLiteral("x"), QStringLiteral("--install"), QStringLiteral("-a=b")});
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->value(QStringLiteral("install")), QStringLiteral("-a=b"));
}

TEST(ArgumentsTest, nothingIsAnOptionAfterTwoDashes)
{
    const auto arguments = parse("start", {QStringLiteral("--"), QStringLiteral("--json")});
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->at(0), QStringLiteral("--json"));
    EXPECT_FALSE(arguments->has(QStringLiteral("json")));
}

TEST(ArgumentsTest, whatDoesNotFitIsRefused)
{
    const std::pair<const char *, QStringList> wrong[] = {
        {"start", {}},
        {"start", {QStringLiteral("a"), QStringLiteral("b")}},
        {"start", {QStringLiteral("a"), QStringLiteral("--frob")}},
        {"start", {QStringLiteral("a"), QStringLiteral("-x")}},
        {"start", {QStringLiteral("a"), QStringLiteral("--json=yes")}},
        {"start", {QStringLiteral("a"), QStringLiteral("--start")}},
        {"create", {QStringLiteral("a"), QStringLiteral("--memory")}},
        {"create", {QStringLiteral("a"), QStringLiteral("---memory=3")}},
        {"screenshot", {QStringLiteral("a")}},
        {"list", {QStringLiteral("a")}},
    };
    for (const auto &[command, words] : wrong) {
        const auto arguments = parse(command, words);
        ASSERT_FALSE(arguments) << command << qPrintable(words.join(u' '));
        EXPECT_EQ(arguments.error().kind, ErrorKind::Invalid);
    }
}

TEST(ArgumentsTest, helpNeedsNoName)
{
    EXPECT_TRUE(parse("start", {QStringLiteral("--help")}));
}

TEST(ArgumentsTest, numbersHaveBounds)
{
    const auto number = [](const char *text) {
        return parse("create",
                     {QStringLiteral("x"), QStringLiteral("--memory=") + QString::fromLatin1(text)})
            ->number(kMemory, 1000);
    };
    EXPECT_EQ(**number("1"), 1u);
    EXPECT_EQ(**number("1000"), 1000u);
    for (const char *wrong : {"0", "1001", "-1", "", "1.5", "2G", "99999999999999999999999"})
        EXPECT_FALSE(number(wrong)) << wrong;
    EXPECT_FALSE(parse("create", {QStringLiteral("x")})->number(kMemory, 1000)->has_value());
}

} // namespace

} // namespace innkeeper::ctl
