// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/MachineListModel.h"

#include "core/base/NaturalOrder.h"
#include "ui/style/Icons.h"
#include "ui/widgets/PlainName.h"

#include <algorithm>

namespace innkeeper {

bool MachineListModel::Row::operator<(const Row &other) const
{
    if (group != other.group)
        return group < other.group;
    if (id.isNull() || other.id.isNull())
        return id.isNull() && !other.id.isNull();
    return key != other.key ? key < other.key : id < other.id;
}

MachineListModel::MachineListModel(MachineList &list, UsageSampler &sampler,
                                   ThumbnailStore &thumbnails, MachineActions &actions,
                                   OsNames &names, QObject *parent)
    : QAbstractListModel(parent)
    , m_list(list)
    , m_sampler(sampler)
    , m_thumbnails(thumbnails)
    , m_actions(actions)
    , m_names(names)
{
    connect(&list, &MachineList::reset, this, &MachineListModel::rebuild);
    connect(&list, &MachineList::added, this, &MachineListModel::change);
    connect(&list, &MachineList::changed, this, &MachineListModel::change);
    connect(&list, &MachineList::removed, this, &MachineListModel::remove);
    connect(&sampler, &UsageSampler::sampled, this, &MachineListModel::noteLoads);
    connect(&thumbnails, &ThumbnailStore::changed, this,
            [this](const MachineId &id) { touch(id, {ThumbnailRole}); });
    connect(&actions, &MachineActions::busyChanged, this, [this](const MachineId &id) {
        touch(id, {IsBusyRole, StateTextRole});
    });
    connect(&names, &OsNames::changed, this, [this] {
        if (!m_search.isEmpty())
            rebuild();
        else if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {OsNameRole});
    });
    rebuild();
}

int MachineListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags MachineListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows[size_t(index.row())].id.isNull())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant MachineListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == IsHeadingRole)
        return row.id.isNull();
    if (role == IdRole)
        return QVariant::fromValue(row.id);
    if (row.id.isNull())
        return role == Qt::DisplayRole ? toText(row.group) : QVariant();
    const auto found = m_machines.constFind(row.id);
    return found == m_machines.cend() ? QVariant() : machineData(*found, role);
}

QVariant MachineListModel::machineData(const Machine &machine, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return plainLine(machine.displayName());
    case Qt::AccessibleTextRole:
        return spoken(machine);
    case Qt::DecorationRole:
        return style::machineIcon(machine.icon, machine.osId);
    case Qt::ToolTipRole:
        return machine.title.isEmpty() ? QVariant() : plainLine(machine.name);
    case MachineRole:
        return QVariant::fromValue(machine);
    case OsNameRole:
        return m_names.name(machine.osId);
    case StateTextRole:
        return m_actions.isBusy(machine.id) ? tr("busy…") : toText(machine.state);
    case SubtitleRole:
        return subtitle(machine);
    case CpuTextRole:
        if (const auto load = m_loads.constFind(machine.id); load != m_loads.cend())
            return tr("%1 %").arg(qRound(load->cpu * 100));
        return {};
    case MemoryTextRole:
        if (const auto load = m_loads.constFind(machine.id); load != m_loads.cend())
            return load->memory.toText();
        return {};
    case ThumbnailRole:
        return isActive(machine.state) ? m_thumbnails.picture(machine.id) : QPixmap();
    case IsBusyRole:
        return m_actions.isBusy(machine.id);
    default:
        return {};
    }
}

QString MachineListModel::subtitle(const Machine &machine) const
{
    const QString system = m_names.name(machine.osId);
    const QString state = machineData(machine, StateTextRole).toString();
    const bool isUsual = machine.state == MachineState::Running ||
                         machine.state == MachineState::Paused ||
                         machine.state == MachineState::Saved || machine.state == MachineState::Off;
    if (system.isEmpty())
        return state;
    if (isUsual && !m_actions.isBusy(machine.id))
        return system;
    //: In the list: state · operating system
    return tr("%1 · %2").arg(state, system);
}

QString MachineListModel::spoken(const Machine &machine) const
{
    const QString system = m_names.name(machine.osId);
    const QString state = machineData(machine, StateTextRole).toString();
    if (system.isEmpty())
        //: Read aloud by screen readers: name, state
        return tr("%1, %2").arg(plainName(machine.displayName()), state);
    //: Read aloud by screen readers: name, operating system, state
    return tr("%1, %2, %3").arg(plainName(machine.displayName()), system, state);
}

int MachineListModel::find(const MachineId &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.id == id; });
    return found == m_rows.end() || id.isNull() ? -1 : int(found - m_rows.begin());
}

QModelIndex MachineListModel::indexOf(const MachineId &id) const
{
    const int at = find(id);
    return at < 0 ? QModelIndex() : index(at);
}

Machine MachineListModel::machine(const QModelIndex &index) const
{
    return index.isValid() ? m_machines.value(m_rows[size_t(index.row())].id) : Machine();
}

MachineListModel::Row MachineListModel::rowOf(const Machine &machine) const
{
    return {groupOf(machine.state), machine.id, naturalKey(plainLine(machine.displayName()))};
}

