// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bluetooth/AddDeviceDialog.h"

#include "core/base/Deliver.h"
#include "ui/bluetooth/BluetoothRow.h"
#include "ui/bluetooth/BluetoothRows.h"
#include "ui/bluetooth/BluetoothWords.h"
#include "ui/bluetooth/PairingPanel.h"
#include "ui/style/Style.h"
#include "ui/widgets/Caption.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainName.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace innkeeper {

AddDeviceDialog::AddDeviceDialog(BluetoothDevices &bluetooth, QWidget *parent)
    : QDialog(parent)
    , m_bluetooth(bluetooth)
    , m_pages(new QStackedWidget)
    , m_notice(new Notice)
    , m_looking(new QLabel)
    , m_rows(new BluetoothRows({},
                               [this](BluetoothRow &row, const QString &id) {
                                   QPushButton *button = row.addButton("pairButton");
                                   button->setText(tr("Pair"));
                                   connect(button, &QPushButton::clicked, this,
                                           [this, id] { pair(id); });
                               }))
    , m_nameless(new QCheckBox(tr("Show devices &without a name, too")))
    , m_panel(new PairingPanel)
{
    setObjectName(QStringLiteral("addBluetoothDialog"));
    setWindowTitle(tr("Add a Bluetooth Device"));
    resize(540, 520);
    m_pages->addWidget(makeList());
    m_pages->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kSection, style::kSection, style::kSection, style::kMargin);
    layout->setSpacing(style::kMargin - 4);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    connect(m_panel, &PairingPanel::answered, this,
            [this](bool isYes, const QString &code) { m_bluetooth.answer(isYes, code); });
    connect(m_panel, &PairingPanel::cancelled, &m_bluetooth, &BluetoothDevices::cancelPairing);
    connect(m_nameless, &QCheckBox::toggled, this, &AddDeviceDialog::refresh);
    connect(&m_bluetooth, &BluetoothDevices::changed, this, &AddDeviceDialog::refresh);
    connect(&m_bluetooth, &BluetoothDevices::questionChanged, this, [this] {
        if (m_isPairing)
            m_panel->setQuestion(m_bluetooth.question());
    });
    refresh();
}

AddDeviceDialog::~AddDeviceDialog()
{
    if (isVisible())
        stop();
}

QWidget *AddDeviceDialog::makeList()
{
    auto *title = new QLabel(tr("Add a Bluetooth Device"));
    title->setFont(style::titleFont());
    m_looking->setObjectName(QStringLiteral("lookingText"));
    m_looking->setWordWrap(true);
    m_looking->setForegroundRole(QPalette::PlaceholderText);
    m_nameless->setObjectName(QStringLiteral("showNameless"));
    m_nameless->setAccessibleName(tr("Show devices without a name, too"));
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeButton"));
    close->setAccessibleName(close->text());
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);

    auto *list = new QWidget;
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_nameless);
    bottom->addStretch();
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kMargin - 4);
    layout->addWidget(title);
    layout->addWidget(m_looking);
    layout->addWidget(area, 1);
    layout->addLayout(bottom);
    return list;
}

void AddDeviceDialog::refresh()
{
    // In a hall of radios nobody reads on.
    constexpr qsizetype kMostRows = 60;
    QHash<QString, BluetoothDevice> near;
    for (const BluetoothDevice &device : m_bluetooth.devices()) {
        if (!device.isPaired && device.strength &&
            (m_nameless->isChecked() || !device.name.isEmpty()))
            near.insert(device.id, device);
    }
    m_order.removeIf([&near](const QString &id) { return !near.contains(id); });
    QStringList fresh = near.keys();
    fresh.removeIf([this](const QString &id) { return m_order.contains(id); });
    std::sort(fresh.begin(), fresh.end(), [&near](const QString &a, const QString &b) {
        return *near[a].strength > *near[b].strength;
    });
    m_order = (m_order + fresh).mid(0, kMostRows);
    m_rows->setIds(m_order);
    for (const QString &id : std::as_const(m_order)) {
        const BluetoothDevice &device = near[id];
        BluetoothRow *row = m_rows->row(id);
        row->setFace(symbolOf(device.kind), device.title(), stateText(device), false);
        row->button("pairButton")->setAccessibleName(tr("Pair %1").arg(plainName(device.title())));
    }
    const auto adapters = m_bluetooth.adapters();
    const bool isAnyOn = std::any_of(adapters.cbegin(), adapters.cend(),
                                     [](const BluetoothAdapter &one) { return one.isPowered; });
    m_looking->setText(
        isAnyOn ? tr("Looking for devices near this computer. Put yours into pairing mode: often "
                     "by holding its Bluetooth button for a few seconds, until it blinks.")
                : tr("No Bluetooth adapter is on, so nothing can be found."));
}

void AddDeviceDialog::pair(const QString &device)
{
    const auto devices = m_bluetooth.devices();
    const auto found =
        std::find_if(devices.cbegin(), devices.cend(),
                     [&device](const BluetoothDevice &one) { return one.id == device; });
    if (found == devices.cend())
        return;
    m_isPairing = true;
    m_notice->hide();
    m_pages->setCurrentWidget(m_panel);
    m_panel->begin(*found);
    deliver(m_bluetooth.pair(device), this, [this](const Result<void> &paired) { finish(paired); });
}

void AddDeviceDialog::finish(const Result<void> &paired)
{
    m_isPairing = false;
    if (paired) {
        accept();
        return;
    }
    m_pages->setCurrentIndex(0);
    refresh();
    if (paired.error().kind == ErrorKind::Cancelled)
        return;
    m_notice->showError(tr("The device was not paired"), paired.error());
}

void AddDeviceDialog::reject()
{
    if (m_isPairing)
        m_bluetooth.cancelPairing();
    else
        QDialog::reject();
}

void AddDeviceDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    deliver(m_bluetooth.discover(true), this, [this](const Result<void> &looking) {
        if (!looking)
            m_notice->showError(tr("Devices cannot be looked for"), looking.error());
    });
}

void AddDeviceDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    stop();
}

void AddDeviceDialog::stop()
{
    if (m_isPairing)
        m_bluetooth.cancelPairing();
    (void)m_bluetooth.discover(false);
}

} // namespace innkeeper
