// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Sidebar.h"

#include "ui/machines/MachineListModel.h"
#include "ui/machines/MachineListView.h"
#include "ui/shell/ConnectionBar.h"
#include "ui/shell/SidebarButton.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace innkeeper {

Sidebar::Sidebar(MachineListModel &model, HostLink &link, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_machines(new MachineListView(model, this))
    , m_create(new SidebarButton(QStringLiteral("add"), tr("&New Machine"), this))
    , m_devices(new SidebarButton(QStringLiteral("usb"), tr("De&vices"), this))
    , m_host(new SidebarButton(QStringLiteral("computer"), tr("This &Computer"), this))
    , m_settings(new SidebarButton(QStringLiteral("settings"), tr("Se&ttings"), this))
    , m_connection(new ConnectionBar(link, this))
{
    setObjectName(QStringLiteral("sidebar"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search machines"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(style::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &model, &MachineListModel::setSearch);
    m_create->setObjectName(QStringLiteral("newMachine"));
    m_devices->setObjectName(QStringLiteral("devices"));
    m_devices->setCheckable(true);
    m_host->setObjectName(QStringLiteral("thisComputer"));
    m_host->setCheckable(true);
    m_settings->setObjectName(QStringLiteral("settings"));
    m_settings->setCheckable(true);

    auto *nothing = new QLabel(tr("No machine matches"), this);
    nothing->setAlignment(Qt::AlignHCenter);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    nothing->setContentsMargins(0, style::kMargin, 0, 0);
    nothing->hide();
    const auto showNothing = [this, &model, nothing] {
        nothing->setVisible(model.rowCount() == 0 && !model.search().isEmpty());
        m_machines->setVisible(!nothing->isVisibleTo(this));
    };
    connect(&model, &QAbstractItemModel::modelReset, nothing, showNothing);
    connect(&model, &QAbstractItemModel::rowsInserted, nothing, showNothing);
    connect(&model, &QAbstractItemModel::rowsRemoved, nothing, showNothing);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 8);
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 0, 12, 4);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(nothing, 1, Qt::AlignTop);
    layout->addWidget(m_machines, 1);
    layout->addSpacing(4);
    layout->addWidget(m_create);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    auto *lineRow = new QVBoxLayout;
    lineRow->setContentsMargins(16, 5, 16, 5);
    lineRow->addWidget(line);
    layout->addLayout(lineRow);
    layout->addWidget(m_devices);
    layout->addWidget(m_host);
    layout->addWidget(m_settings);
    layout->addSpacing(4);
    layout->addWidget(m_connection);
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        // From what one searched to what was found.
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) {
            m_machines->setFocus(Qt::ShortcutFocusReason);
            if (!m_machines->currentIndex().isValid() && m_machines->model()->rowCount() > 1)
                m_machines->setCurrentIndex(m_machines->model()->index(1, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::raised(palette()));
}

} // namespace innkeeper
