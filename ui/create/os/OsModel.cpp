// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/os/OsModel.h"

#include "ui/create/os/TwoLineDelegate.h"
#include "ui/style/Icons.h"

#include <QLocale>

#include <algorithm>

namespace innkeeper {

namespace {

QString captionOf(const OperatingSystem &system)
{
    const bool isOver = system.endOfLife.isValid() && system.endOfLife < QDate::currentDate();
    const QString year =
        system.released.isValid() ? QString::number(system.released.year()) : QString();
    if (year.isEmpty())
        return isOver ? OsModel::tr("%1 · no longer supported").arg(system.vendor) : system.vendor;
    return isOver ? OsModel::tr("%1 · %2 · no longer supported").arg(system.vendor, year)
                  : OsModel::tr("%1 · %2").arg(system.vendor, year);
}

/// Lower is better.
int rank(const OperatingSystem &system, const QString &words)
{
    if (system.shortId.compare(words, Qt::CaseInsensitive) == 0 ||
        system.name.compare(words, Qt::CaseInsensitive) == 0)
        return 0;
    if (system.name.startsWith(words, Qt::CaseInsensitive))
        return 1;
    return system.name.contains(words, Qt::CaseInsensitive) ? 2 : 3;
}

} // namespace

void OsModel::setSystems(const QList<OperatingSystem> &systems)
{
    m_all.clear();
    m_all.reserve(size_t(systems.size()));
    for (const OperatingSystem &system : systems) {
        const QStringList parts{system.name,   system.version, system.vendor,
                                system.distro, system.shortId, system.id};
        m_all.push_back({system, parts.join(u'\n').toCaseFolded()});
    }
    filter();
}

void OsModel::setWords(const QString &words)
{
    const QStringList wanted = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    filter();
}

void OsModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (size_t at = 0; at < m_all.size(); ++at) {
        const QString &haystack = m_all[at].haystack;
        if (std::all_of(m_words.cbegin(), m_words.cend(),
                        [&haystack](const QString &word) { return haystack.contains(word); }))
            m_shown.push_back(int(at));
    }
    if (!m_words.isEmpty()) {
        const QString words = m_words.join(u' ');
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](int a, int b) {
            return rank(m_all[size_t(a)].system, words) < rank(m_all[size_t(b)].system, words);
        });
    }
    endResetModel();
}

const OperatingSystem *OsModel::system(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_shown.size()))
        return nullptr;
    return &m_all[size_t(m_shown[size_t(index.row())])].system;
}

QModelIndex OsModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (system(index(row))->id == id)
            return index(row);
    }
    return {};
}

int OsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant OsModel::data(const QModelIndex &index, int role) const
{
    const OperatingSystem *shown = system(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(shown->name, captionOf(*shown));
    case Qt::DecorationRole:
        return style::osIcon(shown->id);
    case TwoLineDelegate::kCaptionRole:
        return captionOf(*shown);
    case kIdRole:
        return shown->id;
    default:
        return {};
    }
}

} // namespace innkeeper
