// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbRuleFile.h"

#include "tests/support/QtPrinters.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace innkeeper {

namespace {

const QString kPath = QStringLiteral("/etc/a%1b.json");
const char kUuid[] = "0b5cba1c-2f3d-4d6e-8f70-112233445566";

UsbRule fullRule()
{
    UsbRule rule;
    rule.priority = 42;
    rule.match = {QStringLiteral("0781:5567"), QStringLiteral("AB \"12\" ü"),
                  QStringLiteral("1-4.2"), QStringLiteral("storage")};
    rule.action = UsbRule::Do::Always;
    rule.machine = MachineId::fromText(QString::fromLatin1(kUuid));
    rule.startsMachine = true;
    rule.isIsolated = true;
    rule.identity = QString(64, u'a');
    rule.usages = QStringLiteral("0:00010006 11:00010002,000c0001");
    rule.note = QStringLiteral("SanDisk “Ultra” 💾");
    return rule;
}

QByteArray fileOf(const QByteArray &rules)
{
    return "{\"version\": 1,\n\"rules\": [" + rules + "]}";
}

/// Of "never" for 0781:5567, with more words.
QByteArray never(const QByteArray &more, const QByteArray &match = "")
{
    return fileOf(R"({"do":"never","match":{"id":"0781:5567")" + match + "}" + more + "}");
}

QByteArray always(const QByteArray &more)
{
    return fileOf(R"({"do":"always","match":{"id":"0781:5567"})" + more + "}");
}

/// What is said against it; empty: it was taken.
QString complaint(const QByteArray &json)
{
    const auto rules = usbRulesFromJson(json, kPath);
    if (rules)
        return {};
    EXPECT_EQ(rules.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(rules.error().message.contains(kPath));
    EXPECT_FALSE(rules.error().advice.isEmpty());
    return rules.error().message + u'\n' + rules.error().detail;
}

TEST(UsbRuleFileTest, KeepsEveryField)
{
    UsbRule ask;
    ask.match.port = QStringLiteral("12-3");
    UsbRule never = ask;
    never.action = UsbRule::Do::Never;
    const QList<UsbRule> rules = {fullRule(), ask, never};
    const auto read = usbRulesFromJson(toJson(rules), kPath);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, rules);

    const std::function<void(UsbRule &)> changes[] = {
        [](UsbRule &rule) { rule.priority = 1; },
        [](UsbRule &rule) { rule.match.id.clear(); },
        [](UsbRule &rule) { rule.match.serial.clear(); },
        [](UsbRule &rule) { rule.match.port.clear(); },
        [](UsbRule &rule) { rule.match.kind = QStringLiteral("security-key"); },
        [](UsbRule &rule) { rule.machine = MachineId::create(); },
        [](UsbRule &rule) { rule.startsMachine = false; },
        [](UsbRule &rule) { rule.isIsolated = false; },
        [](UsbRule &rule) { rule.identity.clear(); },
        [](UsbRule &rule) { rule.usages = QStringLiteral("0:f1d00001"); },
        [](UsbRule &rule) { rule.note.clear(); }};
    for (const auto &change : changes) {
        UsbRule changed = fullRule();
        change(changed);
        EXPECT_NE(changed, fullRule());
        EXPECT_EQ(usbRulesFromJson(toJson({changed}), kPath), QList<UsbRule>{changed});
    }
}

TEST(UsbRuleFileTest, TakesNothingForNoRules)
{
    for (const char *json : {"", " \n\t", R"({"version":1,"rules":[]})", R"({"version":1})"})
        EXPECT_EQ(usbRulesFromJson(json, kPath), QList<UsbRule>()) << json;
}

TEST(UsbRuleFileTest, UnderstandsWhatPeopleWrite)
{
    const auto rules =
        usbRulesFromJson(fileOf(R"({"match":{"id":"0A5C:ABCD"},"do":"ask"})"), kPath);
    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->first().match.id, QStringLiteral("0a5c:abcd"));
    EXPECT_EQ(rules->first().priority, 500);
    EXPECT_EQ(complaint(never("")), QString());
    EXPECT_EQ(complaint(always(R"(,"machine":")" + QByteArray(kUuid) + "\"")), QString());
}

