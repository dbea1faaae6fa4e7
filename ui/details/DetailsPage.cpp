// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/DetailsPage.h"

#include "core/base/Deliver.h"
#include "ui/create/os/OsChooser.h"
#include "ui/details/DeviceList.h"
#include "ui/details/IdentitySection.h"
#include "ui/details/MemorySection.h"
#include "ui/details/ProcessorSection.h"
#include "ui/details/SystemSection.h"
#include "ui/details/XmlPage.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ScrollPage.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace innkeeper {

class DetailsPage::Parts : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::DetailsPage)

public:
    Parts(Hypervisor &hypervisor, OsDatabase &systems, QThreadPool &pool, DetailsPage &page);

    void setMachine(const Machine &machine);
    void clear();
    void load();
    void flush();

private:
    void build();
    void addSections();
    QWidget *subPage(const QString &title, QWidget *content, QPushButton *done);
    void show(const MachineDetails &details);
    void save(DetailsSection *section);
    void saveNext();
    void goBack();

    struct Save
    {
        MachineId machine;
        DetailsSection *section;
        DetailsEdit edit;
    };

    Hypervisor &m_hypervisor;
    OsDatabase &m_systems;
    QThreadPool &m_pool;
    DetailsPage &m_page;
    QStackedWidget *m_stack;
    Notice *m_notice;
    Form *m_form;
    SystemSection *m_system;
    DeviceList *m_devices;
    QList<DetailsSection *> m_sections;
    QPushButton *m_showXml;
    XmlPage *m_xml;
    OsChooser *m_chooser;
    QPushButton *m_useSystem;
    Machine m_machine;
    QList<Save> m_saves;
    int m_generation = 0;
    bool m_isStale = false;
    bool m_isSaving = false;
};

DetailsPage::Parts::Parts(Hypervisor &hypervisor, OsDatabase &systems, QThreadPool &pool,
                          DetailsPage &page)
    : m_hypervisor(hypervisor)
    , m_systems(systems)
    , m_pool(pool)
    , m_page(page)
    , m_stack(new QStackedWidget)
    , m_notice(new Notice)
    , m_form(new Form)
    , m_system(new SystemSection(*m_form))
    , m_devices(new DeviceList)
    , m_showXml(new QPushButton(style::icon(QStringLiteral("code")), tr("Show &XML…")))
    , m_xml(new XmlPage)
    , m_chooser(new OsChooser(systems, pool))
    , m_useSystem(new QPushButton(tr("&Use this system")))
{
    build();
    connect(m_showXml, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentIndex(1);
        m_xml->setFocus();
    });
    connect(m_system, &SystemSection::chooserAsked, this, [this] {
        m_stack->setCurrentIndex(2);
        m_chooser->begin(m_system->osId());
    });
    const auto choose = [this] {
        m_system->choose(m_chooser->chosen());
        goBack();
    };
    connect(m_chooser, &OsChooser::activated, this, choose);
    connect(m_useSystem, &QPushButton::clicked, this, choose);
    connect(m_chooser, &OsChooser::chosenChanged, m_useSystem,
            [this](const QString &id) { m_useSystem->setEnabled(!id.isEmpty()); });
}

void DetailsPage::Parts::build()
{
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setClosable(false);
    m_notice->hide();
    m_showXml->setObjectName(QStringLiteral("show-xml"));
    m_showXml->setAccessibleName(tr("Show the machine's XML"));
    m_useSystem->setObjectName(QStringLiteral("use-system"));
    m_useSystem->setEnabled(false);

    auto *column = new ScrollPage;
    column->add(m_notice);
    addSections();
    column->add(m_form);
    column->add(m_devices);
    auto *last = new QWidget;
    auto *row = new QHBoxLayout(last);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_showXml);
    row->addStretch();
    column->add(last);

    m_stack->addWidget(column);
    m_stack->addWidget(subPage(tr("XML"), m_xml, nullptr));
    m_stack->addWidget(subPage(tr("Which operating system?"), m_chooser, m_useSystem));
    auto *layout = new QVBoxLayout(&m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void DetailsPage::Parts::addSections()
{
    m_sections = {m_system, new IdentitySection(*m_form), new ProcessorSection(*m_form),
                  new MemorySection(*m_form)};
    for (DetailsSection *section : std::as_const(m_sections))
        connect(section, &DetailsSection::changed, this, [this, section] { save(section); });
}

QWidget *DetailsPage::Parts::subPage(const QString &title, QWidget *content, QPushButton *done)
{
    auto *page = new QWidget;
    auto *back = new QPushButton(style::icon(QStringLiteral("chevron-left")), tr("&Back"));
    back->setObjectName(QStringLiteral("back"));
    back->setShortcut(QKeySequence::Cancel);
    auto *heading = new QLabel(title);
    heading->setFont(style::headingFont());
    auto *head = new QHBoxLayout;
    head->setSpacing(style::kMargin);
    head->addWidget(back);
    head->addWidget(heading, 1);
    if (done)
        head->addWidget(done);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(style::kSection, style::kMargin, style::kSection, style::kMargin);
    layout->setSpacing(style::kMargin);
    layout->addLayout(head);
    layout->addWidget(content, 1);
    connect(back, &QPushButton::clicked, this, &Parts::goBack);
    return page;
}

void DetailsPage::Parts::goBack()
{
    m_stack->setCurrentIndex(0);
}

void DetailsPage::Parts::setMachine(const Machine &machine)
{
    if (machine.id != m_machine.id)
        clear();
    m_machine = machine;
    m_isStale = true;
    if (m_page.isVisible())
        load();
}

void DetailsPage::Parts::clear()
{
    flush(); // what was typed a moment ago belongs to the machine that goes
    m_form->setEnabled(false);
    ++m_generation;
    m_machine = {};
    m_notice->hide();
    m_xml->clear();
    goBack();
}

void DetailsPage::Parts::flush()
{
    for (DetailsSection *section : std::as_const(m_sections))
        section->flush();
}

void DetailsPage::Parts::load()
{
    if (!m_isStale || m_machine.id.isNull())
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
                m_notice->showError(tr("The machine's details could not be read"), details.error());
            });
}

void DetailsPage::Parts::show(const MachineDetails &details)
{
    m_notice->hide();
    m_form->setEnabled(true);
    for (DetailsSection *section : std::as_const(m_sections))
        section->load(details);
    m_devices->load(details);
    m_xml->load(details);
}

void DetailsPage::Parts::save(DetailsSection *section)
{
    if (m_machine.id.isNull())
        return;
    m_saves.append({m_machine.id, section, section->edit()});
    saveNext();
}

// One at a time: each reads, changes and writes the whole definition.
void DetailsPage::Parts::saveNext()
{
    if (m_isSaving || m_saves.isEmpty())
        return;
    m_isSaving = true;
    const Save next = m_saves.takeFirst();
    const auto work = [next, &machines = m_hypervisor.machines()] {
        return saveEdit(next.machine, next.edit, machines);
    };
    deliver(runOn(m_pool, work), this, [this, next](const Result<void> &result) {
        m_isSaving = false;
        if (next.machine == m_machine.id) {
            next.section->saved(result ? nullptr : &result.error());
            m_isStale = m_isStale || result;
        }
        saveNext();
        load();
    });
}

DetailsPage::DetailsPage(Hypervisor &hypervisor, OsDatabase &systems, QThreadPool &pool,
                         QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(hypervisor, systems, pool, *this))
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
