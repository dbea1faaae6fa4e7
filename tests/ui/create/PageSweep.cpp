// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/create/PageSweep.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>

namespace innkeeper {

namespace {

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()),
                                         widget->objectName());
}

bool isOurs(const QWidget *widget)
{
    // Parts of Qt's own controls: a spin box's line edit, a clear button …
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (at->objectName().startsWith(QLatin1String("qt_")))
            return false;
    }
    return true;
}

} // namespace

QStringList unnamedControls(const QWidget &page)
{
    QStringList unnamed;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&page) || !isOurs(widget) ||
            !(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QScrollBar *>(widget) ||
            widget->focusProxy())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            unnamed.append(nameOf(widget));
    }
    return unnamed;
}

QStringList clippedTexts(const QWidget &page)
{
    QStringList clipped;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (!label->isVisibleTo(&page) || label->text().isEmpty())
            continue;
        const bool isCut = label->wordWrap()
                               ? label->heightForWidth(label->width()) > label->height()
                               : label->sizeHint().width() > label->width();
        if (isCut)
            clipped.append(nameOf(label) + u' ' + label->text());
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(&page) || button->text().isEmpty())
            continue;
        const bool isCut = button->hasHeightForWidth()
                               ? button->heightForWidth(button->width()) > button->height()
                               : button->sizeHint().width() > button->width();
        if (isCut)
            clipped.append(nameOf(button) + u' ' + button->text());
    }
    return clipped;
}

QString LongTexts::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    QString longer = text;
    for (qsizetype length = 0; length < text.size() * 4 / 10; length += 6)
        longer += QStringLiteral(" länge");
    return longer;
}

} // namespace innkeeper
