// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/xml/DiffView.h"

#include "core/xml/LineDiff.h"
#include "ui/style/Style.h"

#include <QEvent>
#include <QTextBlock>

namespace innkeeper {

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("xml-diff"));
    setAccessibleName(tr("What would be changed"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(style::monospaceFont());
}

void DiffView::setTexts(const QString &before, const QString &after)
{
    setPlainText(unifiedDiff(before, after));
    colour();
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

// The signs at the beginning of the lines say the same without colours.
void DiffView::colour()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        QColor veil;
        if (line.startsWith(QLatin1Char('+')))
            veil = style::good(palette());
        else if (line.startsWith(QLatin1Char('-')))
            veil = style::danger(palette());
        else if (line.startsWith(QLatin1String("@@")))
            veil = style::subtleText(palette());
        else
            continue;
        veil.setAlphaF(0.16F);
        mark.format.setBackground(veil);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

} // namespace innkeeper
