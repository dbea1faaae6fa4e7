// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/CreatePages.h"

#include "ui/create/CreateDialog.h"
#include "ui/create/Creation.h"
#include "ui/create/ProgressPage.h"
#include "ui/create/RecentImages.h"
#include "ui/create/SetupPage.h"
#include "ui/create/SourcePage.h"
#include "ui/create/os/OsChooser.h"
#include "ui/create/xml/XmlView.h"
#include "ui/style/Style.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainName.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace innkeeper {

CreatePages::CreatePages(CreateMachine &creation, OsDatabase &systems, Hypervisor &hypervisor,
                         QThreadPool &pool, CreateDialog &dialog)
    : m_dialog(dialog)
    , m_source(new SourcePage(hypervisor, pool))
    , m_setup(new SetupPage(creation, systems, hypervisor, pool))
    , m_systems(new OsChooser(systems, pool))
    , m_xml(new XmlView)
    , m_progress(new ProgressPage)
    , m_creation(new Creation(creation, hypervisor.machines(), pool, this))
    , m_stack(new QStackedWidget)
    , m_back(new QPushButton(tr("&Back")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_next(new QPushButton)
{
    build();
    connectAll();
    go(Page::Source);
}

QWidget *CreatePages::titled(const QString &title, QWidget *content)
{
    auto *page = new QWidget;
    auto *heading = new QLabel(title);
    heading->setFont(style::titleFont());
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kMargin);
    layout->addWidget(heading);
    layout->addWidget(content, 1);
    return page;
}

void CreatePages::build()
{
    // In the order of Page.
    m_stack->addWidget(m_source);
    m_stack->addWidget(m_setup);
    m_stack->addWidget(titled(tr("Which operating system?"), m_systems));
    m_stack->addWidget(titled(tr("As libvirt will be told"), m_xml));
    m_stack->addWidget(m_progress);

    m_back->setObjectName(QStringLiteral("back"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_next->setObjectName(QStringLiteral("next"));
    for (QPushButton *button : {m_back, m_cancel})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::kGap);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);

    auto *layout = new QVBoxLayout(&m_dialog);
    layout->setContentsMargins(style::kSection, style::kSection, style::kSection, style::kMargin);
    layout->setSpacing(style::kMargin);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
}

void CreatePages::connectAll()
{
    connect(m_source, &SourcePage::changed, this, &CreatePages::showButtons);
    connect(m_source, &SourcePage::accepted, this, &CreatePages::next);
    connect(m_setup, &SetupPage::planChanged, this, &CreatePages::showButtons);
    connect(m_setup, &SetupPage::otherImageAsked, this, [this] { go(Page::Source); });
    connect(m_setup, &SetupPage::systemChangeAsked, this, [this] {
        go(Page::Systems);
        m_systems->begin(m_setup->systemId());
    });
    connect(m_setup, &SetupPage::xmlAsked, this, [this] {
        if (!m_setup->plan())
            return;
        m_xml->setXml(m_setup->plan()->xml);
        go(Page::Xml);
    });
    connect(m_systems, &OsChooser::chosenChanged, this, &CreatePages::showButtons);
    connect(m_systems, &OsChooser::activated, this, &CreatePages::next);
    connect(m_creation, &Creation::created, this, &CreatePages::finish);
    connect(m_creation, &Creation::createdOnly, this, &CreatePages::showCreatedOnly);
    connect(m_creation, &Creation::failed, this, &CreatePages::showFailed);
    connect(m_back, &QPushButton::clicked, this, &CreatePages::back);
    connect(m_next, &QPushButton::clicked, this, &CreatePages::next);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_creation->isRunning()) {
            m_creation->cancel();
            m_progress->showCancelling();
            showButtons();
        } else {
            m_dialog.reject();
        }
    });
}

// ---- from page to page

CreatePages::Page CreatePages::page() const
{
    return Page(m_stack->currentIndex());
}

void CreatePages::go(Page page)
{
    m_stack->setCurrentIndex(int(page));
    showButtons();
    switch (page) {
    case Page::Source:
        m_source->focusFirst();
        break;
    case Page::Setup:
        m_setup->focusFirst();
        break;
    case Page::Systems:
        break; // OsChooser::begin() takes the focus
    case Page::Xml:
        m_xml->setFocus();
        break;
    case Page::Progress:
        m_cancel->setFocus();
        break;
    }
}

