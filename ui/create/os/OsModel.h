// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/OperatingSystem.h"

#include <QAbstractListModel>

#include <vector>

namespace innkeeper {

/// Operating systems that match some words, best match first.
class OsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kIdRole = Qt::UserRole + 2;

    using QAbstractListModel::QAbstractListModel;

    void setSystems(const QList<OperatingSystem> &systems);
    /// Every word must occur in name, vendor, version or id; upper and lower case are one.
    void setWords(const QString &words);
    [[nodiscard]] const OperatingSystem *system(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void filter();

    struct Entry
    {
        OperatingSystem system;
        QString haystack;
    };
    std::vector<Entry> m_all;
    std::vector<int> m_shown;
    QStringList m_words;
};

} // namespace innkeeper
