// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/UiSweep.h"

#include "tests/support/PseudoTranslator.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace innkeeper::tests {

namespace {

/// Parts that Qt makes inside its own controls.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith(QLatin1String("qt_")) || !parent ||
           qobject_cast<const QComboBox *>(parent) ||
           qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent) ||
           qobject_cast<const QScrollBar *>(widget);
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractSlider *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QTabBar *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || (widget->focusPolicy() & Qt::TabFocus);
}

QString describe(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char('#') +
                     widget->objectName());
    return path.join(QLatin1String(" > "));
}

QList<QWidget *> seen(const QWidget &root)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == root.window() && !isInner(widget))
            widgets << widget;
    }
    return widgets;
}

QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : widget->accessibleName();
}

QStringList textsOf(QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (const auto *label = qobject_cast<QLabel *>(widget))
        texts << label->text();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *edit = qobject_cast<QLineEdit *>(widget))
        texts << edit->placeholderText();
    if (const auto *group = qobject_cast<QGroupBox *>(widget))
        texts << group->title();
    if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
        for (int row = 0; row < qMin(view->model()->rowCount(), 50); ++row)
            texts << view->model()->index(row, 0).data().toString();
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

QStringList unnamedControls(const QWidget &root)
{
    QStringList faults;
    for (QWidget *widget : seen(root)) {
        if (!isControl(widget))
            continue;
        if (spokenName(widget).isEmpty())
            faults << QStringLiteral("no accessible name: ") + describe(widget);
        if (widget->objectName().isEmpty())
            faults << QStringLiteral("no objectName: ") + describe(widget);
    }
    return faults;
}

QStringList unreachableControls(const QWidget &root)
{
    QSet<const QWidget *> reached;
    const QWidget *first = &root;
    for (const QWidget *next = first->nextInFocusChain(); next && next != first;
         next = next->nextInFocusChain())
        reached << next;
    QStringList faults;
    for (QWidget *widget : seen(root)) {
        if (!isControl(widget) || !widget->isEnabled())
            continue;
        if (!reached.contains(widget))
            faults << QStringLiteral("not in the tab order: ") + describe(widget);
        const bool isContainer = qobject_cast<QAbstractScrollArea *>(widget) &&
                                 !qobject_cast<QAbstractItemView *>(widget);
        const auto *radio = qobject_cast<QAbstractButton *>(widget);
        const bool isOneOfMany = radio && radio->autoExclusive() && !radio->isChecked();
        if (!(widget->focusPolicy() & Qt::TabFocus) && !isContainer && !isOneOfMany)
            faults << QStringLiteral("no keyboard focus: ") + describe(widget);
    }
    return faults;
}

QStringList clippedTexts(const QWidget &root)
{
    QStringList faults;
    const auto check = [&faults](const QWidget *widget, const QString &text, QSize needs) {
        if (needs.width() > widget->width() + 1 || needs.height() > widget->height() + 1)
            faults << QStringLiteral("%1: “%2” needs %3x%4, has %5x%6")
                          .arg(describe(widget), text.left(60))
                          .arg(needs.width())
                          .arg(needs.height())
                          .arg(widget->width())
                          .arg(widget->height());
    };
    for (QWidget *widget : seen(root)) {
        if (const auto *label = qobject_cast<QLabel *>(widget); label && !label->text().isEmpty()) {
            // Those that shorten their words themselves say so by their size policy.
            if (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
                continue;
            const QSize needs = label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                                  : label->sizeHint();
            check(label, label->text(), needs);
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            if (!button->text().isEmpty() &&
                button->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding)
                check(button, button->text(), button->sizeHint());
        } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                const int needs = tabs->fontMetrics().horizontalAdvance(tabs->tabText(i));
                if (tabs->isTabVisible(i) && needs > tabs->tabRect(i).width())
                    faults << describe(tabs) + QStringLiteral(": ") + tabs->tabText(i);
            }
        }
    }
    return faults;
}

QStringList untranslatedTexts(const QWidget &root,
                              const std::function<bool(const QString &)> &isData)
{
    QStringList faults;
    for (QWidget *widget : seen(root)) {
        for (const QString &text : textsOf(widget)) {
            const bool hasLetters =
                std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
            if (hasLetters && !PseudoTranslator::isMarked(text) && !isData(text))
                faults << QStringLiteral("%1: “%2”").arg(describe(widget), text.left(80));
        }
    }
    return faults;
}

} // namespace innkeeper::tests
