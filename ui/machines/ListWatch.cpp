// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/ListWatch.h"

#include "ui/machines/MachineListView.h"

#include <QEvent>
#include <QPointer>
#include <QWindow>

namespace innkeeper {

ListWatch::ListWatch(MachineListView &view, UsageSampler &sampler, Thumbnails &thumbnails,
                     QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_sampler(sampler)
    , m_thumbnails(thumbnails)
{
    // Scrolling and events come in bursts.
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    connect(&m_soon, &QTimer::timeout, this, &ListWatch::update);
    const auto later = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&view, &MachineListView::viewMoved, this, later);
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::rowsMoved, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [later](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                // No roles: the machine itself changed.
                if (roles.isEmpty())
                    later();
            });
    view.installEventFilter(this);
}

bool ListWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
    case QEvent::Expose:
        // A window of its own may come only with the first show.
        if (QWidget *window = m_view.window(); window != m_window) {
            m_window = window;
            window->installEventFilter(this);
            if (window->windowHandle())
                window->windowHandle()->installEventFilter(this);
        }
        m_soon.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool ListWatch::canBeSeen() const
{
    const QWidget *window = m_view.window();
    return m_view.isVisible() && !window->isMinimized() && window->windowHandle() &&
           window->windowHandle()->isExposed();
}

void ListWatch::update()
{
    const QList<Machine> seen = canBeSeen() ? m_view.visibleMachines() : QList<Machine>();
    if (seen == m_watched)
        return;
    m_watched = seen;
    // Others use no CPU, and their memory does not change.
    QList<MachineId> running;
    for (const Machine &machine : seen) {
        if (machine.state == MachineState::Running)
            running << machine.id;
    }
    m_sampler.watch(running);
    m_thumbnails.watch(seen);
}

} // namespace innkeeper
