// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/IdentitySection.h"

#include "core/base/MachineText.h"
#include "ui/widgets/PlainName.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace innkeeper {

namespace {

void put(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

void put(QPlainTextEdit *field, const QString &text)
{
    if (field->toPlainText() != text)
        field->setPlainText(text);
}

} // namespace

IdentitySection::IdentitySection(Form &form)
    : DetailsSection(form)
    , m_name(new QLabel)
    , m_title(new QLineEdit)
    , m_description(new QPlainTextEdit)
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setWordWrap(true);
    m_title->setMaxLength(kMaxTitleLength);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 4);
    m_description->installEventFilter(this);
    m_form.addHeading(tr("Identity"));
    m_form.addRow(QStringLiteral("name"), tr("Name"), m_name);
    m_form.addRow(QStringLiteral("title"), tr("&Title"), m_title);
    m_form.addRow(QStringLiteral("description"), tr("N&otes"), m_description);
    connect(m_title, &QLineEdit::editingFinished, this, [this] { report(m_title); });
}

void IdentitySection::load(const MachineDetails &details)
{
    const Machine machine = details.saved.machine();
    const Identity before = m_loaded;
    const bool isOther = details.machine.id != m_machine;
    m_machine = details.machine.id;
    m_loaded = {machine.title, machine.description};
    m_name->setText(plainLine(machine.name));
    m_title->setPlaceholderText(machine.name);
    if (isOther || m_title->text() == before.title)
        put(m_title, m_loaded.title);
    if (isOther || m_description->toPlainText() == before.description)
        put(m_description, m_loaded.description);
    const Machine live = details.live ? details.live->machine() : machine;
    m_form.setHint(m_title, live.title == machine.title
                                ? QString()
                                : tr("The list shows it after the machine is shut down."));
    if (isOther)
        m_form.setHint(m_description, {});
}

IdentitySection::Identity IdentitySection::edited() const
{
    return {m_title->text(), m_description->toPlainText()};
}

DetailsEdit IdentitySection::edit() const
{
    const Identity wanted = edited();
    // A field that nobody touched keeps what it has by then.
    const bool hasTitle = wanted.title != m_loaded.title;
    const bool hasDescription = wanted.description != m_loaded.description;
    return [wanted, hasTitle, hasDescription](DomainDocument &document) -> Result<void> {
        if (hasTitle) {
            if (auto set = document.setTitle(wanted.title); !set)
                return set;
        }
        return hasDescription ? document.setDescription(wanted.description) : Result<void>();
    };
}

void IdentitySection::report(QWidget *control)
{
    if (edited() == m_loaded)
        return;
    m_reported = control;
    Q_EMIT changed();
}

void IdentitySection::flush()
{
    report(edited().title != m_loaded.title ? static_cast<QWidget *>(m_title) : m_description);
}

void IdentitySection::saved(const Error *problem)
{
    if (m_reported)
        m_form.setHint(m_reported, {});
    if (problem && m_reported)
        m_form.setHint(m_reported, problem->message, true);
}

bool IdentitySection::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        report(m_description);
    return QObject::eventFilter(object, event);
}

} // namespace innkeeper
