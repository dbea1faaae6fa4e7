// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/DeleteDialog.h"

#include "core/base/Deliver.h"
#include "ui/style/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainName.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace innkeeper {

static QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

DeleteDialog::DeleteDialog(DeleteMachine &deletion, const Machine &machine, QThreadPool &pool,
                           QWidget *parent)
    : QDialog(parent)
    , m_deletion(deletion)
    , m_pool(pool)
    , m_summary(plainLabel({}, this))
    , m_disks(new Card(this))
    , m_diskRows(new QVBoxLayout(m_disks))
    , m_keep(new QCheckBox(tr("&Keep the disks"), this))
    , m_notice(new Notice(this))
    , m_delete(new QPushButton(tr("&Delete"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("deleteDialog"));
    setWindowTitle(tr("Delete Machine"));
    setMinimumWidth(480);
    auto *title = plainLabel(tr("Delete %1?").arg(plainName(machine.displayName())), this);
    title->setFont(style::titleFont());
    m_keep->setObjectName(QStringLiteral("keepDisks"));
    m_keep->setAccessibleName(tr("Keep the disks"));
    connect(m_keep, &QCheckBox::toggled, this, &DeleteDialog::updateWords);
    m_notice->setClosable(false);
    m_delete->setObjectName(QStringLiteral("deleteButton"));
    m_delete->setAccessibleName(tr("Delete"));
    m_delete->setEnabled(false);
    style::markDangerous(m_delete);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAccessibleName(m_cancel->text());
    // Enter must not destroy anything.
    m_cancel->setDefault(true);
    m_delete->setAutoDefault(false);
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::run);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);

    m_diskRows->setContentsMargins(14, 10, 14, 10);
    m_diskRows->setSpacing(10);
    m_disks->hide();
    m_keep->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_delete);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kSection, style::kSection, style::kSection, style::kMargin);
    layout->setSpacing(style::kMargin - 4);
    layout->addWidget(title);
    layout->addWidget(m_summary);
    layout->addWidget(m_disks);
    layout->addWidget(m_keep);
    layout->addWidget(m_notice);
    layout->addStretch();
    layout->addSpacing(style::kGap);
    layout->addLayout(buttons);
    m_summary->setText(tr("Looking at what belongs to it…"));
    DeleteMachine &service = m_deletion;
    deliver(runOn(m_pool, [&service, id = machine.id] { return service.plan(id); }), this,
            [this](const Result<DeletionPlan> &plan) { showPlan(plan); });
}

void DeleteDialog::showPlan(const Result<DeletionPlan> &plan)
{
    if (!plan) {
        m_summary->hide();
        m_notice->showError(tr("The machine cannot be deleted now"), plan.error());
        return;
    }
    m_plan = *plan;
    for (const DeletionPlan::Disk &disk : std::as_const(m_plan.disks))
        addDisk(disk);
    m_disks->setVisible(!m_plan.disks.isEmpty());
    m_keep->setVisible(std::any_of(m_plan.disks.cbegin(), m_plan.disks.cend(),
                                   [](const auto &disk) { return disk.keptBecause.isEmpty(); }));
    if (m_plan.isActive)
        m_notice->showMessage(Notice::Kind::Warning, tr("The machine is running"),
                              tr("Shut it down first, then delete it."));
    m_delete->setEnabled(!m_plan.isActive);
    updateWords();
    adjustSize();
}

void DeleteDialog::addDisk(const DeletionPlan::Disk &disk)
{
    auto *row = new QWidget(m_disks);
    auto *icon = new IconLabel(20, row);
    icon->setSymbol(QStringLiteral("disk"), style::subtleText);
    auto *path = plainLabel(QDir::toNativeSeparators(disk.path), row);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    path->setMinimumWidth(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(path);
    auto *fate =
        plainLabel(disk.keptBecause.isEmpty() ? disk.allocation.toText() : disk.keptBecause, row);
    fate->setFont(style::captionFont());
    fate->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(fate);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    m_diskRows->addWidget(row);
}

void DeleteDialog::updateWords()
{
    int going = 0;
    Bytes freed;
    for (const DeletionPlan::Disk &disk : std::as_const(m_plan.disks)) {
        if (!disk.keptBecause.isEmpty())
            continue;
        ++going;
        freed = Bytes(freed.count() + disk.allocation.count());
    }
    QStringList sentences;
    if (going == 0)
        sentences << tr("Its definition is removed; no disk is touched.");
    else if (m_keep->isChecked())
        sentences << tr("Its definition is removed; the disks stay where they are.");
    else
        sentences << tr("Its definition and %n disk(s) are removed for good: %1 become free.",
                        nullptr, going)
                         .arg(freed.toText());
    if (m_plan.snapshots > 0)
        sentences << tr("Its %n snapshot(s) are removed, too.", nullptr, m_plan.snapshots);
    if (m_plan.hasSavedMemory)
        sentences << tr("Its saved state is thrown away.");
    m_summary->setText(sentences.join(QLatin1Char('\n')));
}

void DeleteDialog::run()
{
    m_progress = std::make_shared<Progress>();
    m_delete->setEnabled(false);
    m_keep->setEnabled(false);
    m_notice->hide();
    m_summary->setText(tr("Deleting…"));
    DeleteMachine &service = m_deletion;
    deliver(runOn(m_pool, [&service, plan = m_plan, keep = m_keep->isChecked(),
                           progress = m_progress] { return service.run(plan, keep, *progress); }),
            this, [this](const Result<void> &done) { finish(done); });
}

void DeleteDialog::finish(const Result<void> &done)
{
    m_progress.reset();
    if (done) {
        Q_EMIT deleted(m_plan.id);
        accept();
        return;
    }
    m_delete->setEnabled(true);
    m_keep->setEnabled(true);
    updateWords();
    m_notice->showError(tr("Not everything was deleted"), done.error());
    adjustSize();
}

void DeleteDialog::reject()
{
    // Under way: asked to stop, and closed by the answer.
    if (m_progress)
        m_progress->cancel();
    else
        QDialog::reject();
}

} // namespace innkeeper
