// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/BluetoothDevices.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QStackedWidget;

namespace innkeeper {

class BluetoothRows;
class Notice;
class PairingPanel;

/// What is near and not yet paired, and how it gets paired. Looks for devices as long as it is
/// seen; closes when one was paired.
class AddDeviceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddDeviceDialog(BluetoothDevices &bluetooth, QWidget *parent = nullptr);
    ~AddDeviceDialog() override;

    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeList();
    void refresh();
    void pair(const QString &device);
    void stop();
    void finish(const Result<void> &paired);

    BluetoothDevices &m_bluetooth;
    QStackedWidget *m_pages;
    Notice *m_notice;
    QLabel *m_looking;
    BluetoothRows *m_rows;
    QCheckBox *m_nameless;
    PairingPanel *m_panel;
    /// In the order they were heard, so that nothing moves under the pointer.
    QStringList m_order;
    bool m_isPairing = false;
};

} // namespace innkeeper
