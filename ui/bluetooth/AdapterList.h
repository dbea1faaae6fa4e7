// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/BluetoothDevices.h"
#include "core/ports/BluetoothLending.h"
#include "core/services/MachineList.h"

#include <QHash>
#include <QWidget>

namespace innkeeper {

class BluetoothNotice;
class BluetoothRow;
class BluetoothRows;

/// The adapters of this computer, also those that a machine has, which BlueZ does not know: turns
/// them on and off, lends them and takes them back.
class AdapterList : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        BluetoothDevices &bluetooth;
        BluetoothLending &lending;
        MachineList &machines;
    };
    /// `notice`: for questions, and what did not work.
    AdapterList(const Parts &parts, BluetoothNotice &notice, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRow(BluetoothRow &row, const QString &id);
    void showRow(const QString &id);
    void switchAdapter(const QString &id, bool isOn);
    void offerMachines(const QString &id);
    void popupMachines(const QString &id, const QList<Machine> &machines);
    void askToLend(const QString &id, const MachineId &machine);
    void lend(const QString &id, const BluetoothLending::Loan &loan);
    void takeBack(const QString &id);
    [[nodiscard]] std::optional<BluetoothAdapter> adapter(const QString &id) const;
    [[nodiscard]] std::optional<BluetoothSeat> seat(const QString &id) const;
    /// Fit to stand in a sentence.
    [[nodiscard]] QString nameOf(const MachineId &machine, const QString &otherwise = {}) const;

    BluetoothDevices &m_bluetooth;
    BluetoothLending &m_lending;
    MachineList &m_machines;
    BluetoothNotice &m_notice;
    BluetoothRows *m_rows;
    /// Between the click and the keeper's first word; by adapter.
    QHash<QString, QString> m_errands;
    bool m_isEmpty = true;
};

} // namespace innkeeper
