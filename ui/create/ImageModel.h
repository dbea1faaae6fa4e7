// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/create/ImageSearch.h"

#include <QAbstractListModel>

namespace innkeeper {

/// Images of one kind, to choose from.
class ImageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kPathRole = Qt::UserRole + 2;

    using QAbstractListModel::QAbstractListModel;

    void setKind(FoundImage::Kind kind);
    /// Recent ones come before found ones; a path in both is shown once.
    void setRecent(const QStringList &paths);
    void setFound(const QList<FoundImage> &images);
    /// A file that the person named; becomes the first row.
    QModelIndex addChosen(const QString &path);
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void rebuild();
    [[nodiscard]] static QString captionOf(const FoundImage &image);

    FoundImage::Kind m_kind = FoundImage::Kind::Installer;
    QList<FoundImage> m_chosen;
    QList<FoundImage> m_recent;
    QList<FoundImage> m_found;
    QList<FoundImage> m_shown;
};

} // namespace innkeeper