TEST(UsbRuleFileTest, NamesTheLineThatIsNoJson)
{
    EXPECT_TRUE(complaint("{\n\"version\": 1,\n\"rules\": [oops]}").contains(u"line 3 "));
    EXPECT_TRUE(complaint("rules").contains(u"line 1 "));
    for (const QByteArray &json : {QByteArray("null"), QByteArray("{\"version\":1,\"rules\":["),
                                   never("") + "x", QByteArray(12, '\0'), QByteArray("\xff\xfe{}"),
                                   never(",\"note\":\"\xc3\x28\""), QByteArray("{\"version\":01}")})
        EXPECT_TRUE(complaint(json).contains(u"line ")) << json.toStdString();
}

TEST(UsbRuleFileTest, KnowsItsForm)
{
    for (const char *json : {"[]", "{}", R"({"rules":[]})", R"({"version":2,"rules":[]})",
                             R"({"version":"1","rules":[]})", R"({"version":1.5,"rules":[]})",
                             R"({"version":true,"rules":[]})", R"({"version":1,"rules":{}})",
                             R"({"version":1,"rules":null})", R"({"version":1,"ruels":[]})",
                             R"({"version":1,"rules":[],"more":0})"})
        EXPECT_TRUE(complaint(json).contains(u"form")) << json;
}

TEST(UsbRuleFileTest, NamesTheRuleThatIsWrong)
{
    const QByteArray good = R"({"do":"never","match":{"kind":"camera"}},)";
    EXPECT_TRUE(complaint(fileOf(good + good + "5")).contains(u"number 3 "));
    EXPECT_TRUE(complaint(fileOf(good + "{}")).contains(u"number 2 "));
}

TEST(UsbRuleFileTest, PassesNothingOver)
{
    const QByteArray uuid = R"(,"machine":")" + QByteArray(kUuid) + "\"";
    const QByteArray long127 = QByteArray(127, 'x');
    const QByteArray long201 = QByteArray(201, 'x');
    const std::pair<QByteArray, const char *> damages[] = {
        {never(R"(,"prioritee":1)"), "“prioritee”"},
        {never("", R"(,"sreial":"x")"), "“sreial”"},
        {never(R"(,"priority":"1")"), "“priority”"},
        {never(R"(,"priority":1.5)"), "“priority”"},
        {never(R"(,"priority":1e99)"), "“priority”"},
        {never(R"(,"priority":null)"), "“priority”"},
        {never(R"(,"priority":-1)"), "from 1 to 999"},
        {never(R"(,"priority":1000)"), "from 1 to 999"},
        {never(R"(,"note":1)"), "“note”"},
        {never(R"(,"start":"yes")"), "“start”"},
        {never(R"(,"start":true)"), "Only a rule"},
        {never(R"(,"isolated":true)"), "Only a rule"},
        {never(R"(,"isolated":1)"), "“isolated”"},
        {never(R"(,"identity":{})"), "“identity”"},
        {never(R"(,"identity":"abc")"), "SHA-256"},
        {never(R"(,"identity":")" + QByteArray(64, 'A') + "\""), "SHA-256"},
        {never(R"(,"usages":[])"), "“usages”"},
        {never(R"(,"usages":"keyboard")"), "0:00010006"},
        {never(R"(,"usages":"0:00010006,")"), "0:00010006"},
        {never(uuid), "Only a rule"},
        {never(R"(,"machine":"windows")"), "“windows” is no UUID"},
        {never(R"(,"note":")" + long201 + "\""), "200"},
        {never(R"(,"note":"a\u0000b")"), "one line"},
        {never(R"(,"note":"a\nb")"), "one line"},
        {never(R"(,"note":"a\u202eb")"), "one line"},
        {never("", R"(,"serial":"a\u0007")"), "one line"},
        {never("", R"(,"serial":")" + long127 + "\""), "126"},
        {never("", R"(,"serial":7)"), "“serial”"},
        {never("", R"(,"kind":"toaster")"), "“toaster”"},
        {never("", R"(,"port":"1-")"), "“1-”"},
        {never("", R"(,"port":"0-1")"), "“0-1”"},
        {never("", R"(,"port":"1-1.")"), "“1-1.”"},
        {never("", R"(,"port":"1-1\n")"), "like 1-4.2"},
        {never("", R"(,"port":"usb1")"), "“usb1”"},
        {always(""), "names a machine"},
        {always(R"(,"machine":"00000000-0000-0000-0000-000000000000")"), "no UUID"},
        {always(R"(,"machine":["x"])"), "“machine”"},
        {fileOf(R"({"do":"sometimes","match":{"kind":"camera"}})"), "“sometimes”"},
        {fileOf(R"({"match":{"kind":"camera"}})"), "always, ask or never"},
        {fileOf(R"({"do":"never"})"), "which devices"},
        {fileOf(R"({"do":"never","match":{}})"), "which devices"},
        {fileOf(R"({"do":"never","match":"all"})"), "“match”"},
        {fileOf(R"({"do":"never","match":{"id":"0781"}})"), "“0781”"},
        {fileOf(R"({"do":"never","match":{"id":"0781:556g"}})"), "“0781:556g”"},
        {fileOf(R"({"do":"never","match":{"id":"0781:5567\u0000"}})"), "like 0781:5567"}};
    for (const auto &[json, word] : damages)
        EXPECT_TRUE(complaint(json).contains(QString::fromUtf8(word)))
            << json.toStdString() << "\n"
            << complaint(json).toStdString();
}

