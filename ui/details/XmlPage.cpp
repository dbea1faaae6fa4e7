// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/XmlPage.h"

#include "ui/create/xml/XmlView.h"
#include "ui/style/Style.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace innkeeper {

XmlPage::XmlPage(QWidget *parent)
    : QWidget(parent)
    , m_views(new QButtonGroup(this))
    , m_saved(new QPushButton(tr("As &defined")))
    , m_live(new QPushButton(tr("As it &runs")))
    , m_text(new XmlView)
{
    m_saved->setObjectName(QStringLiteral("xml-saved"));
    m_live->setObjectName(QStringLiteral("xml-live"));
    auto *choice = new QHBoxLayout;
    for (QPushButton *button : {m_saved, m_live}) {
        button->setCheckable(true);
        m_views->addButton(button);
        choice->addWidget(button);
    }
    choice->addStretch();
    m_saved->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addLayout(choice);
    layout->addWidget(m_text, 1);
    setFocusProxy(m_text);
    connect(m_views, &QButtonGroup::buttonClicked, this, &XmlPage::showChosen);
}

void XmlPage::load(const MachineDetails &details)
{
    m_savedXml = details.saved.toXml();
    m_liveXml = details.live ? details.live->toXml() : QString();
    const bool hasBoth = !m_liveXml.isEmpty();
    if (!hasBoth)
        m_saved->setChecked(true);
    m_saved->setVisible(hasBoth);
    m_live->setVisible(hasBoth);
    showChosen();
}

void XmlPage::clear()
{
    m_savedXml.clear();
    m_liveXml.clear();
    showChosen();
}

void XmlPage::showChosen()
{
    m_text->setXml(m_live->isChecked() ? m_liveXml : m_savedXml);
}

} // namespace innkeeper
