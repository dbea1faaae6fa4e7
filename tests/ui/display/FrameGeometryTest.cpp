// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/FrameGeometry.h"

#include <gtest/gtest.h>

#include <cmath>

namespace innkeeper {
namespace {

using Mode = FrameGeometry::Mode;

class EveryRatioTest : public testing::TestWithParam<double>
{
};
INSTANTIATE_TEST_SUITE_P(Ratios, EveryRatioTest, testing::Values(1.0, 1.25, 1.5, 1.75, 2.0, 3.0));

TEST_P(EveryRatioTest, OriginalTakesOneDevicePixelEach)
{
    const FrameGeometry geometry({640, 480}, {{1000, 800}, {13, 7}, GetParam()}, Mode::Original);
    EXPECT_EQ(geometry.deviceSize(), QSize(640, 480));
    EXPECT_TRUE(geometry.isSharp());
    EXPECT_EQ(geometry.scale(), 1);
}

TEST_P(EveryRatioTest, LiesOnWholePixelsOfTheWindow)
{
    const double ratio = GetParam();
    for (const Mode mode : {Mode::Fit, Mode::Original, Mode::Integer}) {
        for (int x = 0; x < 8; ++x) {
            const FrameGeometry geometry({641, 479}, {{1003, 701}, {double(x), 5}, ratio}, mode);
            const double left = x * ratio + geometry.deviceOffset().x();
            const double top = 5 * ratio + geometry.deviceOffset().y();
            EXPECT_DOUBLE_EQ(left, std::round(left));
            EXPECT_DOUBLE_EQ(top, std::round(top));
        }
    }
}

TEST_P(EveryRatioTest, FitFillsOneDirectionAndKeepsTheShape)
{
    const double ratio = GetParam();
    const FrameGeometry geometry({1920, 1080}, {{900, 900}, {0, 0}, ratio}, Mode::Fit);
    EXPECT_NEAR(geometry.deviceSize().width(), 900 * ratio, 1);
    EXPECT_NEAR(double(geometry.deviceSize().height()) / geometry.deviceSize().width(),
                1080.0 / 1920, 0.002);
    EXPECT_NEAR(geometry.deviceOffset().y(), (900 * ratio - geometry.deviceSize().height()) / 2, 1);
}

TEST_P(EveryRatioTest, IntegerIsTheLargestWholeMultiple)
{
    const double ratio = GetParam();
    const FrameGeometry geometry({320, 200}, {{1000, 700}, {0, 0}, ratio}, Mode::Integer);
    const int multiple = geometry.deviceSize().width() / 320;
    EXPECT_TRUE(geometry.isSharp());
    EXPECT_EQ(geometry.deviceSize(), QSize(320, 200) * multiple);
    EXPECT_LE(320 * multiple, 1000 * ratio);
    EXPECT_LE(200 * multiple, 700 * ratio);
    EXPECT_TRUE(320 * (multiple + 1) > 1000 * ratio || 200 * (multiple + 1) > 700 * ratio);
}

TEST_P(EveryRatioTest, EveryGuestPixelIsFoundWhereItIsShown)
{
    const QSize guest(131, 97);
    for (const Mode mode : {Mode::Fit, Mode::Original, Mode::Integer}) {
        const FrameGeometry geometry(guest, {{700, 611}, {3, 9}, GetParam()}, mode);
        for (int y = 0; y < guest.height(); y += 7) {
            for (int x = 0; x < guest.width(); x += 5) {
                const QPointF corner = geometry.toWidget(QPoint(x, y));
                const QPointF next = geometry.toWidget(QPoint(x + 1, y + 1));
                EXPECT_EQ(geometry.toGuest((corner + next) / 2), QPoint(x, y));
            }
        }
    }
}

TEST_P(EveryRatioTest, RepaintsAllThatChanged)
{
    const QRect changed(20, 30, 11, 5);
    for (const Mode mode : {Mode::Fit, Mode::Original, Mode::Integer}) {
        const FrameGeometry geometry({300, 200}, {{801, 603}, {3, 9}, GetParam()}, mode);
        const QRectF shown(geometry.toWidget(changed.topLeft()),
                           geometry.toWidget(changed.bottomRight() + QPoint(1, 1)));
        EXPECT_TRUE(QRectF(geometry.toWidget(changed)).contains(shown));
        const QRectF reasonable = shown.adjusted(-8, -8, 8, 8);
        EXPECT_TRUE(reasonable.contains(QRectF(geometry.toWidget(changed))));
    }
}

TEST_P(EveryRatioTest, TheSmallestWidgetForOriginalShowsAll)
{
    const double ratio = GetParam();
    const QSize guest(1366, 769);
    const QSize widget = FrameGeometry::sizeForOriginal(guest, ratio);
    EXPECT_GE(widget.width() * ratio, guest.width());
    EXPECT_GE(widget.height() * ratio, guest.height());
    EXPECT_LT((widget.width() - 1) * ratio, guest.width());
}

TEST(FrameGeometryTest, PointsOutsideMeanTheNearestPixel)
{
    const FrameGeometry geometry({640, 480}, {{800, 800}, {0, 0}, 1}, Mode::Original);
    EXPECT_EQ(geometry.toGuest({-5, -5}), QPoint(0, 0));
    EXPECT_EQ(geometry.toGuest({5000, 5000}), QPoint(639, 479));
}

TEST(FrameGeometryTest, ASmallBorderIsBetterThanABlur)
{
    const FrameGeometry border({800, 600}, {{808, 606}, {0, 0}, 1}, Mode::Fit);
    EXPECT_EQ(border.deviceSize(), QSize(800, 600));
    EXPECT_TRUE(border.isSharp());
    const FrameGeometry scaled({800, 600}, {{880, 660}, {0, 0}, 1}, Mode::Fit);
    EXPECT_EQ(scaled.deviceSize(), QSize(880, 660));
    EXPECT_FALSE(scaled.isSharp());
}

TEST(FrameGeometryTest, FitsExactlyWhenTheGuestFollowedTheWindow)
{
    // 1.25: 1003 logical are 1253.75 device pixels, the guest was asked for 1253.
    const FrameGeometry geometry({1253, 876}, {{1003, 701}, {0, 0}, 1.25}, Mode::Fit);
    EXPECT_EQ(geometry.deviceSize(), QSize(1253, 876));
    EXPECT_TRUE(geometry.isSharp());
}

TEST(FrameGeometryTest, NothingToShowIsHarmless)
{
    for (const QSize guest : {QSize(), QSize(0, 10), QSize(10, 10)}) {
        const FrameGeometry geometry(guest, {{0, 0}, {0, 0}, 1}, Mode::Fit);
        EXPECT_TRUE(geometry.deviceSize().isEmpty());
        EXPECT_EQ(geometry.toGuest({3, 3}), QPoint());
        EXPECT_TRUE(geometry.toWidget(QRect(0, 0, 5, 5)).isNull());
    }
}

} // namespace
} // namespace innkeeper
