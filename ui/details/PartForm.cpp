// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/PartForm.h"

#include "core/hardware/NeededValues.h"
#include "ui/details/FieldRow.h"
#include "ui/details/HostLimits.h"
#include "ui/details/fields/MakeEditor.h"

#include <algorithm>

namespace innkeeper {

using hardware::Change;
using hardware::Field;

PartForm::PartForm(const hardware::PartKind &kind, const HostSide &host, const QStringList &without,
                   QWidget *parent)
    : Form(parent)
    , m_kind(kind)
{
    QList<const Field *> rare;
    for (const Field &field : kind.fields) {
        if (field.isNote || without.contains(field.key))
            continue;
        if (field.isRare)
            rare.append(&field);
        else
            addField(field, host);
    }
    if (!rare.isEmpty())
        addFold(QStringLiteral("more"), tr("&More settings"));
    for (const Field *field : std::as_const(rare))
        addField(*field, host);
    showWhatFits();
}

void PartForm::addField(const Field &field, const HostSide &host)
{
    FieldSurroundings around;
    if (field.offers && host.support && !((*host.support).*field.offers).isEmpty())
        around.offers = (*host.support).*field.offers;
    around.isLocal = host.facts.isLocal;
    around.isNeeded = m_kind.needed.contains(field.key);
    around.isFolder = m_kind.key == QLatin1String("share");
    const HostLimit limit = hostLimit(m_kind, field, host.facts);
    around.hostMost = limit.most;
    auto *row = new FieldRow(field, *this, around, limit.remark);
    m_rows.append(row);
    connect(row, &FieldRow::edited, this, [this, key = field.key] {
        m_held.remove(key);
        showWhatFits();
        Q_EMIT edited();
    });
    connect(row, &FieldRow::wanted, this, [this, row](const QString &before, const QString &after) {
        want(*row, before, after);
    });
}

void PartForm::want(FieldRow &one, const QString &before, const QString &after)
{
    const Field &field = one.field();
    Change change{Change::Kind::Set, m_kind.key, {}, field.key, before, after, {}, {}};
    // Not shown any more, but there.
    if (one.isStale() && before.isEmpty())
        change.before = m_defined.value(field.key);
    m_held.insert(field.key, change);
    FieldRow *reason = wordsThatNeed(m_kind, field).isEmpty() ? nullptr : row(field.onlyWith);
    // It was chosen, but has not settled: then both go now.
    if (reason && reason->isEdited() && !m_held.contains(field.onlyWith)) {
        reason->flush();
        if (!m_held.contains(field.key))
            return;
    }
    const bool isHeld = reason && m_held.contains(field.onlyWith);
    const QList<FieldRow *> group = groupOf(isHeld ? field.onlyWith : field.key);
    const auto missing = std::find_if(group.begin(), group.end(),
                                      [this](FieldRow *each) { return isMissing(*each); });
    if (missing != group.end()) {
        const QString label = hardware::labelOf((*missing)->field());
        one.hold(tr("It is saved as soon as “%1” is chosen as well.").arg(label));
        (*missing)->hold(tr("Choose this as well. Nothing was changed yet."));
        return;
    }
    for (FieldRow *each : group) {
        if (each == &one || !each->isEdited() || m_held.contains(each->field().key))
            continue;
        // Typed, but has not settled: it takes the others along, or says what is wrong with it.
        each->flush();
        if (!m_held.contains(field.key))
            return;
        if (each->isEdited()) {
            const QString label = hardware::labelOf(each->field());
            one.hold(tr("It is saved as soon as “%1” is chosen as well.").arg(label));
            return;
        }
    }
    QList<Change> changes;
    for (FieldRow *each : group) {
        if (!m_held.contains(each->field().key))
            continue;
        changes.append(m_held.take(each->field().key));
        each->send(changes.last().after);
    }
    Q_EMIT wanted(changes);
}

bool PartForm::isMissing(const FieldRow &one) const
{
    const FieldRow *reason = row(one.field().onlyWith);
    return reason && one.isShown() && one.effective().isEmpty() &&
           wordsThatNeed(m_kind, one.field()).contains(reason->effective());
}

bool PartForm::isStale(const FieldRow &one) const
{
    const Field &field = one.field();
    const FieldRow *reason = row(field.onlyWith);
    if (!reason || !reason->isEdited())
        return false;
    const QStringList words = wordsThatNeed(m_kind, field);
    const QString was = m_defined.value(field.onlyWith, reason->field().absent);
    const QString is = reason->effective();
    return is != was && words.contains(is) && words.contains(was);
}

QList<FieldRow *> PartForm::groupOf(const QString &key) const
{
    QList<FieldRow *> group{row(key)};
    for (FieldRow *each : m_rows)
        if (each->field().onlyWith == key && !wordsThatNeed(m_kind, each->field()).isEmpty())
            group.append(each);
    return group;
}

FieldRow *PartForm::row(const QString &key) const
{
    for (FieldRow *row : m_rows) {
        if (row->field().key == key)
            return row;
    }
    return nullptr;
}

void PartForm::load(const hardware::Values &defined)
{
    m_defined = defined;
    for (FieldRow *row : std::as_const(m_rows))
        row->load(defined.value(row->field().key));
    showWhatFits();
}

void PartForm::setWaiting(const QList<Change> &changes)
{
    for (FieldRow *row : std::as_const(m_rows)) {
        std::optional<QString> running;
        for (const Change &change : changes) {
            if (change.kind == Change::Kind::Set && change.field == row->field().key)
                running = change.before.value_or(QString());
        }
        row->setRunning(running);
    }
}

Result<hardware::Values> PartForm::values()
{
    hardware::Values values;
    std::optional<Error> first;
    for (FieldRow *row : std::as_const(m_rows)) {
        // What does not fit the other choices is not asked for, so it is not taken either.
        if (!row->isShown() || row->field().isReadOnly)
            continue;
        const auto value = row->checked();
        if (!value && !first)
            first = value.error();
        // Nobody's decision stays unsaid.
        const bool isDecided = value && *value != row->field().absent;
        if (value && (isDecided || m_kind.initial.contains(row->field().key)))
            values.insert(row->field().key, *value);
    }
    if (first)
        return failure(*first);
    return values;
}

void PartForm::leaveOut(const QStringList &keys)
{
    m_leftOut = keys;
    showWhatFits();
}

void PartForm::flush()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->flush();
}

void PartForm::send(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        FieldRow *one = change.part == m_kind.key ? row(change.field) : nullptr;
        if (one)
            one->send(change.after);
    }
}

void PartForm::saved(const QString &field, const Error *problem)
{
    if (FieldRow *one = row(field))
        one->saved(problem);
}

void PartForm::showWhatFits()
{
    for (FieldRow *one : std::as_const(m_rows)) {
        const Field &field = one->field();
        bool fits = !m_leftOut.contains(field.key);
        if (!field.onlyWith.isEmpty()) {
            const FieldRow *other = row(field.onlyWith);
            const QString word = other ? other->effective() : m_defined.value(field.onlyWith);
            fits = fits && field.onlyWithWords.contains(word);
        }
        one->setShown(fits);
        one->setStale(isStale(*one));
        // What needed it was taken back.
        if (!fits || (m_held.isEmpty() && !one->isEdited()))
            one->hold({});
    }
}

} // namespace innkeeper
