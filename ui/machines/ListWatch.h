// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/Thumbnails.h"
#include "core/services/UsageSampler.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace innkeeper {

class MachineListView;

/// Has loads and pictures taken of the machines that are to be seen in the list, and of no others:
/// none while the list is hidden or its window minimized or covered.
class ListWatch : public QObject
{
    Q_OBJECT

public:
    ListWatch(MachineListView &view, UsageSampler &sampler, Thumbnails &thumbnails,
              QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    [[nodiscard]] bool canBeSeen() const;

    MachineListView &m_view;
    UsageSampler &m_sampler;
    Thumbnails &m_thumbnails;
    QTimer m_soon;
    QPointer<QWidget> m_window;
    QList<Machine> m_watched;
};

} // namespace innkeeper
