// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bluetooth/BluetoothPage.h"

#include "ui/bluetooth/AdapterList.h"
#include "ui/bluetooth/AddDeviceDialog.h"
#include "ui/bluetooth/BluetoothNotice.h"
#include "ui/bluetooth/BluetoothRow.h"
#include "ui/bluetooth/BluetoothRows.h"
#include "ui/bluetooth/BluetoothWords.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/Caption.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainName.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace innkeeper {

static QLabel *bluetoothText(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

BluetoothPage::BluetoothPage(const Parts &parts, QWidget *parent)
    : ScrollPage({}, parent)
    , m_bluetooth(parts.bluetooth)
    , m_nothing(new EmptyState)
    , m_notice(new BluetoothNotice)
    , m_intro(bluetoothText("bluetoothIntro"))
    , m_adapters(new AdapterList(parts, *m_notice))
    , m_devices(new BluetoothRows(
          tr("Paired with This Computer"),
          [this](BluetoothRow &row, const QString &id) { makeDeviceRow(row, id); }))
    , m_none(bluetoothText("bluetoothNone"))
    , m_trouble(bluetoothText("bluetoothTrouble"))
    , m_add(new QPushButton(style::icon(QStringLiteral("add")), tr("&Add a Device…")))
{
    setObjectName(QStringLiteral("bluetoothPage"));
    setAccessibleName(tr("Bluetooth"));
    m_nothing->setObjectName(QStringLiteral("bluetoothNothing"));
    m_intro->setText(tr("What is paired here belongs to this computer, and every machine gains by "
                        "it: keyboards and mice work in the machine you use, and headsets play "
                        "the sound of all machines. Other devices, such as phones, a machine "
                        "sees only through an adapter that is lent to it."));
    m_none->setText(tr("Nothing is paired yet."));
    m_add->setObjectName(QStringLiteral("addBluetooth"));
    m_add->setAccessibleName(tr("Add a device"));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &BluetoothPage::addDevice);
    for (QWidget *part : std::initializer_list<QWidget *>{m_intro, m_notice, m_nothing, m_adapters,
                                                          m_devices, m_none, m_trouble})
        add(part);
    auto *bottom = new QWidget;
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_add);
    row->addStretch();
    add(bottom);
    connect(&m_bluetooth, &BluetoothDevices::changed, this, &BluetoothPage::refresh);
    connect(&parts.lending, &BluetoothLending::changed, this, &BluetoothPage::refresh);
    refresh();
}

BluetoothPage::~BluetoothPage()
{
    // While this still is a page: it stops looking, which changes what there is.
    delete m_dialog;
}

void BluetoothPage::refresh()
{
    m_adapters->refresh();
    showNothing();
    showDevices();
}

// The service may be missing while a machine has an adapter.
void BluetoothPage::showNothing()
{
    const auto trouble = m_bluetooth.trouble();
    const bool isEmpty = m_bluetooth.isKnown() && m_adapters->isEmpty();
    if (trouble)
        m_nothing->setContent(QStringLiteral("bluetooth"), trouble->message, trouble->advice);
    else
        m_nothing->setContent(
            QStringLiteral("bluetooth"), tr("This computer has no Bluetooth adapter"),
            tr("Plug one into a USB port, and it appears here. If there should be one, see "
               "whether a machine has it, or whether the firmware turned it off."));
    m_nothing->setVisible(isEmpty);
    m_trouble->setText(trouble ? sentencesOf(*trouble) : QString());
    m_trouble->setVisible(trouble && !isEmpty);
    if (isEmpty)
        m_notice->hide();
    m_intro->setVisible(!isEmpty);
}

void BluetoothPage::showDevices()
{
    QStringList ids;
    QList<BluetoothDevice> paired = m_bluetooth.devices();
    paired.removeIf([](const BluetoothDevice &one) { return !one.isPaired; });
    for (const BluetoothDevice &device : std::as_const(paired))
        ids << device.id;
    m_devices->setIds(ids);
    const auto adapters = m_bluetooth.adapters();
    for (const BluetoothDevice &device : std::as_const(paired)) {
        const bool isReachable =
            std::any_of(adapters.cbegin(), adapters.cend(), [&device](const auto &adapter) {
                return adapter.id == device.adapter && adapter.isPowered;
            });
        const QString name = plainName(device.title());
        BluetoothRow *row = m_devices->row(device.id);
        row->setFace(symbolOf(device.kind), device.title(), stateText(device), device.isConnected);
        QPushButton *link = row->button("deviceLink");
        link->setText(device.isConnected ? tr("Disconnect") : tr("Connect"));
        link->setAccessibleName(device.isConnected ? tr("Disconnect %1").arg(name)
                                                   : tr("Connect %1").arg(name));
        link->setEnabled(isReachable);
        row->button("deviceForget")->setAccessibleName(tr("Forget %1").arg(name));
    }
    const bool isAnyOn = std::any_of(adapters.cbegin(), adapters.cend(),
                                     [](const auto &adapter) { return adapter.isPowered; });
    m_none->setVisible(ids.isEmpty() && !adapters.isEmpty());
    m_add->setVisible(!adapters.isEmpty());
    m_add->setEnabled(isAnyOn);
    m_add->setToolTip(isAnyOn ? QString() : tr("Turn an adapter on first."));
}

void BluetoothPage::makeDeviceRow(BluetoothRow &row, const QString &id)
{
    connect(row.addButton("deviceLink"), &QPushButton::clicked, this, [this, id] {
        const BluetoothDevice found = device(id);
        const QString name = plainName(found.title());
        if (found.isConnected)
            follow(m_bluetooth.disconnectFrom(id), tr("%1 was not disconnected").arg(name));
        else
            follow(m_bluetooth.connectTo(id), tr("%1 was not connected").arg(name));
    });
    QPushButton *forget = row.addButton("deviceForget");
    forget->setText(tr("Forget"));
    connect(forget, &QPushButton::clicked, this, [this, id] { askForget(id); });
}

void BluetoothPage::askForget(const QString &id)
{
    const QString name = plainName(device(id).title());
    m_notice->ask(
        tr("Forget %1?").arg(name), tr("It has to be paired anew to be used with this computer."),
        tr("&Forget"),
        [this, id, name] { follow(m_bluetooth.forget(id), tr("%1 was not forgotten").arg(name)); });
}

void BluetoothPage::addDevice()
{
    m_notice->hide();
    m_dialog = new AddDeviceDialog(m_bluetooth, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->show();
}

BluetoothDevice BluetoothPage::device(const QString &id) const
{
    for (const BluetoothDevice &one : m_bluetooth.devices()) {
        if (one.id == id)
            return one;
    }
    return {};
}

void BluetoothPage::follow(const QFuture<Result<void>> &outcome, const QString &title)
{
    m_notice->follow(outcome, title, [this] { refresh(); });
}

} // namespace innkeeper
