// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bluetooth/BluetoothPage.h"

#include "core/base/Deliver.h"
#include "ui/bluetooth/AddDeviceDialog.h"
#include "ui/bluetooth/BluetoothRow.h"
#include "ui/bluetooth/BluetoothRows.h"
#include "ui/bluetooth/BluetoothWords.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainName.h"

#include <QCheckBox>
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

BluetoothPage::BluetoothPage(BluetoothDevices &bluetooth, QWidget *parent)
    : ScrollPage({}, parent)
    , m_bluetooth(bluetooth)
    , m_nothing(new EmptyState)
    , m_notice(new Notice)
    , m_intro(bluetoothText("bluetoothIntro"))
    , m_adapters(
          new BluetoothRows(tr("Adapters"), [this](BluetoothRow &row,
                                                   const QString &id) { makeAdapterRow(row, id); }))
    , m_devices(new BluetoothRows(
          tr("Paired with This Computer"),
          [this](BluetoothRow &row, const QString &id) { makeDeviceRow(row, id); }))
    , m_none(bluetoothText("bluetoothNone"))
    , m_add(new QPushButton(style::icon(QStringLiteral("add")), tr("&Add a Device…")))
{
    setObjectName(QStringLiteral("bluetoothPage"));
    setAccessibleName(tr("Bluetooth"));
    m_nothing->setObjectName(QStringLiteral("bluetoothNothing"));
    m_intro->setText(tr("What is paired here belongs to this computer, and every machine gains by "
                        "it: keyboards and mice work in the machine you use, and headsets play "
                        "the sound of all machines. Machines do not see other devices, such as "
                        "phones."));
    m_none->setText(tr("Nothing is paired yet."));
    m_add->setObjectName(QStringLiteral("addBluetooth"));
    m_add->setAccessibleName(tr("Add a device"));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &BluetoothPage::addDevice);
    for (QWidget *part : std::initializer_list<QWidget *>{m_intro, m_notice, m_nothing, m_adapters,
                                                          m_devices, m_none})
        add(part);
    auto *bottom = new QWidget;
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_add);
    row->addStretch();
    add(bottom);
    connect(&m_bluetooth, &BluetoothDevices::changed, this, &BluetoothPage::refresh);
    refresh();
}

BluetoothPage::~BluetoothPage()
{
    // While this still is a page: it stops looking, which changes what there is.
    delete m_dialog;
}

void BluetoothPage::refresh()
{
    showNothing();
    showAdapters();
    showDevices();
}

void BluetoothPage::showNothing()
{
    const auto trouble = m_bluetooth.trouble();
    const bool isEmpty = m_bluetooth.isKnown() && (trouble || m_bluetooth.adapters().isEmpty());
    if (trouble)
        m_nothing->setContent(QStringLiteral("bluetooth"), trouble->message, trouble->advice);
    else
        m_nothing->setContent(
            QStringLiteral("bluetooth"), tr("This computer has no Bluetooth adapter"),
            tr("Plug one into a USB port, and it appears here. If there should be one, see "
               "whether a machine has it, or whether the firmware turned it off."));
    m_nothing->setVisible(isEmpty);
    if (isEmpty)
        m_notice->hide();
    m_intro->setVisible(!isEmpty);
}

void BluetoothPage::showAdapters()
{
    QStringList ids;
    for (const BluetoothAdapter &adapter : m_bluetooth.adapters())
        ids << adapter.id;
    m_adapters->setIds(ids);
    for (const BluetoothAdapter &adapter : m_bluetooth.adapters()) {
        BluetoothRow *row = m_adapters->row(adapter.id);
        row->setFace(QStringLiteral("bluetooth"), titleOf(adapter), stateText(adapter),
                     adapter.isPowered);
        auto *power = row->findChild<QCheckBox *>(QStringLiteral("adapterPower"));
        power->setChecked(adapter.isPowered);
        power->setAccessibleName(tr("Adapter %1 is on").arg(plainName(adapter.address)));
    }
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

void BluetoothPage::makeAdapterRow(BluetoothRow &row, const QString &id)
{
    auto *power = new QCheckBox(tr("On"));
    power->setObjectName(QStringLiteral("adapterPower"));
    row.addControl(power);
    connect(power, &QCheckBox::clicked, this, [this, id](bool isOn) { switchAdapter(id, isOn); });
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

void BluetoothPage::switchAdapter(const QString &id, bool isOn)
{
    const auto turn = [this, id, isOn] {
        follow(m_bluetooth.setPowered(id, isOn),
               isOn ? tr("The adapter was not turned on") : tr("The adapter was not turned off"));
    };
    const auto devices = m_bluetooth.devices();
    const auto input = std::find_if(devices.cbegin(), devices.cend(), [&id](const auto &one) {
        return one.adapter == id && one.isConnected && isInput(one.kind);
    });
    if (isOn || input == devices.cend()) {
        turn();
        return;
    }
    refresh(); // it is on until there is an answer
    ask(tr("Turn the adapter off?"),
        tr("%1 is connected through it and stops working until the adapter is on again. Be sure "
           "that you can turn it on without.")
            .arg(plainName(input->title())),
        tr("&Turn Off"), turn);
}

void BluetoothPage::askForget(const QString &id)
{
    const QString name = plainName(device(id).title());
    ask(tr("Forget %1?").arg(name), tr("It has to be paired anew to be used with this computer."),
        tr("&Forget"),
        [this, id, name] { follow(m_bluetooth.forget(id), tr("%1 was not forgotten").arg(name)); });
}

void BluetoothPage::ask(const QString &title, const QString &text, const QString &yes,
                        const std::function<void()> &agreed)
{
    m_notice->showMessage(Notice::Kind::Warning, title, text);
    QPushButton *button = m_notice->addButton(yes);
    connect(button, &QPushButton::clicked, this, [this, agreed] {
        m_notice->hide();
        agreed();
    });
    m_notice->focusOn(button);
    ensureWidgetVisible(m_notice);
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
    m_notice->hide();
    deliver(outcome, this, [this, title](const Result<void> &done) {
        refresh();
        if (!done)
            m_notice->showError(title, done.error());
    });
}

} // namespace innkeeper
