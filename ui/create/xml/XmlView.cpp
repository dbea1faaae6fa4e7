// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/xml/XmlView.h"

#include "ui/create/xml/XmlColors.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace innkeeper {

namespace {

/// Colours follow the palette; a plain text edit has no signal for that.
class XmlText : public QPlainTextEdit
{
public:
    XmlText()
        : m_colors(new XmlColors(document()))
    {
        setReadOnly(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setTabChangesFocus(true);
        setLineWrapMode(QPlainTextEdit::NoWrap);
        setFont(style::monospaceFont());
        m_colors->setPalette(palette());
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QPlainTextEdit::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            m_colors->setPalette(palette());
    }

private:
    XmlColors *m_colors;
};

} // namespace

XmlView::XmlView(QWidget *parent)
    : QWidget(parent)
    , m_text(new XmlText)
    , m_copy(new QPushButton(style::icon(QStringLiteral("copy")), tr("&Copy all")))
{
    m_text->setObjectName(QStringLiteral("xml"));
    m_text->setAccessibleName(tr("The machine's XML"));
    m_copy->setObjectName(QStringLiteral("xml-copy"));
    m_copy->setAccessibleName(tr("Copy the whole XML"));
    m_copy->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignRight);
    setFocusProxy(m_text);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_xml); });
}

void XmlView::setXml(const QString &xml)
{
    if (xml == m_xml)
        return;
    m_xml = xml;
    const int down = m_text->verticalScrollBar()->value();
    m_text->setPlainText(xml);
    m_text->verticalScrollBar()->setValue(down);
}

} // namespace innkeeper
