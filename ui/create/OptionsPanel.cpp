// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/OptionsPanel.h"

#include "ui/create/fields/FirmwareText.h"
#include "ui/widgets/Form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace innkeeper {

using Source = CreateRequest::Source;

namespace {

/// Refills a combo box and keeps what was chosen, where it is still there.
template <class Fill>
void refill(QComboBox *box, Fill fill)
{
    const QSignalBlocker blocker(box);
    const QVariant chosen = box->currentData();
    box->clear();
    fill();
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

QString networkKey(NetworkConfig::Kind kind, const QString &source = {})
{
    return QString::number(int(kind)) + u'/' + source;
}

} // namespace

OptionsPanel::OptionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_form(new Form)
{
    build();
    setOffer({});
}

void OptionsPanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    m_firmware = addChoice(QStringLiteral("firmware"), tr("Firm&ware"));
    m_accelerator = addChoice(QStringLiteral("accelerator"), tr("&Accelerator"));
    m_pool = addChoice(QStringLiteral("pool"), tr("Storage &pool"));
    m_preallocate =
        addSwitch(QStringLiteral("preallocate"), tr("Disk space"), tr("&Reserve all of it now"));
    m_inPlace = addSwitch(QStringLiteral("in-place"), tr("Image"),
                          tr("&Use it where it is, without a copy"));
    m_network = addChoice(QStringLiteral("network"), tr("Net&work"));
    m_start = addSwitch(QStringLiteral("start"), tr("Afterwards"), tr("&Start the machine"));
}

QComboBox *OptionsPanel::addChoice(const QString &name, const QString &label)
{
    auto *box = new QComboBox;
    // Long names of pools and networks must not widen the window.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    m_form->addRow(name, label, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] { Q_EMIT changed(box); });
    return box;
}

QCheckBox *OptionsPanel::addSwitch(const QString &name, const QString &label, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setAccessibleName(QString(text).remove(u'&'));
    m_form->addRow(name, label, box);
    connect(box, &QCheckBox::toggled, this, [this, box] { Q_EMIT changed(box); });
    return box;
}

void OptionsPanel::setOffer(const HostOffer &offer)
{
    m_offer = offer;
    fillFirmware();
    fillAccelerators();
    fillPools();
    fillNetworks();
}

void OptionsPanel::fillFirmware()
{
    refill(m_firmware, [this] {
        m_firmware->addItem(tr("Automatic"));
        m_firmware->addItem(toText(Firmware::Bios), int(Firmware::Bios));
        if (m_offer.hasUefi())
            m_firmware->addItem(toText(Firmware::Uefi), int(Firmware::Uefi));
        if (m_offer.hasSecureBoot())
            m_firmware->addItem(toText(Firmware::UefiSecureBoot), int(Firmware::UefiSecureBoot));
    });
}

void OptionsPanel::fillAccelerators()
{
    using Choice = CreateRequest::AcceleratorChoice;
    refill(m_accelerator, [this] {
        m_accelerator->addItem(tr("Automatic"), int(Choice::Auto));
        if (m_offer.kvm)
            m_accelerator->addItem(tr("KVM: the host's processor"), int(Choice::Kvm));
        m_accelerator->addItem(tr("TCG: emulated, works everywhere"), int(Choice::Tcg));
    });
}

void OptionsPanel::fillPools()
{
    refill(m_pool, [this] {
        m_pool->addItem(tr("The default one"), QString());
        for (const StoragePool &pool : std::as_const(m_offer.pools)) {
            if (pool.isActive)
                m_pool->addItem(tr("%1 (%2 free)").arg(pool.name, pool.available.toText()),
                                pool.name);
        }
    });
}

void OptionsPanel::fillNetworks()
{
    using Kind = NetworkConfig::Kind;
    refill(m_network, [this] {
        m_network->addItem(tr("Automatic"), QString());
        for (const NetworkInfo &network : std::as_const(m_offer.networks))
            m_network->addItem(network.isActive
                                   ? tr("Network “%1”").arg(network.name)
                                   : tr("Network “%1” (not running)").arg(network.name),
                               networkKey(Kind::Network, network.name));
        m_network->addItem(tr("Through this computer only"), networkKey(Kind::User));
        m_network->addItem(tr("None"), networkKey(Kind::None));
    });
}

void OptionsPanel::begin(Source source)
{
    m_source = source;
    showProblem(nullptr, {});
    const QSignalBlocker blocker(this);
    for (QComboBox *box : {m_firmware, m_accelerator, m_pool, m_network})
        box->setCurrentIndex(0);
    m_preallocate->setChecked(false);
    m_inPlace->setChecked(false);
    // An empty machine has nothing to start from.
    m_start->setChecked(source != Source::Empty);
    m_form->setRowVisible(m_preallocate, source == Source::Installer || source == Source::Empty);
    m_form->setRowVisible(m_inPlace, source == Source::Import);
    m_form->setRowVisible(m_firmware, source != Source::TestMachine);
}

void OptionsPanel::showPlan(const CreationPlan &plan)
{
    showProblem(nullptr, {});
    const auto hint = [this](QComboBox *box, const QString &text) {
        m_form->setHint(box, box->currentIndex() == 0 ? text : QString());
    };
    hint(m_firmware, toText(plan.config.firmware));
    hint(m_accelerator, plan.config.accelerator == Accelerator::Kvm ? tr("KVM") : tr("TCG"));
    hint(m_pool, plan.volumes.isEmpty() ? QString() : plan.volumes.first().pool);
    const QList<NetworkConfig> &networks = plan.config.networks;
    hint(m_network, networks.isEmpty() ? tr("None")
                    : networks.first().source.isEmpty()
                        ? tr("Through this computer only")
                        : tr("Network “%1”").arg(networks.first().source));
    m_pool->setEnabled(!plan.volumes.isEmpty());
}

void OptionsPanel::apply(CreateRequest &request) const
{
    if (m_firmware->currentIndex() > 0)
        request.firmware = Firmware(m_firmware->currentData().toInt());
    request.accelerator = CreateRequest::AcceleratorChoice(m_accelerator->currentData().toInt());
    request.pool = m_pool->currentData().toString();
    request.preallocateDisk = m_preallocate->isChecked();
    request.importInPlace = m_source == Source::Import && m_inPlace->isChecked();
    request.start = m_start->isChecked();
    const QString network = m_network->currentData().toString();
    if (!network.isEmpty()) {
        const int slash = int(network.indexOf(u'/'));
        request.network = NetworkConfig{
            NetworkConfig::Kind(network.left(slash).toInt()), network.mid(slash + 1), {}};
    }
}

void OptionsPanel::showProblem(QWidget *control, const QString &sentence)
{
    if (m_problem)
        m_form->setHint(m_problem, {});
    m_problem = control;
    if (control)
        m_form->setHint(control, sentence, true);
}

} // namespace innkeeper
