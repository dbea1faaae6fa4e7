// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/MachineActions.h"
#include "core/services/MachineList.h"
#include "core/services/UsageSampler.h"
#include "ui/machines/MachineGroup.h"
#include "ui/machines/OsNames.h"
#include "ui/machines/ThumbnailStore.h"

#include <QAbstractListModel>

#include <vector>

namespace innkeeper {

/// Machines for a list: under a heading for each state, sorted by name, those only that match the
/// search. Follows the list's events row by row.
class MachineListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// Null for headings.
        IdRole = Qt::UserRole + 1,
        MachineRole,
        IsHeadingRole,
        OsNameRole,
        StateTextRole,
        /// What the heading does not say already: system, and a state that is not its group's.
        SubtitleRole,
        /// "12 %", or empty where nothing is known.
        CpuTextRole,
        MemoryTextRole,
        ThumbnailRole,
        IsBusyRole,
    };

    MachineListModel(MachineList &list, UsageSampler &sampler, ThumbnailStore &thumbnails,
                     MachineActions &actions, OsNames &names, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QModelIndex indexOf(const MachineId &id) const;
    [[nodiscard]] Machine machine(const QModelIndex &index) const;
    [[nodiscard]] int machineCount() const { return int(m_machines.size()); }

    /// Every word must be found in the name, title or operating system.
    void setSearch(const QString &words);
    [[nodiscard]] QString search() const { return m_search.join(QLatin1Char(' ')); }

private:
    struct Row
    {
        MachineGroup group;
        MachineId id; ///< null: the heading
        QByteArray key;
        [[nodiscard]] bool operator<(const Row &other) const;
    };

    [[nodiscard]] Row rowOf(const Machine &machine) const;
    [[nodiscard]] Row headingOf(MachineGroup group) const;
    [[nodiscard]] bool matches(const Machine &machine) const;
    [[nodiscard]] int find(const MachineId &id) const;
    void rebuild();
    void insert(Row row);
    void removeAt(int at);
    void removeHeadingIfBare(MachineGroup group);
    void change(const Machine &machine);
    void remove(const MachineId &id);
    void touch(const MachineId &id, const QList<int> &roles);
    void noteLoads();
    [[nodiscard]] QVariant machineData(const Machine &machine, int role) const;
    [[nodiscard]] QString subtitle(const Machine &machine) const;
    [[nodiscard]] QString spoken(const Machine &machine) const;

    MachineList &m_list;
    UsageSampler &m_sampler;
    ThumbnailStore &m_thumbnails;
    MachineActions &m_actions;
    OsNames &m_names;
    QHash<MachineId, Machine> m_machines;
    QHash<MachineId, MachineLoad> m_loads;
    QStringList m_search;
    std::vector<Row> m_rows;
};

} // namespace innkeeper