MachineListModel::Row MachineListModel::headingOf(MachineGroup group) const
{
    return {group, {}, {}};
}

bool MachineListModel::matches(const Machine &machine) const
{
    if (m_search.isEmpty())
        return true;
    const QString system = m_names.name(machine.osId);
    return std::all_of(m_search.begin(), m_search.end(), [&](const QString &word) {
        return machine.name.contains(word, Qt::CaseInsensitive) ||
               machine.title.contains(word, Qt::CaseInsensitive) ||
               system.contains(word, Qt::CaseInsensitive);
    });
}

void MachineListModel::setSearch(const QString &words)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted == m_search)
        return;
    m_search = wanted;
    rebuild();
}

void MachineListModel::rebuild()
{
    beginResetModel();
    m_machines.clear();
    m_rows.clear();
    const QList<Machine> machines = m_list.machines();
    m_machines.reserve(machines.size());
    for (const Machine &machine : machines) {
        m_machines.insert(machine.id, machine);
        if (matches(machine))
            m_rows.push_back(rowOf(machine));
    }
    for (const auto group :
         {MachineGroup::Running, MachineGroup::Paused, MachineGroup::Saved, MachineGroup::Off}) {
        if (std::any_of(m_rows.begin(), m_rows.end(),
                        [group](const Row &row) { return row.group == group; }))
            m_rows.push_back(headingOf(group));
    }
    std::sort(m_rows.begin(), m_rows.end());
    m_loads.removeIf([this](const auto &entry) { return !m_machines.contains(entry.key()); });
    if (machines.isEmpty())
        m_thumbnails.clear();
    endResetModel();
}

void MachineListModel::insert(Row row)
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), row);
    const int at = int(place - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(place, std::move(row));
    endInsertRows();
}

void MachineListModel::removeAt(int at)
{
    beginRemoveRows({}, at, at);
    m_rows.erase(m_rows.begin() + at);
    endRemoveRows();
}

void MachineListModel::removeHeadingIfBare(MachineGroup group)
{
    const Row heading = headingOf(group);
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), heading);
    if (at == m_rows.end() || !at->id.isNull() || at->group != group)
        return;
    const auto next = at + 1;
    if (next == m_rows.end() || next->group != group)
        removeAt(int(at - m_rows.begin()));
}

void MachineListModel::change(const Machine &machine)
{
    m_machines.insert(machine.id, machine);
    if (machine.state != MachineState::Running)
        m_loads.remove(machine.id);
    if (!isActive(machine.state))
        m_thumbnails.forget(machine.id);
    int from = find(machine.id);
    if (!matches(machine)) {
        if (from >= 0) {
            const MachineGroup group = m_rows[size_t(from)].group;
            removeAt(from);
            removeHeadingIfBare(group);
        }
        return;
    }
    Row row = rowOf(machine);
    const MachineGroup group = row.group;
    const bool needsHeading = std::none_of(m_rows.begin(), m_rows.end(), [group](const Row &other) {
        return other.group == group && other.id.isNull();
    });
    if (needsHeading)
        insert(headingOf(group));
    if (from < 0) {
        insert(std::move(row));
        return;
    }
    // Moved, not removed and inserted: the selection goes along.
    from = find(machine.id);
    const MachineGroup before = m_rows[size_t(from)].group;
    int to = 0; // in the list as it is now
    for (const Row &other : m_rows)
        to += other.id != row.id && other < row ? 1 : 0;
    if (to == from) {
        m_rows[size_t(from)] = std::move(row);
    } else {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_rows.erase(m_rows.begin() + from);
        m_rows.insert(m_rows.begin() + to, std::move(row));
        endMoveRows();
    }
    removeHeadingIfBare(before);
    touch(machine.id, {});
}

void MachineListModel::remove(const MachineId &id)
{
    m_loads.remove(id);
    m_thumbnails.forget(id);
    if (const int at = find(id); at >= 0) {
        const MachineGroup group = m_rows[size_t(at)].group;
        removeAt(at);
        removeHeadingIfBare(group);
    }
    m_machines.remove(id);
}

void MachineListModel::touch(const MachineId &id, const QList<int> &roles)
{
    if (const QModelIndex at = indexOf(id); at.isValid())
        Q_EMIT dataChanged(at, at, roles);
}

void MachineListModel::noteLoads()
{
    for (int at = 0; at < rowCount(); ++at) {
        const MachineId &id = m_rows[size_t(at)].id;
        const auto machine = m_machines.constFind(id);
        if (machine == m_machines.cend() || machine->state != MachineState::Running)
            continue;
        // Zero memory: not sampled.
        const MachineLoad load = m_sampler.load(id);
        if (load.memory == Bytes() && load.cpu == 0)
            continue;
        const QString cpu = machineData(*machine, CpuTextRole).toString();
        const QString memory = machineData(*machine, MemoryTextRole).toString();
        m_loads.insert(id, load);
        if (cpu != machineData(*machine, CpuTextRole).toString() ||
            memory != machineData(*machine, MemoryTextRole).toString())
            Q_EMIT dataChanged(index(at), index(at), {CpuTextRole, MemoryTextRole});
    }
}

} // namespace innkeeper
