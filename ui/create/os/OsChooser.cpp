// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/os/OsChooser.h"

#include "core/base/Deliver.h"
#include "ui/create/os/OsModel.h"
#include "ui/create/os/TwoLineDelegate.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace innkeeper {

OsChooser::OsChooser(OsDatabase &systems, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_systems(systems)
    , m_pool(pool)
    , m_model(new OsModel(this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_status(new QLabel)
{
    m_search->setObjectName(QStringLiteral("os-search"));
    m_search->setAccessibleName(tr("Search operating systems"));
    m_search->setPlaceholderText(tr("Search by name, maker or version"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(style::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("os-list"));
    m_list->setAccessibleName(tr("Operating systems"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_status->setObjectName(QStringLiteral("os-status"));
    m_status->setWordWrap(true);
    m_status->setFont(style::captionFont());
    m_status->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_status);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &OsChooser::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT chosenChanged(chosen()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT activated(index.data(OsModel::kIdRole).toString());
    });
}

void OsChooser::begin(const QString &id)
{
    m_wanted = id;
    m_search->clear();
    m_search->setFocus();
    if (m_isLoaded)
        mark(m_model->indexOf(id));
    else
        load();
}

QString OsChooser::chosen() const
{
    return m_list->currentIndex().data(OsModel::kIdRole).toString();
}

void OsChooser::load()
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    m_error.clear();
    showStatus();
    deliver(runOn(m_pool, [&systems = m_systems] { return systems.all(); }), this,
            [this](const Result<QList<OperatingSystem>> &all) {
                m_isLoading = false;
                m_isLoaded = all.has_value();
                if (all) {
                    m_model->setSystems(*all);
                    mark(m_model->indexOf(m_wanted));
                } else {
                    m_error = all.error().message;
                }
                showStatus();
            });
}

void OsChooser::search(const QString &words)
{
    m_model->setWords(words);
    // The best match is at hand: Enter takes it.
    mark(words.trimmed().isEmpty() ? m_model->indexOf(m_wanted) : m_model->index(0));
    showStatus();
}

void OsChooser::mark(const QModelIndex &index)
{
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    Q_EMIT chosenChanged(chosen());
}

void OsChooser::showStatus()
{
    if (m_isLoading)
        m_status->setText(tr("Loading the list of operating systems…"));
    else if (!m_error.isEmpty())
        m_status->setText(m_error);
    else if (m_model->rowCount() == 0)
        m_status->setText(tr("Nothing matches. Fewer letters find more; for a system that is not "
                             "in the list, take its nearest relative."));
    else
        m_status->setText(tr("%n operating system(s)", nullptr, m_model->rowCount()));
}

bool OsChooser::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: {
            // Arrows walk the list without leaving the search.
            QKeyEvent copy(key->type(), key->key(), key->modifiers());
            QCoreApplication::sendEvent(m_list, &copy);
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!chosen().isEmpty())
                Q_EMIT activated(chosen());
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace innkeeper
