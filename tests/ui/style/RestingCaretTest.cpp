// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/RestingCaret.h"

#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>

namespace innkeeper::style {
namespace {

using namespace std::chrono_literals;

constexpr int kFlashTime = 1000;

class RestingCaretTest : public testing::Test
{
protected:
    void SetUp() override { QApplication::setCursorFlashTime(kFlashTime); }
    /// As if nobody had typed for long.
    static bool becomesStill(const RestingCaret &caret)
    {
        return QTest::qWaitFor(
            [&caret] { return caret.isResting() && QApplication::cursorFlashTime() == 0; });
    }
};

TEST_F(RestingCaretTest, StandsStillWhenNobodyTypes)
{
    const RestingCaret caret(*qApp, 1ms);
    EXPECT_TRUE(becomesStill(caret));
}

TEST_F(RestingCaretTest, BlinksWhileSomebodyTypes)
{
    const RestingCaret caret(*qApp, 1h);
    EXPECT_FALSE(caret.isResting());
    QLineEdit field;
    QTest::keyClick(&field, Qt::Key_A);
    EXPECT_EQ(field.text(), QStringLiteral("a"));
    EXPECT_EQ(QApplication::cursorFlashTime(), kFlashTime);
}

TEST_F(RestingCaretTest, BlinksAgainAtTheNextKeyClickOrFocus)
{
    const RestingCaret caret(*qApp, 1ms);
    QLineEdit field;
    const auto click = [&field] { QTest::mouseClick(&field, Qt::LeftButton); };
    const auto type = [&field] { QTest::keyClick(&field, Qt::Key_A); };
    const auto focus = [&field] {
        QFocusEvent event(QEvent::FocusIn);
        QCoreApplication::sendEvent(&field, &event);
    };
    for (const std::function<void()> &action :
         std::initializer_list<std::function<void()>>{click, type, focus}) {
        ASSERT_TRUE(becomesStill(caret));
        action();
        EXPECT_FALSE(caret.isResting());
        EXPECT_EQ(QApplication::cursorFlashTime(), kFlashTime);
    }
}

TEST_F(RestingCaretTest, ACaretThatNeverBlinksStaysSo)
{
    QApplication::setCursorFlashTime(0);
    const RestingCaret caret(*qApp, 1ms);
    ASSERT_TRUE(becomesStill(caret));
    QLineEdit field;
    QTest::keyClick(&field, Qt::Key_A);
    EXPECT_EQ(QApplication::cursorFlashTime(), 0);
}

TEST_F(RestingCaretTest, LeavesTheFlashTimeAsItWas)
{
    {
        const RestingCaret caret(*qApp, 1ms);
        ASSERT_TRUE(becomesStill(caret));
    }
    EXPECT_EQ(QApplication::cursorFlashTime(), kFlashTime);
}

} // namespace
} // namespace innkeeper::style
