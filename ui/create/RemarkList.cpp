// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/RemarkList.h"

#include "ui/style/Style.h"
#include "ui/widgets/IconLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace innkeeper {

RemarkList::RemarkList(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(style::kGap);
    hide();
}

void RemarkList::setRemarks(const QStringList &remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &remark : remarks) {
        auto *line = new QWidget;
        auto *icon = new IconLabel(16);
        icon->setSymbol(QStringLiteral("information"), &style::accent);
        auto *text = new QLabel(remark);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(style::kGap);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        layout()->addWidget(line);
    }
    setVisible(!remarks.isEmpty());
}

} // namespace innkeeper
