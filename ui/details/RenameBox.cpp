// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/RenameBox.h"

#include "core/base/MachineText.h"
#include "ui/style/Style.h"
#include "ui/widgets/Caption.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace innkeeper {

RenameBox::RenameBox(QWidget *parent)
    : Card(parent)
    , m_name(new QLineEdit)
    , m_rename(new QPushButton(tr("&Rename")))
    , m_problem(new QLabel)
{
    m_name->setObjectName(QStringLiteral("rename-name"));
    m_name->setAccessibleName(tr("New name of the machine"));
    m_rename->setObjectName(QStringLiteral("rename-really"));
    auto *keep = new QPushButton(tr("&Cancel"));
    keep->setObjectName(QStringLiteral("rename-not"));
    m_problem->setObjectName(QStringLiteral("rename-problem"));
    m_problem->setWordWrap(true);
    m_problem->setFont(style::captionFont());
    auto *row = new QHBoxLayout;
    row->setSpacing(style::kGap);
    row->addWidget(m_name, 1);
    row->addWidget(m_rename);
    row->addWidget(keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(style::kGap);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(m_name, &QLineEdit::returnPressed, this, &RenameBox::submit);
    connect(m_rename, &QPushButton::clicked, this, &RenameBox::submit);
    connect(keep, &QPushButton::clicked, this, &QWidget::hide);
}

void RenameBox::begin(const QString &name)
{
    m_before = name;
    m_name->setText(name);
    m_name->selectAll();
    m_rename->setEnabled(true);
    m_problem->setText(tr("The files of its disks keep their names."));
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    show();
    m_name->setFocus();
}

void RenameBox::submit()
{
    const QString name = m_name->text();
    if (name == m_before) {
        hide();
        return;
    }
    if (const auto valid = validateMachineName(name); !valid) {
        showProblem(valid.error());
        return;
    }
    m_rename->setEnabled(false);
    Q_EMIT wanted(name);
}

void RenameBox::showProblem(const Error &problem)
{
    m_rename->setEnabled(true);
    QPalette own = palette();
    own.setColor(QPalette::WindowText, style::danger(own));
    m_problem->setPalette(own);
    m_problem->setForegroundRole(QPalette::WindowText);
    m_problem->setText(sentencesOf(problem));
    m_name->setFocus();
}

void RenameBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        Card::keyPressEvent(event);
}

} // namespace innkeeper
