// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QAbstractButton;
class QApplication;
class QWidget;

/// One place for measures, colours and type. Everything derives from the palette, so light, dark
/// and high contrast need no second set. Sizes are device-independent pixels on an 8-px grid.
namespace innkeeper::style {

inline constexpr int kGap = 8;            ///< between related controls
inline constexpr int kMargin = 16;        ///< inside panels
inline constexpr int kSection = 24;       ///< between sections
inline constexpr int kRadius = 8;         ///< rounded corners
inline constexpr int kReadingWidth = 640; ///< longest comfortable text column

enum class ColorScheme { System, Light, Dark };

/// Fusion-based look, palette of `scheme`, fonts. Call once after constructing QApplication, and
/// again to change the scheme while running.
void apply(QApplication &application, ColorScheme scheme);
[[nodiscard]] bool isDark(const QPalette &palette);

[[nodiscard]] QColor subtleText(const QPalette &palette);
[[nodiscard]] QColor separator(const QPalette &palette);
/// A surface a little apart from the window: cards, the sidebar.
[[nodiscard]] QColor raised(const QPalette &palette);
[[nodiscard]] QColor accent(const QPalette &palette);
[[nodiscard]] QColor good(const QPalette &palette);
[[nodiscard]] QColor warning(const QPalette &palette);
[[nodiscard]] QColor danger(const QPalette &palette);

/// Painted in the colour of danger: what it does cannot be taken back.
void markDangerous(QAbstractButton *button);
[[nodiscard]] bool isDangerous(const QWidget *widget);

[[nodiscard]] QFont titleFont();
[[nodiscard]] QFont headingFont();
[[nodiscard]] QFont captionFont();
/// Digits of one width where the font has them and Qt (6.7) can ask for them; drawTabular() of
/// ui/style/Tabular.h always has.
[[nodiscard]] QFont tabularFont();
[[nodiscard]] QFont monospaceFont();

} // namespace innkeeper::style
