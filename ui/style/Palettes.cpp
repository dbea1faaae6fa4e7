// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Palettes.h"

#include "ui/style/Painting.h"

namespace innkeeper::style {

namespace {

struct Colours
{
    QColor window;
    QColor text;
    QColor base;
    QColor button;
    QColor accent;
    QColor link;
    QColor tip;
};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, mix(colours.base, colours.text, 0.03));
    set(QPalette::Text, colours.text);
    set(QPalette::PlaceholderText, mix(colours.base, colours.text, 0.58));
    set(QPalette::Button, colours.button);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, Qt::white);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, Qt::white);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.link);
    set(QPalette::ToolTipBase, colours.tip);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::Light, mix(colours.window, Qt::white, 0.3));
    set(QPalette::Midlight, mix(colours.window, colours.text, 0.06));
    set(QPalette::Mid, mix(colours.window, colours.text, 0.15));
    set(QPalette::Dark, mix(colours.window, colours.text, 0.3));
    set(QPalette::Shadow, Qt::black);
    const QColor faint = mix(colours.window, colours.text, 0.42);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     mix(colours.window, colours.text, 0.15));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xfbfbfc),
                      .text = QColor(0x1d1d20),
                      .base = QColor(0xffffff),
                      .button = QColor(0xffffff),
                      .accent = QColor(0x2f6bde),
                      .link = QColor(0x255cc8),
                      .tip = QColor(0xffffff)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x1c1c1f),
                      .text = QColor(0xf0f0f3),
                      .base = QColor(0x151517),
                      .button = QColor(0x38383d),
                      .accent = QColor(0x3b76e8),
                      .link = QColor(0x82adff),
                      .tip = QColor(0x38383d)});
}

} // namespace innkeeper::style
