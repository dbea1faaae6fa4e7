// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/SetupPage.h"

#include "core/base/Deliver.h"
#include "core/base/MachineText.h"
#include "ui/create/OptionsPanel.h"
#include "ui/create/OsCard.h"
#include "ui/create/RemarkList.h"
#include "ui/create/SummaryCard.h"
#include "ui/create/fields/AmountField.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/Form.h"
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
constexpr int kMostMemory = 1 << 24; // MiB: 16 TiB
constexpr int kMostDisk = 1 << 16;   // GiB: 64 TiB

int toMib(Bytes bytes)
{
    return int(std::min<quint64>(bytes.toMib(), kMostMemory));
}

int toGib(Bytes bytes)
{
    return int(std::min<quint64>((bytes.toMib() + 1023) / 1024, kMostDisk));
}

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
    , m_form(new Form)
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
    buildForm();

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
    layout->addWidget(m_form);
    layout->addWidget(m_remarks);
    layout->addWidget(m_customize, 0, Qt::AlignLeft);
    layout->addWidget(m_options);
    layout->addStretch();
    m_notice->hide();
    return column;
}

void SetupPage::buildForm()
{
    m_name = new QLineEdit;
    m_name->setMaxLength(kMaxMachineNameBytes);
    m_memory = new AmountField(tr(" MiB"));
    m_memory->setRange(1, kMostMemory);
    m_vcpus = new AmountField(QString());
    m_vcpus->setRange(1, 255);
    m_disk = new AmountField(tr(" GiB"));
    m_disk->setRange(1, kMostDisk);
    m_disk->setSliderRange(1, 1024);
    m_form->addRow(QStringLiteral("name"), tr("&Name"), m_name);
    m_form->addRow(QStringLiteral("memory"), tr("&Memory"), m_memory);
    m_form->addRow(QStringLiteral("vcpus"), tr("&Processors"), m_vcpus);
    m_form->addRow(QStringLiteral("disk"), tr("&Disk"), m_disk);
}

void SetupPage::connectAll()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_wish.name = text;
        edited(m_name);
    });
    connect(m_memory, &AmountField::edited, this, [this](int mib) {
        m_wish.memory = Bytes::mib(quint64(mib));
        edited(m_memory);
    });
    connect(m_vcpus, &AmountField::edited, this, [this](int count) {
        m_wish.vcpus = count;
        edited(m_vcpus);
    });
    connect(m_disk, &AmountField::edited, this, [this](int gib) {
        m_wish.diskSize = Bytes::gib(quint64(gib));
        edited(m_disk);
    });
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
                m_offer = offer;
                showOffer();
            });
}

void SetupPage::showOffer()
{
    m_options->setOffer(m_offer);
    m_vcpus->setRange(1, m_offer.maxVcpus());
    if (!m_offer.facts)
        return;
    const HostFacts &facts = *m_offer.facts;
    if (facts.memoryTotal > Bytes()) {
        m_memory->setRange(1, toMib(facts.memoryTotal));
        m_memory->setSliderRange(std::min(64, toMib(facts.memoryTotal)), toMib(facts.memoryTotal));
        m_form->setHint(m_memory, tr("This computer has %1, of which %2 are free.")
                                      .arg(facts.memoryTotal.toText(), facts.memoryFree.toText()));
    }
    if (facts.cpus > 0) {
        m_vcpus->setSliderRange(1, std::min(facts.cpus, m_offer.maxVcpus()));
        m_form->setHint(m_vcpus, tr("This computer has %n processor(s).", nullptr, facts.cpus));
    }
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
    m_name->clear();
    m_remarks->setRemarks({});
    m_customize->setChecked(false);
    m_options->begin(source);
    m_form->setRowVisible(m_disk, source == Source::Installer || source == Source::Empty);
    m_system->setChangeable(source != Source::TestMachine);
    const bool hasImage = source == Source::Installer || source == Source::Import;
    m_system->show({}, hasImage ? tr("Looking at the image …") : tr("One moment …"),
                   QFileInfo(imagePath).fileName());
    m_summary->setTitle({});
    m_summary->clear(tr("One moment …"));
    m_form->setEnabled(false);
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
    m_options->apply(request);
    return request;
}

void SetupPage::edited(QWidget *control)
{
    m_lastEdited = control;
    m_plan.reset();
    if (control == m_name) {
        if (const auto valid = validateMachineName(m_name->text()); !valid) {
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
    const bool isFirst = !m_form->isEnabled();
    m_form->setEnabled(true);
    clearProblem();
    m_notice->hide();
    if (m_wish.name.isEmpty() && m_name->text() != plan.config.name)
        m_name->setText(plan.config.name);
    if (!m_wish.memory)
        m_memory->setValue(toMib(plan.config.memory));
    if (!m_wish.vcpus)
        m_vcpus->setValue(plan.config.vcpus);
    if (!m_wish.diskSize && !plan.volumes.isEmpty())
        m_disk->setValue(toGib(plan.volumes.first().capacity));
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

    QList<SteppedSlider::Mark> memory;
    QList<SteppedSlider::Mark> disk;
    if (planned.system) {
        const auto &minimum = planned.system->minimum;
        const auto &recommended = planned.system->recommended;
        const auto add = [](QList<SteppedSlider::Mark> &marks, int value, const QString &text) {
            if (value > 0 && (marks.isEmpty() || marks.last().value != value))
                marks.append({value, text});
        };
        add(memory, toMib(minimum.memory), tr("minimum"));
        add(memory, toMib(recommended.memory), tr("recommended"));
        add(disk, toGib(minimum.storage), tr("minimum"));
        add(disk, toGib(recommended.storage), tr("recommended"));
    }
    m_memory->setMarks(memory);
    m_disk->setMarks(disk);
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
    QWidget *culprit = error.kind == ErrorKind::AlreadyExists ? m_name : m_lastEdited;
    m_summary->setTitle({});
    m_summary->clear(tr("Nothing yet: something beside this has to be put right first."));
    if (!culprit || culprit == m_system || error.kind == ErrorKind::Disconnected) {
        showFailure(tr("This machine cannot be created"), error);
    } else {
        m_notice->hide();
        m_form->setEnabled(true);
        if (m_options->isAncestorOf(culprit)) {
            m_customize->setChecked(true);
            m_options->showProblem(culprit, sentence);
        } else {
            m_form->setHint(culprit, sentence, true);
        }
        m_problem = culprit;
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
    if (!m_plan && m_name->text().isEmpty())
        m_system->show({}, QFileInfo(m_wish.imagePath).fileName(), {});
}

void SetupPage::clearProblem()
{
    if (!m_problem)
        return;
    if (m_problem == m_name || m_problem == m_disk)
        m_form->setHint(m_problem, {});
    m_problem = nullptr;
    m_options->showProblem(nullptr, {});
    showOffer();
}

void SetupPage::focusFirst()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace innkeeper
