// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/BluetoothDevice.h"
#include "core/model/BluetoothQuestion.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace innkeeper {

class IconLabel;

/// A device on its way to be paired, and what it asks.
class PairingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PairingPanel(QWidget *parent = nullptr);

    void begin(const BluetoothDevice &device);
    /// None: it is being worked at.
    void setQuestion(const std::optional<BluetoothQuestion> &question);

Q_SIGNALS:
    void answered(bool isYes, const QString &code);
    void cancelled();

private:
    void agree();
    void judgeTyped();

    QString m_name;
    std::optional<BluetoothQuestion> m_question;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_code;
    QLineEdit *m_typed;
    QPushButton *m_agree;
    QPushButton *m_cancel;
};

} // namespace innkeeper
