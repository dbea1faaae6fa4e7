// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/DetailsPage.h"

#include "core/base/Deliver.h"
#include "ui/create/os/OsChooser.h"
#include "ui/details/AddPage.h"
#include "ui/details/DetailsFrame.h"
#include "ui/details/MachineEdits.h"
#include "ui/details/MediumPage.h"
#include "ui/details/OverviewPage.h"
#include "ui/details/PageWiring.h"
#include "ui/details/PartList.h"
#include "ui/details/PendingBar.h"
#include "ui/details/SubPage.h"
#include "ui/details/WhatStays.h"
#include "ui/details/xml/XmlPage.h"
#include "ui/widgets/Notice.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace innkeeper {

using hardware::Change;
using hardware::Part;

/// Brings the parts together: who is shown, what is read, and what is done.
class DetailsPage::Parts : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::DetailsPage)

public:
    Parts(Hypervisor &hypervisor, OsDatabase &systems, MoveToVirtio &virtio,
          OperationJournal &journal, DefinitionSchema &schema, QThreadPool &pool,
          DetailsPage &page);

    void setMachine(const Machine &machine);
    void clear();
    void load();
    void flush();

private:
    using When = ChangeMachine::When;

    void show(const MachineDetails &details);
    void showPart(const QString &address);
    void dropPage();
    void connectPage();
    void readSize();
    void drop(const QList<Change> &changes);
    void remove(When when);
    void openSystems();
    void openAdd();
    void openXml();
    void added(const Result<void> &result, AddPage *page);

    Hypervisor &m_hypervisor;
    OsDatabase &m_systems;
    DefinitionSchema &m_schema;
    QThreadPool &m_pool;
    DetailsPage &m_page;
    DetailsFrame *m_frame;
    MachineEdits m_edits;
    PageWiring m_wiring;
    QPointer<PartPage> m_part;
    QPointer<XmlPage> m_xml;
    std::optional<MachineDetails> m_details;
    Machine m_machine;
    /// Ours goes: its disappearance is no news.
    QString m_leaving;
    /// Addresses before something was added; unset: nothing was.
    std::optional<QStringList> m_before;
    int m_generation = 0;
    bool m_isStale = false;
};

DetailsPage::Parts::Parts(Hypervisor &hypervisor, OsDatabase &systems, MoveToVirtio &virtio,
                          OperationJournal &journal, DefinitionSchema &schema, QThreadPool &pool,
                          DetailsPage &page)
    : m_hypervisor(hypervisor)
    , m_systems(systems)
    , m_schema(schema)
    , m_pool(pool)
    , m_page(page)
    , m_frame(new DetailsFrame)
    , m_edits(hypervisor, journal, pool)
    , m_wiring(hypervisor, virtio, m_edits, pool)
{
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(m_frame->list(), &PartList::chosenChanged, this, &Parts::showPart);
    connect(m_frame->pending(), &PendingBar::dropWanted, this, &Parts::drop);
    connect(m_frame, &DetailsFrame::addAsked, this, &Parts::openAdd);
    connect(m_frame, &DetailsFrame::xmlAsked, this, &Parts::openXml);
    connect(&m_edits, &MachineEdits::finished, this, [this] {
        m_isStale = true;
        load();
    });
    connect(&m_edits, &MachineEdits::unheard, this, [this](const Error &problem) {
        m_frame->notice()->showError(tr("The last change was not made"), problem);
    });
}

void DetailsPage::Parts::setMachine(const Machine &machine)
{
    if (machine.id != m_machine.id)
        clear();
    m_machine = machine;
    m_edits.setMachine(machine.id);
    m_isStale = true;
    if (m_page.isVisible())
        load();
}

void DetailsPage::Parts::clear()
{
    flush(); // what was typed a moment ago belongs to the machine that goes
    ++m_generation;
    m_machine = {};
    m_details.reset();
    m_before.reset();
    m_leaving.clear();
    dropPage();
    m_frame->notice()->hide();
    m_frame->pending()->setChanges({});
    m_frame->goBack();
}

void DetailsPage::Parts::flush()
{
    if (m_part)
        m_part->flush();
}

void DetailsPage::Parts::load()
{
    if (!m_isStale || m_machine.id.isNull() || !m_page.isVisible())
        return;
    m_isStale = false;
    const auto work = [machine = m_machine, &hypervisor = m_hypervisor, &systems = m_systems] {
        return MachineDetails::read(machine, hypervisor, systems);
    };
    deliver(runOn(m_pool, work), this,
            [this, generation = ++m_generation](const Result<MachineDetails> &details) {
                if (generation != m_generation)
                    return;
                if (details) {
                    show(*details);
                    return;
                }
                m_isStale = true;
                m_frame->setUsable(false);
                m_frame->notice()->showError(tr("The machine's details could not be read"),
                                             details.error());
            });
}

void DetailsPage::Parts::show(const MachineDetails &details)
{
    if (!m_frame->isUsable())
        m_frame->notice()->hide();
    m_frame->setUsable(true);
    const hardware::Part *successor =
        m_part && m_details ? details.successorOf(m_part->address(), *m_details) : nullptr;
    m_details = details;
    PartList *list = m_frame->list();
    if (m_part) {
        if (successor)
            m_part->follow(*successor);
        // It may have a new name.
        list->rename(m_part->address());
        if (!details.part(m_part->address())) {
            if (m_part->address() != m_leaving)
                m_frame->notice()->showMessage(
                    Notice::Kind::Information,
                    tr("“%1” was removed from the machine meanwhile").arg(m_part->accessibleName()),
                    tr("What was typed there is gone with it."));
            dropPage();
        }
        m_leaving.clear();
    }
    list->setParts(details.parts);
    if (m_before) {
        for (const Part &part : details.parts) {
            if (!m_before->contains(part.address()))
                list->choose(part.address());
        }
        m_before.reset();
    }
    if (m_part) {
        m_part->load(details);
        readSize();
    } else
        showPart(list->chosen());
    m_frame->pending()->setChanges(details.waiting);
    if (m_xml)
        m_xml->load(details);
}

