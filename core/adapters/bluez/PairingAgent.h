// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/BluetoothQuestion.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>

#include <optional>

namespace innkeeper::bluez {

/// Whom bluetoothd asks while a device is paired (its doc/agent-api.txt). One question at a time,
/// about one device; everything else is refused.
class PairingAgent : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.bluez.Agent1")

public:
    /// `object`: what is registered at the path. Only `owner`, bluetoothd's unique name, may ask.
    PairingAgent(const QString &device, const QString &owner, QDBusConnection bus, QObject *object);
    ~PairingAgent() override;

    [[nodiscard]] std::optional<BluetoothQuestion> question() const { return m_question; }
    void answer(bool isYes, const QString &code);
    /// bluetoothd waits for an answer.
    [[nodiscard]] bool isAsked() const { return m_call.type() == QDBusMessage::MethodCallMessage; }

public Q_SLOTS:
    // Named as on the bus.
    // NOLINTBEGIN(readability-identifier-naming)
    void Release(const QDBusMessage &call);
    QString RequestPinCode(const QDBusObjectPath &device, const QDBusMessage &call);
    void DisplayPinCode(const QDBusObjectPath &device, const QString &code,
                        const QDBusMessage &call);
    uint RequestPasskey(const QDBusObjectPath &device, const QDBusMessage &call);
    void DisplayPasskey(const QDBusObjectPath &device, uint passkey, ushort entered,
                        const QDBusMessage &call);
    void RequestConfirmation(const QDBusObjectPath &device, uint passkey, const QDBusMessage &call);
    void RequestAuthorization(const QDBusObjectPath &device, const QDBusMessage &call);
    void AuthorizeService(const QDBusObjectPath &device, const QString &service,
                          const QDBusMessage &call);
    void Cancel(const QDBusMessage &call);
    // NOLINTEND(readability-identifier-naming)

Q_SIGNALS:
    void questionChanged();

private:
    /// By bluetoothd, about our device; else it is refused.
    [[nodiscard]] bool accepts(const QDBusObjectPath &device, const QDBusMessage &call);
    void ask(BluetoothQuestion::Kind kind, const QString &code, const QDBusMessage &call);
    void show(const QString &code, int typed);
    void refuse(const QDBusMessage &call);
    void setQuestion(const std::optional<BluetoothQuestion> &question);

    QString m_device;
    QString m_owner;
    QDBusConnection m_bus;
    std::optional<BluetoothQuestion> m_question;
    /// What is to be answered; none: not a call.
    QDBusMessage m_call;
};

} // namespace innkeeper::bluez
