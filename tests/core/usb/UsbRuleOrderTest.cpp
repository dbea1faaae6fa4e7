// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbRuleOrder.h"

#include "core/usb/UsbVerdict.h"
#include "tests/core/usb/Sticks.h"
#include "tests/support/QtPrinters.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

UsbRule ruleNamed(const char *note, int priority, const UsbRule::Match &match)
{
    UsbRule rule;
    rule.note = QLatin1String(note);
    rule.priority = priority;
    rule.match = match;
    return rule;
}

QString notesOf(const QList<UsbRule> &rules)
{
    QStringList notes;
    for (const UsbRule &rule : rules)
        notes << rule.note;
    return notes.join(QLatin1Char(' '));
}

UsbRule::Match byType()
{
    UsbRule::Match match;
    match.id = QStringLiteral("0781:5567");
    return match;
}

UsbRule::Match byKind()
{
    UsbRule::Match match;
    match.kind = QStringLiteral("storage");
    return match;
}

QList<UsbRule> three()
{
    return {ruleNamed("last", 900, byKind()), ruleNamed("first", 100, byType()),
            ruleNamed("middle", 500, byType())};
}

} // namespace

TEST(UsbRuleOrderTest, isThatOfDeciding)
{
    EXPECT_EQ(notesOf(inOrder(three())), QLatin1String("first middle last"));
    const QList<UsbRule> equal{ruleNamed("b", 500, byKind()), ruleNamed("a", 500, byType())};
    EXPECT_EQ(inOrder(equal), equal);
}

TEST(UsbRuleOrderTest, aMovedRuleStaysThere)
{
    for (int from = 0; from < 3; ++from) {
        for (int to = 0; to < 3; ++to) {
            QList<UsbRule> wanted = inOrder(three());
            wanted.move(from, to);
            const QList<UsbRule> moved = withMoved(inOrder(three()), from, to);
            EXPECT_EQ(notesOf(moved), notesOf(wanted)) << from << " to " << to;
            EXPECT_EQ(notesOf(inOrder(moved)), notesOf(wanted)) << from << " to " << to;
        }
    }
}

TEST(UsbRuleOrderTest, theOthersKeepTheirPriorities)
{
    const QList<UsbRule> moved = withMoved(inOrder(three()), 2, 0);
    EXPECT_EQ(moved[0].priority, 100);
    EXPECT_EQ(moved[1].priority, 100);
    EXPECT_EQ(moved[2].priority, 500);
    EXPECT_EQ(withMoved(inOrder(three()), 0, 3), inOrder(three()));
}

TEST(UsbRuleOrderTest, aNewRuleDecidesAboutItsOwn)
{
    const UsbDevice stick = stickAt("1-1", "A");
    QList<UsbRule> rules{ruleNamed("kind", 300, byKind())};
    rules[0].action = UsbRule::Do::Never;
    rules = withPlaced(rules, ruleFor(stick, {stick}, MachineId::create()));
    EXPECT_EQ(verdictFor(stick, rules).action, UsbRule::Do::Always);
    // What is about more devices does not take it away again.
    rules = withPlaced(rules, ruleNamed("type", 1, byType()));
    EXPECT_EQ(verdictFor(stick, rules).action, UsbRule::Do::Always);
    EXPECT_EQ(notesOf(inOrder(rules)), QLatin1String("SanDisk Cruzer Blade type kind"));
}

TEST(UsbRuleOrderTest, aWordMoreIsAboutFewer)
{
    const UsbDevice stick = stickAt("1-1", "A");
    UsbRule::Match both = byType();
    both.kind = QStringLiteral("storage");
    QList<UsbRule> rules{ruleNamed("type", 500, byType())};
    rules = withPlaced(rules, ruleNamed("both", 500, both));
    EXPECT_EQ(notesOf(rules), QLatin1String("both type"));
    UsbRule::Match one;
    one.serial = QStringLiteral("A");
    rules = withPlaced(rules, ruleNamed("serial", 500, one));
    one.id = QStringLiteral("0781:5567");
    rules = withPlaced(rules, ruleNamed("stick", 500, one));
    EXPECT_EQ(notesOf(rules), QLatin1String("stick serial both type"));
    EXPECT_TRUE(matches(rules[0].match, stick) && matches(rules[1].match, stick));
}

TEST(UsbRuleOrderTest, tellsWhatDecidesBefore)
{
    UsbRule::Match stick = byType();
    stick.serial = QStringLiteral("A");
    UsbRule::Match other = byType();
    other.id = QStringLiteral("046d:c077");
    const QList<UsbRule> rules{ruleNamed("other", 100, other), ruleNamed("type", 200, byType()),
                               ruleNamed("stick", 300, stick), ruleNamed("kind", 400, byKind())};
    EXPECT_EQ(broaderAbove(rules, stick), 1) << "no device is like the first and this one";
    EXPECT_EQ(broaderAbove(rules, byType()), std::nullopt);
    EXPECT_EQ(broaderAbove(rules, byKind()), std::nullopt) << "those above are exceptions from it";
}

TEST(UsbRuleOrderTest, aRuleAboutTheSameIsReplaced)
{
    const QList<UsbRule> rules = withPlaced(three(), ruleNamed("new", 500, byKind()));
    EXPECT_EQ(notesOf(rules), QLatin1String("first middle new"));
}

} // namespace innkeeper
