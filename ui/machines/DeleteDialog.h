// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Machine.h"
#include "core/services/DeleteMachine.h"

#include <QDialog>
#include <QThreadPool>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace innkeeper {

class Card;
class Notice;

/// Says exactly what goes and what stays, and asks. Not modal to the program: show() it.
class DeleteDialog : public QDialog
{
    Q_OBJECT

public:
    DeleteDialog(DeleteMachine &deletion, const Machine &machine, QThreadPool &pool,
                 QWidget *parent = nullptr);
    void reject() override;

Q_SIGNALS:
    void deleted(const innkeeper::MachineId &id);

private:
    void showPlan(const Result<DeletionPlan> &plan);
    void addDisk(const DeletionPlan::Disk &disk);
    void updateWords();
    void run();
    void finish(const Result<void> &done);

    DeleteMachine &m_deletion;
    QThreadPool &m_pool;
    DeletionPlan m_plan;
    ProgressPtr m_progress;
    QLabel *m_summary;
    Card *m_disks;
    QVBoxLayout *m_diskRows;
    QCheckBox *m_keep;
    Notice *m_notice;
    QPushButton *m_delete;
    QPushButton *m_cancel;
};

} // namespace innkeeper
