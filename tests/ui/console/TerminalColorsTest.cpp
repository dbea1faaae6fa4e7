// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/TerminalColors.h"

#include "ui/style/Style.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

class TerminalColorsTest : public testing::TestWithParam<style::ColorScheme>
{
protected:
    void SetUp() override { style::apply(*qApp, GetParam()); }
    void TearDown() override { style::apply(*qApp, style::ColorScheme::Light); }
};

TEST_P(TerminalColorsTest, EveryColourCanBeReadOnTheGround)
{
    const TerminalColors colors(QApplication::palette());
    for (int index = 0; index < 256; ++index) {
        TerminalStyle style;
        style.foreground = {TerminalColor::Kind::Indexed, quint8(index), 0, 0};
        const auto pair = colors.pair(style);
        EXPECT_GE(contrast(pair.foreground, pair.background), 3.0) << index;
        style.reverse = true;
        const auto reversed = colors.pair(style);
        EXPECT_GE(contrast(reversed.foreground, reversed.background), 3.0) << index;
    }
}

TEST_P(TerminalColorsTest, KeepsHiddenTextHidden)
{
    const TerminalColors colors(QApplication::palette());
    TerminalStyle style;
    style.foreground = {TerminalColor::Kind::Rgb, 10, 20, 30};
    style.background = style.foreground;
    const auto pair = colors.pair(style);
    EXPECT_EQ(pair.foreground, pair.background);
}

INSTANTIATE_TEST_SUITE_P(Schemes, TerminalColorsTest,
                         testing::Values(style::ColorScheme::Light, style::ColorScheme::Dark));

} // namespace
} // namespace innkeeper