void DetailsPage::Parts::dropPage()
{
    if (!m_part)
        return;
    // Whoever has the focus says goodbye while it is all there.
    m_part->hide();
    delete m_part;
}

void DetailsPage::Parts::showPart(const QString &address)
{
    const Part *part = m_details ? m_details->part(address) : nullptr;
    if (!part)
        return;
    flush();
    dropPage();
    m_part = makePartPage(*part->kind, part->which, *m_details);
    m_part->load(*m_details);
    connectPage();
    m_frame->setPage(m_part);
    readSize();
}

void DetailsPage::Parts::connectPage()
{
    PartPage *page = m_part;
    connect(page, &PartPage::removalConfirmed, this, &Parts::remove);
    m_wiring.attach(*page);
    if (auto *overview = qobject_cast<OverviewPage *>(page))
        connect(overview, &OverviewPage::chooserAsked, this, &Parts::openSystems);
}

void DetailsPage::Parts::readSize()
{
    if (auto *page = qobject_cast<MediumPage *>(m_part))
        m_wiring.readSize(*page);
}

void DetailsPage::Parts::drop(const QList<Change> &changes)
{
    const auto dropped = [this, changes](const Result<void> &result) {
        if (!result) {
            m_frame->notice()->showError(tr("The change was not dropped"), result.error());
            return;
        }
        // A new image was made at once, though its disk was not plugged in yet.
        const QStringList left = whatStays(changes);
        if (!left.isEmpty())
            m_frame->notice()->showMessage(Notice::Kind::Information,
                                           tr("The machine gets no new disk or folder"),
                                           left.join(u'\n'));
    };
    m_edits.drop(changes, this, dropped);
}

void DetailsPage::Parts::remove(When when)
{
    m_leaving = m_part->address();
    m_edits.change({m_part->removal()}, when, m_part,
                   [this, page = m_part.data()](const Result<void> &result) {
                       if (result)
                           return;
                       m_leaving.clear();
                       page->showRemovalProblem(result.error());
                   });
}

void DetailsPage::Parts::openSystems()
{
    auto *overview = qobject_cast<OverviewPage *>(m_part);
    auto *use = new QPushButton(tr("&Use this system"));
    use->setObjectName(QStringLiteral("use-system"));
    use->setEnabled(false);
    auto *chooser = new OsChooser(m_systems, m_pool);
    m_frame->open(new SubPage(tr("Which operating system?"), chooser, use));
    chooser->begin(overview->osId());
    const auto choose = [this, chooser, overview] {
        overview->chooseSystem(chooser->chosen());
        m_frame->goBack();
    };
    connect(chooser, &OsChooser::activated, overview, choose);
    connect(use, &QPushButton::clicked, overview, choose);
    connect(chooser, &OsChooser::chosenChanged, use,
            [use](const QString &id) { use->setEnabled(!id.isEmpty()); });
}

void DetailsPage::Parts::openAdd()
{
    if (!m_details)
        return;
    auto *button = new QPushButton(tr("&Add"));
    button->setObjectName(QStringLiteral("add-really"));
    button->setDefault(true);
    auto *page = new AddPage(*m_details, button);
    m_frame->open(new SubPage(tr("Add hardware"), page, button));
    page->setFocus();
    connect(page, &AddPage::addWanted, this, [this, page](const Change &wanted, When when) {
        m_edits.change({wanted}, when, page,
                       [this, page](const Result<void> &result) { added(result, page); });
    });
    connect(page, &AddPage::diskWanted, this, [this, page](const AddDisk::Wish &wish, When when) {
        m_edits.addDisk(wish, when, page,
                        [this, page](const Result<void> &result) { added(result, page); });
    });
}

void DetailsPage::Parts::added(const Result<void> &result, AddPage *page)
{
    // Left meanwhile, or it belongs to the machine shown before: there is nothing to go back from.
    const bool isLeft = !page->isVisibleTo(m_frame);
    if (!result) {
        if (isLeft)
            m_frame->notice()->showError(tr("The last change was not made"), result.error());
        else
            page->showProblem(result.error());
        return;
    }
    if (isLeft || !m_details)
        return;
    m_before = QStringList();
    for (const Part &part : std::as_const(m_details->parts))
        m_before->append(part.address());
    m_frame->goBack();
}

void DetailsPage::Parts::openXml()
{
    if (!m_details)
        return;
    m_xml = new XmlPage(m_pool, checkWith(m_schema));
    m_xml->load(*m_details);
    m_frame->open(new SubPage(tr("XML"), m_xml, nullptr));
    m_xml->setFocus();
    connect(m_xml, &XmlPage::saveWanted, this, [this](const QString &before, const QString &after) {
        m_edits.saveXml(before, after, m_xml, [page = m_xml](const Result<void> &result) {
            page->saved(result ? nullptr : &result.error());
        });
    });
}

DetailsPage::DetailsPage(Hypervisor &hypervisor, OsDatabase &systems, MoveToVirtio &virtio,
                         OperationJournal &journal, DefinitionSchema &schema, QThreadPool &pool,
                         QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(hypervisor, systems, virtio, journal, schema, pool, *this))
{
}

DetailsPage::~DetailsPage() = default;

void DetailsPage::setMachine(const Machine &machine)
{
    m_parts->setMachine(machine);
}

void DetailsPage::clear()
{
    m_parts->clear();
}

void DetailsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_parts->flush();
}

void DetailsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts->load();
}

} // namespace innkeeper
