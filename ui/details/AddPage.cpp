// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/AddPage.h"

#include "ui/create/os/TwoLineDelegate.h"
#include "ui/details/FieldRow.h"
#include "ui/details/NewDiskChoice.h"
#include "ui/details/NextStart.h"
#include "ui/details/PartForm.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ScrollPage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>

namespace innkeeper {

using hardware::Change;
using hardware::PartKind;

namespace {
constexpr int kLeastKindsWidth = 250;
constexpr int kMostKindsWidth = 400;
constexpr int kKindRole = Qt::UserRole + 10;
} // namespace

AddPage::AddPage(const MachineDetails &details, QPushButton *add, QWidget *parent)
    : QWidget(parent)
    , m_host(details.host)
    , m_parts(details.parts)
    , m_model(new QStandardItemModel(this))
    , m_kinds(new QListView)
    , m_place(new QVBoxLayout)
    , m_add(add)
{
    m_kinds->setObjectName(QStringLiteral("add-kinds"));
    m_kinds->setAccessibleName(tr("What to add"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setItemDelegate(new TwoLineDelegate(m_kinds));
    m_kinds->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_kinds->setFixedWidth(kLeastKindsWidth);
    m_kinds->setModel(m_model);
    fillKinds();
    m_place->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_kinds);
    layout->addLayout(m_place, 1);
    setFocusProxy(m_kinds);
    connect(m_kinds->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const PartKind *kind = hardware::partKind(index.data(kKindRole).toString()))
                    showKind(*kind);
            });
    connect(m_add, &QPushButton::clicked, this, [this] { submit(ChangeMachine::When::AtOnce); });
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->isEnabled()) {
            m_kinds->setCurrentIndex(m_model->index(row, 0));
            break;
        }
    }
}

// Where there is room, what each is can be read to its end.
void AddPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_kinds->setFixedWidth(qBound(kLeastKindsWidth, width() / 4, kMostKindsWidth));
}

void AddPage::fillKinds()
{
    // What is plugged in is looked for more often than what the machine itself is made of.
    for (const bool isDevice : {true, false}) {
        for (const PartKind &kind : hardware::partKinds()) {
            if (kind.isAddable && (kind.group != PartKind::Group::Machine) == isDevice)
                addKind(kind);
        }
    }
}

void AddPage::addKind(const PartKind &kind)
{
    qsizetype count = 0;
    for (const hardware::Part &part : std::as_const(m_parts))
        count += part.kind->key == kind.key ? 1 : 0;
    const bool isFull = kind.most > 0 && count >= kind.most;
    auto *item = new QStandardItem(style::icon(kind.icon), hardware::nameOf(kind));
    const QString caption =
        isFull ? tr("The machine has %n already; more are not possible.", nullptr, int(count))
               : hardware::summaryOf(kind);
    item->setData(caption, TwoLineDelegate::kCaptionRole);
    item->setData(caption, Qt::ToolTipRole);
    item->setData(caption, Qt::AccessibleDescriptionRole);
    item->setData(kind.key, kKindRole);
    item->setEnabled(!isFull);
    m_model->appendRow(item);
}

void AddPage::showKind(const PartKind &kind)
{
    if (const QLayoutItem *before = m_place->itemAt(0))
        delete before->widget();
    m_origin = nullptr;
    auto *page = new ScrollPage(hardware::nameOf(kind));
    auto *summary = new QLabel(hardware::summaryOf(kind));
    summary->setWordWrap(true);
    summary->setForegroundRole(QPalette::PlaceholderText);
    page->add(summary);
    m_notice = new Notice;
    m_notice->setObjectName(QStringLiteral("add-notice"));
    m_notice->hide();
    page->add(m_notice);
    if (kind.key == QLatin1String("disk")) {
        m_origin = new NewDiskChoice;
        page->add(m_origin);
        connect(m_origin, &NewDiskChoice::originChanged, this, &AddPage::fitOrigin);
    }
    m_form = new PartForm(kind, m_host);
    m_form->setObjectName(QStringLiteral("add-form"));
    m_form->load(kind.initial);
    page->add(m_form);
    m_place->addWidget(page);
    // Tab goes from the kinds to the form, then to the button.
    setTabOrder(m_kinds, page);
    if (m_origin)
        fitOrigin();
}

void AddPage::fitOrigin()
{
    const auto origin = m_origin->origin();
    const bool isExisting = origin == NewDiskChoice::Origin::Existing;
    hardware::Values values = m_form->kind().initial;
    if (origin == NewDiskChoice::Origin::EmptyDrive)
        values.insert(QStringLiteral("device"), QStringLiteral("cdrom"));
    m_form->load(values);
    m_form->leaveOut(isExisting ? QStringList()
                                : QStringList{QStringLiteral("source"), QStringLiteral("format")});
}

void AddPage::submit(ChangeMachine::When when)
{
    if (!m_form)
        return;
    auto values = m_form->values();
    bool isComplete = values.has_value();
    for (const QString &key : m_form->kind().needed) {
        FieldRow *row = m_form->row(key);
        if (!values || !row || !row->isShown() || !values->value(key).isEmpty())
            continue;
        row->showProblem({ErrorKind::Invalid,
                          tr("“%1” is needed.").arg(hardware::labelOf(row->field())),
                          {},
                          {}});
        row->control()->setFocus();
        isComplete = false;
    }
    if (!isComplete)
        return;
    m_add->setEnabled(false);
    if (m_origin) {
        AddDisk::Wish wish;
        wish.values = *values;
        if (m_origin->origin() == NewDiskChoice::Origin::NewImage)
            wish.size = m_origin->size();
        Q_EMIT diskWanted(wish, when);
        return;
    }
    Change change;
    change.kind = Change::Kind::Add;
    change.part = m_form->kind().key;
    change.values = *values;
    Q_EMIT addWanted(change, when);
}

void AddPage::showProblem(const Error &problem)
{
    m_add->setEnabled(true);
    m_notice->showError(tr("“%1” was not added").arg(hardware::nameOf(m_form->kind())), problem);
    if (problem.mayWait)
        connect(addNextStartButton(*m_notice), &QPushButton::clicked, this, [this] {
            m_notice->hide();
            submit(ChangeMachine::When::NextStart);
        });
}

} // namespace innkeeper
