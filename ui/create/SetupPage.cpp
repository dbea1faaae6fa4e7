// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/SetupPage.h"

#include "core/base/Deliver.h"
#include "core/base/MachineText.h"
#include "ui/create/EssentialsPanel.h"
#include "ui/create/OptionsPanel.h"
#include "ui/create/OsCard.h"
#include "ui/create/RemarkList.h"
#include "ui/create/SummaryCard.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/Notice.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace innkeeper {

using Source = CreateRequest::Source;

namespace {

constexpr int kSummaryWidth = 292;

QScrollArea *scrollOf(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

SetupPage::SetupPage(CreateMachine &creation, OsDatabase &systems, Hypervisor &hypervisor,
                     QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_hypervisor(hypervisor)
    , m_pool(pool)
    , m_planner(new Planner(creation, systems, hypervisor, pool, this))
    , m_essentials(new EssentialsPanel)
{
    build();
    connectAll();
    readOffer();
}

// ---- how it looks

void SetupPage::build()
{
    m_summary = new SummaryCard;
    QScrollArea *summaryScroll = scrollOf(m_summary);
    summaryScroll->setFixedWidth(kSummaryWidth);
    m_scroll = scrollOf(buildColumn());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kGap + 4);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(summaryScroll);
}

QWidget *SetupPage::buildColumn()
{
    m_notice = new Notice;
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setClosable(false);
    m_system = new OsCard;
    m_remarks = new RemarkList;
    m_remarks->setObjectName(QStringLiteral("remarks"));

    m_customize = new QToolButton;
    m_customize->setObjectName(QStringLiteral("customize"));
    m_customize->setText(tr("&Customize"));
    m_customize->setAccessibleName(tr("Customize: firmware, storage, network and more"));
    m_customize->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_customize->setIcon(style::icon(QStringLiteral("chevron-right")));
    m_customize->setCheckable(true);
    m_customize->setAutoRaise(true);
    m_customize->setFocusPolicy(Qt::StrongFocus);
    m_options = new OptionsPanel;
    m_options->hide();

    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, style::kGap, 0);
    layout->setSpacing(style::kMargin - 4);
    layout->addWidget(m_notice);
    layout->addWidget(m_system);
    layout->addWidget(m_essentials);
    layout->addWidget(m_remarks);
    layout->addWidget(m_customize, 0, Qt::AlignLeft);
    layout->addWidget(m_options);
    layout->addStretch();
    m_notice->hide();
    return column;
}

void SetupPage::connectAll()
{
    connect(m_essentials, &EssentialsPanel::changed, this, &SetupPage::edited);
    connect(m_options, &OptionsPanel::changed, this, &SetupPage::edited);
    connect(m_customize, &QToolButton::toggled, this, [this](bool isOn) {
        m_customize->setIcon(
            style::icon(isOn ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
        m_options->setVisible(isOn);
        if (isOn)
            QMetaObject::invokeMethod(
                this, [this] { m_scroll->ensureWidgetVisible(m_options); }, Qt::QueuedConnection);
    });
    connect(m_system, &OsCard::changeAsked, this, &SetupPage::systemChangeAsked);
    connect(m_summary, &SummaryCard::xmlAsked, this, &SetupPage::xmlAsked);
    connect(m_planner, &Planner::planned, this, &SetupPage::showPlan);
    connect(m_planner, &Planner::failed, this, &SetupPage::showError);
}

// ---- what the host has

void SetupPage::readOffer()
{
    deliver(runOn(m_pool, [&hypervisor = m_hypervisor] { return HostOffer::read(hypervisor); }),
            this, [this](const HostOffer &offer) {
                m_essentials->setOffer(offer);
                m_options->setOffer(offer);
            });
}

// ---- the wish and its plan

void SetupPage::begin(Source source, const QString &imagePath)
{
    m_wish = {};
    m_wish.source = source;
    m_wish.imagePath = imagePath;
    m_plan.reset();
    m_lastEdited = nullptr;
    clearProblem();
    m_notice->hide();
    m_essentials->begin(source);
    m_remarks->setRemarks({});
    m_customize->setChecked(false);
    m_options->begin(source);
    m_system->setChangeable(source != Source::TestMachine);
    const bool hasImage = source == Source::Installer || source == Source::Import;
    m_system->show({}, hasImage ? tr("Looking at the image…") : tr("One moment…"),
                   QFileInfo(imagePath).fileName());
    m_summary->setTitle({});
    m_summary->clear(tr("One moment…"));
    m_essentials->setEnabled(false);
    readOffer();
    wantPlan(false);
}

void SetupPage::setSystem(const QString &osId)
{
    m_wish.osId = osId;
    edited(m_system);
}

QString SetupPage::systemId() const
{
    return m_plan ? m_plan->config.osId : m_wish.osId;
}

CreateRequest SetupPage::request() const
{
    CreateRequest request = m_wish;
    m_essentials->apply(request);
    m_options->apply(request);
    return request;
}

void SetupPage::edited(QWidget *control)
{
    m_lastEdited = control;
    m_plan.reset();
    if (control == m_essentials->name()) {
        if (const auto valid = validateMachineName(m_essentials->name()->text()); !valid) {
            m_planner->stop();
            showError(valid.error());
            return;
        }
    }
    wantPlan(true);
}

void SetupPage::planAgain()
{
    m_plan.reset();
    wantPlan(false);
}

void SetupPage::wantPlan(bool soon)
{
    m_planner->want(request(), soon);
    Q_EMIT planChanged();
}

void SetupPage::showPlan(const PlannedMachine &planned)
{
    m_plan = planned.plan;
    const CreationPlan &plan = planned.plan;
    const bool isFirst = !m_essentials->isEnabled();
    m_essentials->setEnabled(true);
    clearProblem();
    m_notice->hide();
    m_essentials->setSystem(planned.system ? &*planned.system : nullptr);
    m_essentials->showPlan(plan);
    showSystem(planned);
    m_remarks->setRemarks(plan.remarks);
    m_options->showPlan(plan);
    m_summary->setTitle(plan.config.name);
    m_summary->setLines(summarize(plan));
    if (isFirst && isVisible())
        focusFirst(); // it could not take the focus while the form was disabled
    Q_EMIT planChanged();
}

void SetupPage::showSystem(const PlannedMachine &planned)
{
    const QString file = QFileInfo(m_wish.imagePath).fileName();
    if (m_wish.source == Source::TestMachine) {
        m_system->show(QStringLiteral("innkeeper"), tr("The test machine"),
                       tr("Draws on its screen, answers keys, needs no download."));
    } else if (!planned.system) {
        m_system->show({}, tr("An operating system that is not known"),
                       file.isEmpty() ? tr("Say what will run here, and it gets fitting hardware.")
                                      : file);
    } else {
        const QString caption = !m_wish.osId.isEmpty() ? tr("Chosen by you")
                                : file.isEmpty()       ? QString()
                                                       : tr("Recognized on %1").arg(file);
        m_system->show(planned.system->id, planned.system->name, caption);
    }
}

// ---- what is wrong with it

void SetupPage::showError(const Error &error)
{
    clearProblem();
    m_plan.reset();
    const QString sentence =
        error.advice.isEmpty()
            ? error.message
            : tr("%1 %2", "what is wrong, what to do").arg(error.message, error.advice);
    // A plan was good before the last edit, so that one is at fault.
    QWidget *culprit = error.kind == ErrorKind::AlreadyExists ? m_essentials->name() : m_lastEdited;
    m_summary->setTitle({});
    m_summary->clear(tr("Nothing yet: something beside this has to be put right first."));
    if (!culprit || culprit == m_system || error.kind == ErrorKind::Disconnected) {
        showFailure(tr("This machine cannot be created"), error);
    } else {
        m_notice->hide();
        m_essentials->setEnabled(true);
        if (m_options->isAncestorOf(culprit)) {
            m_customize->setChecked(true);
            m_options->showProblem(culprit, sentence);
        } else {
            m_essentials->showProblem(culprit, sentence);
        }
    }
    Q_EMIT planChanged();
}

void SetupPage::showFailure(const QString &title, const Error &error)
{
    m_notice->showError(title, error);
    const bool hasImage = m_wish.source == Source::Installer || m_wish.source == Source::Import;
    if (hasImage && error.kind != ErrorKind::Disconnected) {
        QPushButton *other = m_notice->addButton(tr("Choose another image"));
        other->setObjectName(QStringLiteral("other-image"));
        connect(other, &QPushButton::clicked, this, &SetupPage::otherImageAsked);
    }
    QPushButton *again = m_notice->addButton(tr("Try again"));
    again->setObjectName(QStringLiteral("try-again"));
    connect(again, &QPushButton::clicked, this, &SetupPage::planAgain, Qt::QueuedConnection);
    m_scroll->ensureWidgetVisible(m_notice);
    if (!m_plan && m_essentials->name()->text().isEmpty())
        m_system->show({}, QFileInfo(m_wish.imagePath).fileName(), {});
}

void SetupPage::clearProblem()
{
    m_essentials->showProblem(nullptr, {});
    m_options->showProblem(nullptr, {});
}

void SetupPage::focusFirst()
{
    m_essentials->name()->setFocus();
    m_essentials->name()->selectAll();
}

} // namespace innkeeper
