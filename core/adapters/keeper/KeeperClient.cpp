// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/keeper/KeeperClient.h"

#include "core/adapters/keeper/Wire.h"
#include "core/base/ReadyFuture.h"
#include "core/usb/UsbRuleFile.h"

namespace innkeeper::keeper {

KeeperClient::KeeperClient(QObject *parent)
    : m_keeper({kUsbInterface,
                "aa{sv}sas",
                {ErrorKind::Disconnected,
                 tr("USB devices cannot be seen or moved, because the keeper does not answer."),
                 tr("The keeper (innkeeperd) has to run for USB devices to follow their machines."),
                 {}}})
{
    setParent(parent);
    connect(&m_keeper, &KeeperLink::told, this, &KeeperClient::take);
    connect(&m_keeper, &KeeperLink::lost, this, &KeeperClient::lose);
}

void KeeperClient::take(const QVariantList &state)
{
    m_seats.clear();
    for (const QVariantMap &device : unpacked<QList<QVariantMap>>(state[0]))
        m_seats.append(seatFromWire(device));
    m_told = state[1].toString();
    // Written out, they may be a little longer than in their file.
    m_rules = usbRulesFromJson(m_told.toUtf8(), {}, 2 * kMostUsbRuleBytes);
    m_trouble = errorFromWire(state[2].toStringList());
    if (!m_rules && !m_trouble)
        m_trouble = m_rules.error();
    Q_EMIT changed();
}

void KeeperClient::lose(const Error &why)
{
    m_seats.clear();
    m_told.clear();
    m_rules = QList<UsbRule>();
    m_trouble = why;
    Q_EMIT changed();
}

QFuture<Result<void>> KeeperClient::move(const QString &port, const Wish &wish)
{
    const QVariantMap options{{QStringLiteral("despite-warnings"), wish.despiteWarnings},
                              {QStringLiteral("always"), wish.always},
                              {QStringLiteral("isolated"), wish.isIsolated},
                              {QStringLiteral("unmount"), wish.unmounts}};
    return m_keeper.call(
        QStringLiteral("Move"),
        {port, wish.machine.isNull() ? QString() : wish.machine.toText(), options});
}

QFuture<Result<void>> KeeperClient::keep(const QString &port)
{
    return m_keeper.call(QStringLiteral("Keep"), {port});
}

QFuture<Result<void>> KeeperClient::setRules(const QList<UsbRule> &rules)
{
    // Who does not know the old ones must not replace them.
    if (!m_rules)
        return readyFuture<Result<void>>(failure(m_rules.error()));
    return m_keeper.call(QStringLiteral("SetRules"),
                         {QString::fromUtf8(toCompactJson(rules)), m_told});
}

} // namespace innkeeper::keeper
