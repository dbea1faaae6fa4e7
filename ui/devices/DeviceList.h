// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/ports/UsbKeeping.h"
#include "core/services/MachineList.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace innkeeper {

class BluetoothLending;
class DeviceRow;
class UsbMoves;
struct UsbMove;

/// What is plugged in, a row each, as the keeper tells of it: rows stay the same ones as long as
/// their device is there. Gives devices to machines and takes them back; says what came of it in
/// the device's row.
class DeviceList : public QWidget
{
    Q_OBJECT

public:
    DeviceList(UsbKeeping &usb, BluetoothLending &lending, MachineList &machines,
               QWidget *parent = nullptr);

    /// Asks first where something speaks against it. The machine may be off only with `always`.
    enum class Way { Now, Always, Isolated };
    void connectDevice(const QString &port, const MachineId &machine, Way way = Way::Now);
    void disconnectDevice(const QString &port);
    [[nodiscard]] bool isEmpty() const { return m_order.isEmpty(); }

Q_SIGNALS:
    /// Somebody wants to say where it belongs.
    void ruleWanted(const innkeeper::UsbDevice &device);

private:
    void follow();
    void chainFocus();
    DeviceRow *makeRow(const QString &port);
    void move(DeviceRow &row, const UsbKeeping::Wish &wish);
    void ask(DeviceRow &row, const UsbKeeping::Wish &wish);
    void alwaysLater(DeviceRow &row, const MachineId &machine);
    void showErrands(const QList<UsbMove> &moves);
    void showEnd(const QList<UsbMove> &moves, const QList<UsbMove> &done);
    void keep(DeviceRow &row);
    void takeBack(DeviceRow &row);
    void popupMenu(DeviceRow &row, const QPoint &position);
    void drag(const QString &port);
    void focusNeighbour(const DeviceRow &row, int step);
    void showSeat(DeviceRow &row, const UsbSeat &seat);
    [[nodiscard]] QString nameOfMachine(const MachineId &id, const QString &otherwise = {}) const;
    [[nodiscard]] DeviceRow *rowAt(const QString &port) const { return m_rows.value(port); }

    UsbKeeping &m_usb;
    BluetoothLending &m_lending;
    MachineList &m_machines;
    UsbMoves *m_moves;
    QVBoxLayout *m_layout;
    QHash<QString, DeviceRow *> m_rows;
    /// Ports, from top to bottom.
    QStringList m_order;
};

} // namespace innkeeper
