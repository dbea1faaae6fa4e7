// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/AddDisk.h"
#include "ui/details/MachineDetails.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace innkeeper {

class NewDiskChoice;
class Notice;
class PartForm;

/// What can be added to a machine, and the form of what is chosen.
class AddPage : public QWidget
{
    Q_OBJECT

public:
    /// `add` is the page's button, wherever it stands.
    AddPage(const MachineDetails &details, QPushButton *add, QWidget *parent = nullptr);

    /// That it could not be added; the form stays as it is.
    void showProblem(const Error &problem);

Q_SIGNALS:
    void addWanted(const innkeeper::hardware::Change &change, innkeeper::ChangeMachine::When when);
    void diskWanted(const innkeeper::AddDisk::Wish &wish, innkeeper::ChangeMachine::When when);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillKinds();
    void addKind(const hardware::PartKind &kind);
    void showKind(const hardware::PartKind &kind);
    void fitOrigin();
    void submit(ChangeMachine::When when);

    HostSide m_host;
    QList<hardware::Part> m_parts;
    QStandardItemModel *m_model;
    QListView *m_kinds;
    QVBoxLayout *m_place;
    QPushButton *m_add;
    Notice *m_notice = nullptr;
    PartForm *m_form = nullptr;
    NewDiskChoice *m_origin = nullptr;
};

} // namespace innkeeper
