// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/xml/XmlPage.h"

#include "core/xml/Secrets.h"
#include "ui/create/xml/XmlView.h"
#include "ui/details/xml/DiffView.h"
#include "ui/details/xml/XmlEditor.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/Notice.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace innkeeper {

XmlPage::XmlPage(QThreadPool &pool, XmlCheck check, QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice)
    , m_steps(new QStackedWidget)
    , m_saved(new QPushButton(tr("As &defined")))
    , m_live(new QPushButton(tr("As it &runs")))
    , m_secrets(new QPushButton(tr("Show &passwords")))
    , m_text(new XmlView)
    , m_editor(new XmlEditor(pool, std::move(check)))
    , m_diff(new DiffView)
    , m_save(new QPushButton(tr("&Save")))
{
    m_notice->setObjectName(QStringLiteral("xml-notice"));
    m_notice->hide();
    m_steps->addWidget(makeReading());
    m_steps->addWidget(m_editor);
    m_steps->addWidget(makeComparison());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addWidget(m_notice);
    layout->addWidget(m_steps, 1);
    setFocusProxy(m_text);
    connect(m_editor, &XmlEditor::done, this, &XmlPage::compare);
    connect(m_editor, &XmlEditor::cancelled, this, [this] {
        m_notice->hide();
        m_steps->setCurrentIndex(Read);
    });
}

QWidget *XmlPage::makeReading()
{
    m_saved->setObjectName(QStringLiteral("xml-saved"));
    m_live->setObjectName(QStringLiteral("xml-live"));
    auto *edit = new QPushButton(style::icon(QStringLiteral("edit")), tr("&Edit"));
    edit->setObjectName(QStringLiteral("xml-begin"));
    edit->setAccessibleName(tr("Edit the machine's XML"));
    m_secrets->setObjectName(QStringLiteral("xml-secrets"));
    m_secrets->setAccessibleName(tr("Show the passwords of screens, and copy them"));
    m_secrets->setCheckable(true);
    connect(m_secrets, &QPushButton::toggled, this, &XmlPage::showChosen);
    auto *views = new QButtonGroup(this);
    auto *choice = new QHBoxLayout;
    for (QPushButton *button : {m_saved, m_live}) {
        button->setCheckable(true);
        views->addButton(button);
        choice->addWidget(button);
    }
    choice->addStretch();
    choice->addWidget(m_secrets);
    choice->addWidget(edit);
    m_saved->setChecked(true);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addLayout(choice);
    layout->addWidget(m_text, 1);
    connect(views, &QButtonGroup::buttonClicked, this, &XmlPage::showChosen);
    connect(edit, &QPushButton::clicked, this, &XmlPage::beginEditing);
    return page;
}

QWidget *XmlPage::makeComparison()
{
    auto *back = new QPushButton(tr("&Edit further"));
    back->setObjectName(QStringLiteral("xml-further"));
    m_save->setObjectName(QStringLiteral("xml-save"));
    m_save->setDefault(true);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addWidget(m_diff, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] {
        m_steps->setCurrentIndex(Edit);
        m_editor->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(m_base, m_editor->xml()); });
    return page;
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
    if (m_isJustSaved)
        showSaved();
    if (m_steps->currentIndex() == Read || m_savedXml == m_base || m_savedXml == m_after)
        return;
    m_notice->showMessage(Notice::Kind::Warning, tr("The machine was changed elsewhere meanwhile"),
                          tr("What you write here began before that, so it cannot be saved. Copy "
                             "what you need of it, and begin again."));
    QPushButton *again = m_notice->addButton(tr("&Begin again"));
    again->setObjectName(QStringLiteral("xml-again"));
    connect(again, &QPushButton::clicked, this, &XmlPage::beginEditing);
}

void XmlPage::showChosen()
{
    const QString xml = m_live->isChecked() ? m_liveXml : m_savedXml;
    const QString safe = withoutSecrets(xml);
    m_secrets->setVisible(safe != xml);
    m_text->setXml(m_secrets->isChecked() ? xml : safe);
}

void XmlPage::beginEditing()
{
    m_notice->hide();
    m_base = m_savedXml;
    m_editor->begin(m_base);
    m_steps->setCurrentIndex(Edit);
    m_editor->setFocus();
}

void XmlPage::compare()
{
    const QString after = m_editor->xml();
    if (after == m_base) {
        m_notice->showMessage(Notice::Kind::Information, tr("Nothing is changed yet"));
        return;
    }
    m_notice->hide();
    m_diff->setTexts(m_base, after);
    m_steps->setCurrentIndex(Compare);
    m_save->setFocus();
}

void XmlPage::save(QString before, QString after)
{
    m_before = std::move(before);
    m_after = std::move(after);
    m_save->setEnabled(false);
    Q_EMIT saveWanted(m_before, m_after);
}

void XmlPage::saved(const Error *problem)
{
    m_save->setEnabled(true);
    if (problem) {
        m_after.clear();
        m_notice->showError(tr("The XML was not saved"), *problem);
        return;
    }
    m_steps->setCurrentIndex(Read);
    m_isJustSaved = true;
}

void XmlPage::showSaved()
{
    m_isJustSaved = false;
    m_notice->showMessage(
        Notice::Kind::Good, tr("The XML is saved"),
        m_liveXml.isEmpty() ? QString() : tr("It takes effect after the machine is shut down."));
    QPushButton *undo = m_notice->addButton(tr("&Undo"));
    undo->setObjectName(QStringLiteral("xml-take-back"));
    connect(undo, &QPushButton::clicked, this, [this] { save(m_savedXml, m_before); });
}

} // namespace innkeeper
