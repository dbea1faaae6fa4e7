// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/TerminalColors.h"

#include "ui/style/Style.h"

#include <array>
#include <cmath>

namespace innkeeper {

namespace {

/// Enough for text of this size to be read; what a guest meant to be faint stays faint.
constexpr double kReadable = 3.0;

constexpr std::array<QRgb, 16> kOnDark = {
    0xff3b4048, 0xfff47067, 0xff6bc46d, 0xffdaaa3f, 0xff6cb6ff, 0xffdcbdfb, 0xff56d4dd, 0xffcdd3da,
    0xff768390, 0xffff938a, 0xff8ddb8c, 0xffeac55f, 0xff96d0ff, 0xffeedcff, 0xffa5e3e9, 0xffffffff};
constexpr std::array<QRgb, 16> kOnLight = {
    0xff24292f, 0xffc02030, 0xff1a7f37, 0xff8a5a00, 0xff0958c4, 0xff8040c0, 0xff107580, 0xff6e7781,
    0xff57606a, 0xffd1242f, 0xff2da44e, 0xffa66f00, 0xff2f7ff0, 0xffa060e0, 0xff2090a0, 0xffd8dee4};

QColor fromCube(int index)
{
    if (index >= 232) {
        const int grey = 8 + 10 * (index - 232);
        return {grey, grey, grey};
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + 40 * step; };
    const int cube = index - 16;
    return {level(cube / 36), level(cube / 6 % 6), level(cube % 6)};
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QColor mix(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](double a, double b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

QColor readable(const QColor &color, const QColor &ground)
{
    const QColor pole = luminance(ground) < 0.18 ? Qt::white : Qt::black;
    QColor result = color;
    for (double share = 0.15; share < 1 && contrast(result, ground) < kReadable; share += 0.15)
        result = mix(color, pole, share);
    return result;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

TerminalColors::TerminalColors(const QPalette &palette)
    : m_foreground(palette.color(QPalette::Text))
    , m_background(palette.color(QPalette::Base))
    , m_isDark(style::isDark(palette))
{
}

QColor TerminalColors::color(const TerminalColor &color, const QColor &standard) const
{
    switch (color.kind) {
    case TerminalColor::Kind::Default:
        return standard;
    case TerminalColor::Kind::Rgb:
        return {color.red, color.green, color.blue};
    case TerminalColor::Kind::Indexed:
        break;
    }
    if (color.red < 16)
        return QColor::fromRgb((m_isDark ? kOnDark : kOnLight)[color.red]);
    return fromCube(color.red);
}

TerminalColors::Pair TerminalColors::pair(const TerminalStyle &style) const
{
    Pair result{color(style.foreground, m_foreground), color(style.background, m_background)};
    if (style.reverse)
        std::swap(result.foreground, result.background);
    const bool isHidden = style.foreground == style.background &&
                          style.background.kind != TerminalColor::Kind::Default;
    if (!isHidden)
        result.foreground = readable(result.foreground, result.background);
    return result;
}

} // namespace innkeeper
