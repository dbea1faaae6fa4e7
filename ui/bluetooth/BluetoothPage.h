// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bluetooth/AdapterList.h"
#include "ui/widgets/ScrollPage.h"

#include <QPointer>

class QLabel;
class QPushButton;

namespace innkeeper {

class AddDeviceDialog;
class BluetoothNotice;
class BluetoothRow;
class BluetoothRows;
class EmptyState;

/// The host's Bluetooth: its adapters and who has them, what is paired with this computer, a way to
/// pair more.
class BluetoothPage : public ScrollPage
{
    Q_OBJECT

public:
    using Parts = AdapterList::Parts;
    explicit BluetoothPage(const Parts &parts, QWidget *parent = nullptr);
    ~BluetoothPage() override;

private:
    void refresh();
    void showNothing();
    void showDevices();
    void makeDeviceRow(BluetoothRow &row, const QString &id);
    void askForget(const QString &id);
    void addDevice();
    [[nodiscard]] BluetoothDevice device(const QString &id) const;
    /// Waits for the outcome; `title` says what did not happen.
    void follow(const QFuture<Result<void>> &outcome, const QString &title);

    BluetoothDevices &m_bluetooth;
    EmptyState *m_nothing;
    BluetoothNotice *m_notice;
    QLabel *m_intro;
    AdapterList *m_adapters;
    BluetoothRows *m_devices;
    QLabel *m_none;
    /// The service is missing, though there are adapters.
    QLabel *m_trouble;
    QPushButton *m_add;
    QPointer<AddDeviceDialog> m_dialog;
};

} // namespace innkeeper
