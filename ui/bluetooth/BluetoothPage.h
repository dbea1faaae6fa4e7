// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/BluetoothDevices.h"
#include "ui/widgets/ScrollPage.h"

#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace innkeeper {

class AddDeviceDialog;
class BluetoothRow;
class BluetoothRows;
class EmptyState;
class Notice;

/// The host's Bluetooth: its adapters, what is paired with this computer, a way to pair more.
class BluetoothPage : public ScrollPage
{
    Q_OBJECT

public:
    explicit BluetoothPage(BluetoothDevices &bluetooth, QWidget *parent = nullptr);
    ~BluetoothPage() override;

private:
    void refresh();
    void showNothing();
    void showAdapters();
    void showDevices();
    void makeAdapterRow(BluetoothRow &row, const QString &id);
    void makeDeviceRow(BluetoothRow &row, const QString &id);
    void switchAdapter(const QString &id, bool isOn);
    void askForget(const QString &id);
    void addDevice();
    [[nodiscard]] BluetoothDevice device(const QString &id) const;
    /// Waits for the outcome; `title` says what did not happen.
    void follow(const QFuture<Result<void>> &outcome, const QString &title);
    /// In the notice, where the answer "no" costs nothing.
    void ask(const QString &title, const QString &text, const QString &yes,
             const std::function<void()> &agreed);

    BluetoothDevices &m_bluetooth;
    EmptyState *m_nothing;
    Notice *m_notice;
    QLabel *m_intro;
    BluetoothRows *m_adapters;
    BluetoothRows *m_devices;
    QLabel *m_none;
    QPushButton *m_add;
    QPointer<AddDeviceDialog> m_dialog;
};

} // namespace innkeeper
