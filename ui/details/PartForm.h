// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"
#include "ui/details/HostSide.h"
#include "ui/widgets/Form.h"

namespace innkeeper {

class FieldRow;

/// The form of one kind of part, made from its table: the same for one that is there and for a new
/// one.
class PartForm : public Form
{
    Q_OBJECT

public:
    /// `without`: keys of fields that another control of the page shows.
    PartForm(const hardware::PartKind &kind, const HostSide &host, const QStringList &without = {},
             QWidget *parent = nullptr);

    [[nodiscard]] const hardware::PartKind &kind() const { return m_kind; }
    /// What is defined; what somebody is changing right now stays as they have it.
    void load(const hardware::Values &defined);
    /// Changes of this part that wait for the next start.
    void setWaiting(const QList<hardware::Change> &changes);
    /// For a new part: what it will have. Fails with what is said at the field, too.
    [[nodiscard]] Result<hardware::Values> values();
    /// These are not asked for now.
    void leaveOut(const QStringList &keys);
    void flush();
    /// What was refused is on its way once more.
    void send(const QList<hardware::Change> &changes);
    /// What wanted() asked for is done (null), or could not be.
    void saved(const QString &field, const Error *problem);
    [[nodiscard]] FieldRow *row(const QString &key) const;

Q_SIGNALS:
    /// Somebody is at it, or took back what they typed.
    void edited();
    /// Of this kind; the form does not know which one. What means nothing alone comes together.
    void wanted(const QList<innkeeper::hardware::Change> &changes);

private:
    void addField(const hardware::Field &field, const HostSide &host);
    void want(FieldRow &one, const QString &before, const QString &after);
    [[nodiscard]] bool isMissing(const FieldRow &one) const;
    /// It was said of another choice: the name of a network is no bridge's.
    [[nodiscard]] bool isStale(const FieldRow &one) const;
    /// Its own, and what it makes necessary.
    [[nodiscard]] QList<FieldRow *> groupOf(const QString &key) const;
    void showWhatFits();

    const hardware::PartKind &m_kind;
    QList<FieldRow *> m_rows;
    hardware::Values m_defined;
    QStringList m_leftOut;
    /// By field: settled, but libvirt would not take it alone.
    QMap<QString, hardware::Change> m_held;
};

} // namespace innkeeper