TEST(UsbRuleFileTest, MatchesNothingByEmptyWords)
{
    const QByteArray rule = R"({"do":"never","match":{"kind":"storage","serial":""}})";
    EXPECT_TRUE(complaint(fileOf(rule)).contains(u"“serial” is empty"));
}

TEST(UsbRuleFileTest, BearsHostileSizes)
{
    const QByteArray rule = R"({"do":"never","match":{"kind":"camera"}})";
    QByteArray rules = rule;
    for (int i = 1; i < kMostUsbRules; ++i)
        rules += ',' + rule;
    EXPECT_EQ(complaint(fileOf(rules)), QString());
    EXPECT_TRUE(complaint(fileOf(rules + ',' + rule)).contains(u"more than 1000"));
    // Only blanks within the limit, and rules behind it.
    EXPECT_TRUE(complaint(QByteArray(kMostUsbRuleBytes + 1, ' ')).contains(u"1 MiB"));
    EXPECT_TRUE(complaint(QByteArray(kMostUsbRuleBytes / 2, '[')).contains(u"line 1 "));
    EXPECT_FALSE(
        complaint(never(",\"note\":" + QByteArray(900, '[') + QByteArray(900, ']'))).isEmpty());
}

TEST(UsbRuleFileTest, BearsAnyBytes)
{
    constexpr int kRounds = 4000;
    const QByteArray whole = toJson({fullRule(), fullRule()});
    std::mt19937 chance(1); // NOLINT: the same each time
    const auto pick = [&](qsizetype most) { return qsizetype(chance() % std::uint32_t(most)); };
    int read = 0;
    for (int round = 0; round < kRounds; ++round) {
        QByteArray bytes = whole;
        for (qsizetype i = pick(4); i >= 0; --i)
            bytes[pick(bytes.size())] = pick(2) == 0 ? char(chance()) : whole[pick(whole.size())];
        if (pick(4) == 0)
            bytes.truncate(pick(bytes.size()));
        const auto rules = usbRulesFromJson(bytes, kPath);
        if (!rules) {
            EXPECT_FALSE(rules.error().message.isEmpty());
            continue;
        }
        ++read;
        // What is taken for rules is written as rules.
        EXPECT_EQ(usbRulesFromJson(toJson(*rules), kPath), *rules) << bytes.toStdString();
    }
    EXPECT_GT(read, kRounds / 100);
    EXPECT_LT(read, kRounds);
}

} // namespace

} // namespace innkeeper
