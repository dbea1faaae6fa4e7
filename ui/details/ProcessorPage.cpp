// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/ProcessorPage.h"

#include "ui/details/fields/ChoiceBox.h"
#include "ui/style/Style.h"
#include "ui/widgets/Card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace innkeeper {

using hardware::Change;

CorePicture::Content coreContent(const MachineDetails &details)
{
    CorePicture::Content content;
    content.cpus = details.host.facts.cpuMap;
    for (const hardware::Part &part : details.parts) {
        const QSet<int> cpus = cpuNumbers(part.value(QStringLiteral("cpuset")));
        if (part.kind->key == QLatin1String("cpu"))
            content.allowed = cpus;
        else if (part.kind->key == QLatin1String("pin"))
            content.pins.insert(part.value(QStringLiteral("vcpu")).toInt(), cpus);
    }
    return content;
}

ProcessorPage::ProcessorPage(const hardware::PartKind &kind, const QString &which,
                             const MachineDetails &details)
    : PartPage(kind, which, details)
    , m_box(new QWidget)
    , m_vcpu(new ChoiceBox)
    , m_picture(new CorePicture)
    , m_words(new QLabel)
{
    auto *heading = new QLabel(tr("This computer's processors"));
    heading->setFont(style::headingFont());
    heading->setContentsMargins(2, 0, 0, 0);
    auto *layout = new QVBoxLayout(m_box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addWidget(heading);
    layout->addWidget(makeCard());
    add(m_box);
    say({});
    connect(m_picture, &CorePicture::pointed, this, &ProcessorPage::say);
    connect(m_picture, &CorePicture::toggled, this, &ProcessorPage::toggle);
    connect(m_vcpu, &QComboBox::currentIndexChanged, this, [this] { show(m_content); });
}

QWidget *ProcessorPage::makeCard()
{
    m_vcpu->setObjectName(QStringLiteral("pin-vcpu"));
    m_vcpu->setAccessibleName(tr("vCPU to pin"));
    auto *label = new QLabel(tr("&Pin"));
    label->setBuddy(m_vcpu);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(style::kGap);
    choice->addWidget(label);
    choice->addWidget(m_vcpu);
    choice->addStretch();
    m_words->setFont(style::captionFont());
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("cores-words"));
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 12, 14, 12);
    inside->setSpacing(style::kGap);
    inside->addLayout(choice);
    inside->addWidget(m_picture);
    inside->addWidget(m_words);
    return card;
}

void ProcessorPage::load(const MachineDetails &details)
{
    PartPage::load(details);
    fillChoice(values().value(QStringLiteral("count")).toInt());
    // What was clicked since is not read yet.
    if (m_onTheirWay == 0)
        show(coreContent(details));
    m_box->setVisible(!m_content.cpus.isEmpty());
}

void ProcessorPage::fillChoice(int count)
{
    if (m_vcpu->count() == count)
        return;
    const QSignalBlocker silent(m_vcpu);
    const int chosen = m_vcpu->currentIndex();
    m_vcpu->clear();
    for (int vcpu = 0; vcpu < count; ++vcpu)
        m_vcpu->addItem(tr("vCPU %1").arg(vcpu));
    m_vcpu->setCurrentIndex(qBound(0, chosen, count - 1));
}

void ProcessorPage::show(const CorePicture::Content &content)
{
    m_content = content;
    m_content.vcpu = m_vcpu->currentIndex();
    m_picture->setContent(m_content);
}

void ProcessorPage::say(const QString &words)
{
    m_words->setText(words.isEmpty()
                         ? tr("A click on a processor, or the space bar, pins the vCPU there or "
                              "takes it from there. One that is pinned nowhere runs everywhere.")
                         : words);
}

void ProcessorPage::toggle(int cpu)
{
    const int vcpu = m_vcpu->currentIndex();
    CorePicture::Content content = m_content;
    const QSet<int> before = content.pins.value(vcpu);
    QSet<int> &pin = content.pins[vcpu];
    if (!pin.remove(cpu))
        pin.insert(cpu);
    Change change;
    change.part = QStringLiteral("pin");
    const QString number = QString::number(vcpu);
    const QString list = cpuList(pin);
    if (before.isEmpty()) {
        change.kind = Change::Kind::Add;
        change.values = {{QStringLiteral("vcpu"), number}, {QStringLiteral("cpuset"), list}};
    } else {
        change.kind = pin.isEmpty() ? Change::Kind::Remove : Change::Kind::Set;
        change.which = number;
        change.field = pin.isEmpty() ? QString() : QStringLiteral("cpuset");
        change.after = list;
    }
    if (pin.isEmpty())
        content.pins.remove(vcpu);
    ++m_onTheirWay;
    show(content);
    Q_EMIT changesWanted({change}, ChangeMachine::When::AtOnce);
}

void ProcessorPage::savedOne(const Change &change, const Error *problem)
{
    if (change.part != QLatin1String("pin")) {
        PartPage::savedOne(change, problem);
        return;
    }
    // One that is repeated for the next start was counted before.
    m_onTheirWay = qMax(0, m_onTheirWay - 1);
    if (problem)
        showProblem(tr("The vCPU was not pinned"), *problem);
}

} // namespace innkeeper
