// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Style.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace innkeeper::style {

static QFont scaled(qreal factor, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QFont titleFont()
{
    return scaled(1.5, QFont::DemiBold);
}

QFont headingFont()
{
    return scaled(1.0, QFont::DemiBold);
}

QFont captionFont()
{
    return scaled(0.9, QFont::Normal);
}

QFont tabularFont()
{
    QFont font = QGuiApplication::font();
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

QFont monospaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QGuiApplication::font().pointSizeF());
    return font;
}

} // namespace innkeeper::style
