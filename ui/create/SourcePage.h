// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/CreateMachine.h"
#include "ui/create/ImageSearch.h"

#include <QThreadPool>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QListView;
class QPushButton;

namespace innkeeper {

class ImageModel;

/// "What do you want to run?": the kind of source, and its image.
class SourcePage : public QWidget
{
    Q_OBJECT

public:
    SourcePage(Hypervisor &hypervisor, QThreadPool &pool, QWidget *parent = nullptr);

    /// Looks for images again.
    void refresh();
    void focusFirst();
    [[nodiscard]] CreateRequest::Source source() const;
    void setSource(CreateRequest::Source source);
    /// Empty when none is chosen, or none is needed.
    [[nodiscard]] QString imagePath() const;
    void setImagePath(const QString &path);
    /// Enough is chosen to go on.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();
    /// Double click or Enter on an image.
    void accepted();

private:
    void build();
    [[nodiscard]] QWidget *buildTiles();
    [[nodiscard]] QWidget *buildImages();
    void showSource();
    void showStatus();
    void browse();
    [[nodiscard]] bool needsImage() const;

    Hypervisor &m_hypervisor;
    QThreadPool &m_pool;
    ImageModel *m_model;
    QButtonGroup *m_sources;
    QWidget *m_images;
    QLabel *m_heading;
    QPushButton *m_browse;
    QListView *m_list;
    QLabel *m_status;
    bool m_isSearching = false;
};

} // namespace innkeeper
