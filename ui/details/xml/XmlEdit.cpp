// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/xml/XmlEdit.h"

#include "ui/create/xml/XmlColors.h"
#include "ui/style/Style.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

namespace innkeeper {

namespace {
constexpr int kMarginPadding = 8;
}

class XmlEdit::Margin : public QWidget
{
public:
    explicit Margin(XmlEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintMargin(event); }

private:
    XmlEdit *m_edit;
};

XmlEdit::XmlEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_colors(new XmlColors(document()))
    , m_margin(new Margin(this))
{
    setObjectName(QStringLiteral("xml-edit"));
    setAccessibleName(tr("The machine's XML, to be edited"));
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(style::monospaceFont());
    m_colors->setPalette(palette());
    connect(this, &QPlainTextEdit::blockCountChanged, this, &XmlEdit::fitMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    fitMargin();
}

void XmlEdit::setXml(const QString &xml)
{
    setPlainText(xml);
    setComplaints({});
}

QString XmlEdit::xml() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void XmlEdit::setComplaints(const QList<XmlComplaint> &complaints)
{
    m_complaints = complaints;
    QList<QTextEdit::ExtraSelection> marks;
    for (const XmlComplaint &complaint : complaints) {
        const QTextBlock block = document()->findBlockByNumber(complaint.line - 1);
        if (complaint.line < 1 || !block.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        QColor veil = style::danger(palette());
        veil.setAlphaF(0.15F);
        mark.format.setBackground(veil);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = QTextCursor(block);
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_margin->update();
}

void XmlEdit::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(qMax(0, line - 1));
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    centerCursor();
    setFocus();
}

int XmlEdit::marginWidth() const
{
    const int digits = qMax(2, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * digits + 2 * kMarginPadding;
}

void XmlEdit::fitMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void XmlEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitMargin();
}

void XmlEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_colors->setPalette(palette());
        setComplaints(m_complaints);
    }
}

void XmlEdit::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    for (; block.isValid() && place.top() <= event->rect().bottom(); block = block.next()) {
        place = blockBoundingGeometry(block).translated(contentOffset());
        const int line = block.blockNumber() + 1;
        const bool isWrong =
            std::any_of(m_complaints.cbegin(), m_complaints.cend(),
                        [line](const XmlComplaint &complaint) { return complaint.line == line; });
        painter.setPen(isWrong ? style::danger(palette()) : style::subtleText(palette()));
        painter.drawText(QRectF(0, place.top(), m_margin->width() - kMarginPadding, place.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
    }
}

} // namespace innkeeper
