// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"
#include "core/ports/OsDatabase.h"
#include "core/services/CreateMachine.h"

#include <QDialog>
#include <QThreadPool>

#include <memory>

namespace innkeeper {

class CreatePages;
class DropOverlay;

/// From "what do you want to run?" to a created machine, in three pages. Not modal: show() it.
/// Everything that blocks runs on `pool`; all four must outlive the dialog.
class CreateDialog : public QDialog
{
    Q_OBJECT

public:
    CreateDialog(CreateMachine &creation, OsDatabase &systems, Hypervisor &hypervisor,
                 QThreadPool &pool, QWidget *parent = nullptr);
    ~CreateDialog() override;

    /// As if the file had been dropped on the dialog: goes on to the second page.
    void setImage(const QString &path);
    void reject() override;

Q_SIGNALS:
    void created(const innkeeper::MachineId &id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    std::unique_ptr<CreatePages> m_pages;
    DropOverlay *m_overlay;
};

} // namespace innkeeper