void CreatePages::showButtons()
{
    const bool isRunning = m_creation->isRunning();
    m_back->setVisible(page() == Page::Setup || page() == Page::Systems || page() == Page::Xml);
    m_cancel->setVisible(page() == Page::Source || page() == Page::Setup || isRunning);
    m_cancel->setEnabled(!m_creation->isCancelled());
    m_next->setVisible(page() != Page::Xml && !isRunning);
    switch (page()) {
    case Page::Source:
        m_next->setText(tr("C&ontinue"));
        m_next->setEnabled(m_source->isComplete());
        break;
    case Page::Setup:
        m_next->setText(tr("Cr&eate"));
        m_next->setEnabled(m_setup->plan().has_value());
        break;
    case Page::Systems:
        m_next->setText(tr("&Use this system"));
        m_next->setEnabled(!m_systems->chosen().isEmpty());
        break;
    case Page::Xml:
        break;
    case Page::Progress:
        m_next->setText(tr("Show the &machine"));
        m_next->setEnabled(!m_createdOnly.isNull());
        break;
    }
}

void CreatePages::next()
{
    switch (page()) {
    case Page::Source:
        if (!m_source->isComplete())
            return;
        m_setup->begin(m_source->source(), m_source->imagePath());
        go(Page::Setup);
        break;
    case Page::Setup:
        begin();
        break;
    case Page::Systems:
        if (m_systems->chosen().isEmpty())
            return;
        m_setup->setSystem(m_systems->chosen());
        go(Page::Setup);
        break;
    case Page::Xml:
        break;
    case Page::Progress:
        finish(m_createdOnly);
        break;
    }
}

void CreatePages::back()
{
    go(page() == Page::Setup ? Page::Source : Page::Setup);
}

void CreatePages::refresh()
{
    m_source->refresh();
}

bool CreatePages::acceptsImages() const
{
    return page() != Page::Progress;
}

void CreatePages::setImage(const QString &path)
{
    if (!acceptsImages())
        return;
    m_source->setImagePath(path);
    go(Page::Source);
    next();
}

// ---- the creation itself

void CreatePages::begin()
{
    if (!m_setup->plan() || m_creation->isRunning())
        return;
    const CreationPlan plan = *m_setup->plan();
    if (!plan.request.imagePath.isEmpty())
        recentImages::add(plan.request.imagePath);
    const bool isTest = plan.request.source == CreateRequest::Source::TestMachine;
    m_closeAfterwards = false;
    m_createdOnly = {};
    m_progress->begin(tr("Creating “%1”").arg(plainName(plan.config.name)),
                      isTest ? QStringLiteral("innkeeper") : plan.config.osId,
                      m_creation->begin(plan));
    go(Page::Progress);
}

bool CreatePages::mayClose()
{
    if (!m_creation->isRunning())
        return true;
    askAboutClosing();
    return false;
}

void CreatePages::askAboutClosing()
{
    if (m_creation->isCancelled()) {
        m_closeAfterwards = true;
        return;
    }
    Notice *notice = m_progress->notice();
    notice->showMessage(Notice::Kind::Warning, tr("The machine is still being created"),
                        tr("Stopping removes everything that was made so far."));
    QPushButton *keep = notice->addButton(tr("&Keep going"));
    keep->setObjectName(QStringLiteral("keep-going"));
    connect(keep, &QPushButton::clicked, notice, &QWidget::hide);
    QPushButton *stop = notice->addButton(tr("&Stop and close"));
    stop->setObjectName(QStringLiteral("stop-and-close"));
    connect(stop, &QPushButton::clicked, this, [this, notice] {
        notice->hide();
        m_closeAfterwards = true;
        m_creation->cancel();
        m_progress->showCancelling();
        showButtons();
    });
    keep->setFocus();
}

void CreatePages::showFailed(const Error &error)
{
    m_progress->end();
    if (m_closeAfterwards) {
        m_dialog.reject();
        return;
    }
    go(Page::Setup);
    if (error.kind != ErrorKind::Cancelled)
        m_setup->showFailure(tr("The machine was not created"), error);
    // Names, space and images may be different now.
    m_setup->planAgain();
}

void CreatePages::showCreatedOnly(const MachineId &id, const Error &why)
{
    m_progress->end();
    m_createdOnly = id;
    m_progress->notice()->showError(tr("The machine did not start"), why);
    showButtons();
    m_next->setFocus();
}

void CreatePages::finish(const MachineId &id)
{
    m_progress->end();
    m_dialog.accept();
    Q_EMIT m_dialog.created(id);
}

} // namespace innkeeper
