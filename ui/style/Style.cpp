// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Style.h"

#include "ui/style/InnkeeperStyle.h"
#include "ui/style/Painting.h"
#include "ui/style/Palettes.h"
#include "ui/style/SystemScheme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QVariant>

namespace innkeeper::style {

/// Where the desktop sets no font, Qt takes "Sans Serif": then the first of these that is there.
static QFont systemFont()
{
    QFont font = QApplication::font();
    if (font.family() == QLatin1String("Sans Serif") || font.family() == QLatin1String("Sans"))
        font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Cantarell"),
                          QStringLiteral("Noto Sans"), font.family()});
    // Kerning is a fraction of such a pixel, and its tables are half a megabyte. Scripts that need
    // shaping are shaped all the same.
    if (qApp->devicePixelRatio() <= 1)
        font.setStyleStrategy(QFont::PreferNoShaping);
    if (font.pointSizeF() < 10)
        font.setPointSizeF(10);
    return font;
}

void apply(QApplication &application, ColorScheme scheme)
{
    if (!qobject_cast<InnkeeperStyle *>(QApplication::style())) {
        QApplication::setFont(systemFont());
        QApplication::setStyle(new InnkeeperStyle);
    }
    SystemScheme::follow(application, scheme);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

QColor subtleText(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.66);
}

QColor separator(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.11);
}

QColor raised(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
               isDark(palette) ? 0.055 : 0.04);
}

QColor accent(const QPalette &palette)
{
    return palette.color(QPalette::Highlight);
}

QColor good(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x4ec27a) : QColor(0x1f8a4c);
}

QColor warning(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xe5b04c) : QColor(0x9a6700);
}

QColor danger(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff7b72) : QColor(0xc93434);
}

static constexpr char kDangerous[] = "innkeeperDangerous";

void markDangerous(QAbstractButton *button)
{
    button->setProperty(kDangerous, true);
}

bool isDangerous(const QWidget *widget)
{
    return widget && widget->property(kDangerous).toBool();
}

} // namespace innkeeper::style
