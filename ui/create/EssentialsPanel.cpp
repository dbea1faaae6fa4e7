// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/EssentialsPanel.h"

#include "core/base/MachineText.h"
#include "ui/create/fields/AmountField.h"
#include "ui/widgets/Form.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace innkeeper {

namespace {

constexpr int kMostMemory = 1 << 24; // MiB: 16 TiB
constexpr int kMostVcpus = 9999;
constexpr int kMostDisk = 1 << 16; // GiB: 64 TiB

int toMib(Bytes bytes)
{
    return int(std::min<quint64>(bytes.toMib(), kMostMemory));
}

int toGib(Bytes bytes)
{
    return int(std::min<quint64>((bytes.toMib() + 1023) / 1024, kMostDisk));
}

void addMark(QList<SteppedSlider::Mark> &marks, int value, const QString &text)
{
    if (value > 0 && (marks.isEmpty() || marks.last().value != value))
        marks.append({value, text});
}

} // namespace

EssentialsPanel::EssentialsPanel(QWidget *parent)
    : QWidget(parent)
    , m_form(new Form)
{
    build();
    connectAll();
}

void EssentialsPanel::build()
{
    m_name = new QLineEdit;
    m_name->setMaxLength(kMaxMachineNameBytes);
    m_memory = new AmountField(tr(" MiB"));
    // Every number that is typed stays as it was typed: planning says what is too much.
    m_memory->setRange(1, kMostMemory);
    m_vcpus = new AmountField(QString());
    m_vcpus->setRange(1, kMostVcpus);
    m_disk = new AmountField(tr(" GiB"));
    m_disk->setRange(1, kMostDisk);
    m_disk->setSliderRange(1, 1024);
    m_form->addRow(QStringLiteral("name"), tr("&Name"), m_name);
    m_form->addRow(QStringLiteral("memory"), tr("&Memory"), m_memory);
    m_form->addRow(QStringLiteral("vcpus"), tr("&Processors"), m_vcpus);
    m_form->addRow(QStringLiteral("disk"), tr("&Disk"), m_disk);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
}

void EssentialsPanel::connectAll()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_wish.name = text;
        Q_EMIT changed(m_name);
    });
    connect(m_memory, &AmountField::edited, this, [this](int mib) {
        m_wish.memory = Bytes::mib(quint64(mib));
        Q_EMIT changed(m_memory);
    });
    connect(m_vcpus, &AmountField::edited, this, [this](int count) {
        m_wish.vcpus = count;
        Q_EMIT changed(m_vcpus);
    });
    connect(m_disk, &AmountField::edited, this, [this](int gib) {
        m_wish.diskSize = Bytes::gib(quint64(gib));
        Q_EMIT changed(m_disk);
    });
}

void EssentialsPanel::setOffer(const HostOffer &offer)
{
    m_offer = offer;
    showOffer();
}

void EssentialsPanel::showOffer()
{
    m_vcpus->setSliderRange(1, m_offer.maxVcpus());
    if (!m_offer.facts)
        return;
    const HostFacts &facts = *m_offer.facts;
    if (facts.memoryTotal > Bytes()) {
        m_memory->setSliderRange(std::min(64, toMib(facts.memoryTotal)), toMib(facts.memoryTotal));
        m_form->setHint(m_memory, tr("This computer has %1, of which %2 are free.")
                                      .arg(facts.memoryTotal.toText(), facts.memoryFree.toText()));
    }
    if (facts.cpus > 0) {
        m_vcpus->setSliderRange(1, std::min(facts.cpus, m_offer.maxVcpus()));
        m_form->setHint(m_vcpus, tr("This computer has %n processor(s).", nullptr, facts.cpus));
    }
}

void EssentialsPanel::begin(CreateRequest::Source source)
{
    using Source = CreateRequest::Source;
    m_wish = {};
    showProblem(nullptr, {});
    m_name->clear();
    m_form->setRowVisible(m_disk, source == Source::Installer || source == Source::Empty);
}

void EssentialsPanel::setSystem(const OperatingSystem *system)
{
    QList<SteppedSlider::Mark> memory;
    QList<SteppedSlider::Mark> disk;
    if (system) {
        addMark(memory, toMib(system->minimum.memory), tr("minimum"));
        addMark(memory, toMib(system->recommended.memory), tr("recommended"));
        addMark(disk, toGib(system->minimum.storage), tr("minimum"));
        addMark(disk, toGib(system->recommended.storage), tr("recommended"));
    }
    m_memory->setMarks(memory);
    m_disk->setMarks(disk);
}

void EssentialsPanel::showPlan(const CreationPlan &plan)
{
    if (m_wish.name.isEmpty() && m_name->text() != plan.config.name)
        m_name->setText(plan.config.name);
    if (!m_wish.memory)
        m_memory->setValue(toMib(plan.config.memory));
    if (!m_wish.vcpus)
        m_vcpus->setValue(plan.config.vcpus);
    if (!m_wish.diskSize && !plan.volumes.isEmpty())
        m_disk->setValue(toGib(plan.volumes.first().capacity));
}

void EssentialsPanel::apply(CreateRequest &request) const
{
    request.name = m_wish.name;
    request.memory = m_wish.memory;
    request.vcpus = m_wish.vcpus;
    request.diskSize = m_wish.diskSize;
}

void EssentialsPanel::showProblem(QWidget *control, const QString &sentence)
{
    if (m_problem == m_name || m_problem == m_disk)
        m_form->setHint(m_problem, {});
    else if (m_problem)
        showOffer(); // its hint is what the host has
    m_problem = control;
    if (control)
        m_form->setHint(control, sentence, true);
}

} // namespace innkeeper
