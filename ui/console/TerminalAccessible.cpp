// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/TerminalAccessible.h"

#include "ui/console/TerminalView.h"

#include <QAccessibleWidget>

namespace innkeeper {

namespace {

class TerminalAccessible : public QAccessibleWidget
{
public:
    explicit TerminalAccessible(TerminalView *view)
        : QAccessibleWidget(view, QAccessible::Terminal)
        , m_view(view)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        // The screen, not thousands of lines of history.
        const Terminal &terminal = m_view->terminal();
        QString result;
        for (int index = terminal.historySize(); index < terminal.lineCount(); ++index)
            result += terminal.line(index).text(0, terminal.size().width()) + u'\n';
        return result.trimmed();
    }

private:
    TerminalView *m_view;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TerminalView *>(object);
    return view ? new TerminalAccessible(view) : nullptr;
}

} // namespace

void installTerminalAccessibility()
{
    QAccessible::removeFactory(&make);
    QAccessible::installFactory(&make);
}

} // namespace innkeeper
