// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/BluetoothSeat.h"
#include "core/model/UsbSeat.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace innkeeper {

class BusyBar;
class IconLabel;
class Notice;

/// One device: what it is, who has it, what speaks against giving it away, and what can be done.
/// It can have the focus itself, and be dragged onto a machine.
class DeviceRow : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceRow(const QString &port, QWidget *parent = nullptr);

    /// `loan`: of a Bluetooth adapter that this computer does not use itself now. `machine` is the
    /// name of its machine, or else of the seat's.
    void setSeat(const UsbSeat &seat, const QString &machine,
                 const std::optional<BluetoothSeat> &loan = {});
    [[nodiscard]] const UsbSeat &seat() const { return m_seat; }
    [[nodiscard]] const std::optional<BluetoothSeat> &loan() const { return m_loan; }
    /// Between the click and the keeper's first word; empty: it is over.
    void setErrand(const QString &words);
    [[nodiscard]] bool isBusy() const { return !m_errand.isEmpty() || m_isUnderWay; }
    /// For what came of it, and for questions before.
    [[nodiscard]] Notice &notice() const { return *m_notice; }

Q_SIGNALS:
    /// Where it can go.
    void menuWanted(const QPoint &globalPosition);
    /// Or taken back, what is lent.
    void disconnectWanted();
    void keepWanted();
    /// It is pulled away from its place. Whoever drags it outlives it: it may be unplugged
    /// meanwhile.
    void dragWanted();
    /// Up or down by so many rows.
    void neighbourWanted(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void showWhereabouts();
    [[nodiscard]] bool tellsGuards() const;
    void makeGuards();
    void showReasons();
    void showReturn();
    void showHint(bool isUnseen);
    void colour();
    void askForMenu();
    void speak();

    /// It can be given away.
    [[nodiscard]] bool isHere() const;

    UsbSeat m_seat;
    std::optional<BluetoothSeat> m_loan;
    QString m_whereabouts;
    QString m_errand;
    bool m_isUnderWay = false;
    bool m_isUnseen = false;
    QDeadlineTimer m_returnsAt;
    QTimer m_seconds;
    /// Since the machine has it and does not use it.
    QTimer *m_patience;
    std::optional<QPoint> m_pressedAt;

    IconLabel *m_icon;
    QLabel *m_name;
    QLabel *m_kind;
    QLabel *m_where;
    BusyBar *m_progress;
    QLabel *m_hint;
    QPushButton *m_button;
    QWidget *m_guards;
    QVBoxLayout *m_guardRows;
    QLabel *m_failure;
    QWidget *m_return;
    QLabel *m_returnWords;
    QPushButton *m_keep;
    Notice *m_notice;
};

} // namespace innkeeper
