// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/PartForm.h"

#include "ui/details/FieldRow.h"
#include "ui/details/HostLimits.h"
#include "ui/details/fields/MakeEditor.h"

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
    connect(row, &FieldRow::edited, this, &PartForm::showWhatFits);
    connect(row, &FieldRow::wanted, this,
            [this, key = field.key](const auto &before, const auto &after) {
                Q_EMIT wanted(key, before, after);
            });
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
    }
}

} // namespace innkeeper
