// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeBluetooth.h"

#include "core/base/ReadyFuture.h"

#include <algorithm>
#include <utility>

namespace innkeeper::fakes {

QList<BluetoothDevice> FakeBluetooth::devices() const
{
    QList<BluetoothDevice> devices = m_devices;
    devices.removeIf([this](const BluetoothDevice &one) { return !one.isPaired && !m_isLooking; });
    return devices;
}

QFuture<Result<void>> FakeBluetooth::setPowered(const QString &adapter, bool isOn)
{
    if (m_failure)
        return readyFuture<Result<void>>(failure(*m_failure));
    for (BluetoothAdapter &one : m_adapters) {
        if (one.id == adapter)
            one.isPowered = isOn;
    }
    for (BluetoothDevice &one : m_devices)
        one.isConnected = one.isConnected && (isOn || one.adapter != adapter);
    Q_EMIT changed();
    return readyFuture<Result<void>>({});
}

QFuture<Result<void>> FakeBluetooth::discover(bool isWanted)
{
    if (isWanted && m_failure)
        return readyFuture<Result<void>>(failure(*m_failure));
    m_isLooking = isWanted;
    for (BluetoothAdapter &one : m_adapters)
        one.isDiscovering = isWanted && one.isPowered;
    Q_EMIT changed();
    return readyFuture<Result<void>>({});
}

QFuture<Result<void>> FakeBluetooth::pair(const QString &device)
{
    if (m_failure)
        return readyFuture<Result<void>>(failure(*m_failure));
    if (m_promise)
        return readyFuture<Result<void>>(failure(ErrorKind::Busy, QStringLiteral("pairing")));
    m_promise = std::make_unique<QPromise<Result<void>>>();
    m_promise->start();
    m_pairing = device;
    const auto future = m_promise->future();
    const auto question = m_questions.constFind(device);
    if (question == m_questions.cend()) {
        endPairing({});
        return future;
    }
    m_question = *question;
    m_question->device = device;
    const bool isTyped = question->kind == BluetoothQuestion::Kind::TypePin ||
                         question->kind == BluetoothQuestion::Kind::TypePasskey;
    if (isTyped)
        m_question->code.clear();
    Q_EMIT questionChanged();
    return future;
}

void FakeBluetooth::answer(bool isYes, const QString &code)
{
    if (!m_question || m_question->kind == BluetoothQuestion::Kind::ShowCode)
        return;
    const bool isTyped = m_question->kind == BluetoothQuestion::Kind::TypePin ||
                         m_question->kind == BluetoothQuestion::Kind::TypePasskey;
    if (!isYes)
        endPairing(failure(ErrorKind::Cancelled, QStringLiteral("Pairing was given up.")));
    else if (isTyped && code != m_questions.value(m_pairing).code)
        endPairing(failure(ErrorKind::Denied, QStringLiteral("Wrong code.")));
    else
        endPairing({});
}

void FakeBluetooth::cancelPairing()
{
    if (m_promise)
        endPairing(failure(ErrorKind::Cancelled, QStringLiteral("Pairing was given up.")));
}

void FakeBluetooth::typeAll()
{
    endPairing({});
}

void FakeBluetooth::endPairing(const Result<void> &outcome)
{
    if (m_question) {
        m_question.reset();
        Q_EMIT questionChanged();
    }
    for (BluetoothDevice &one : m_devices) {
        if (outcome && one.id == m_pairing)
            one.isPaired = one.isTrusted = one.isConnected = true;
    }
    Q_EMIT changed();
    const auto promise = std::move(m_promise);
    promise->addResult(outcome);
    promise->finish();
}

QFuture<Result<void>> FakeBluetooth::with(const QString &id,
                                          const std::function<void(BluetoothDevice &)> &change)
{
    if (m_failure)
        return readyFuture<Result<void>>(failure(*m_failure));
    const auto found = std::find_if(m_devices.begin(), m_devices.end(),
                                    [&id](const BluetoothDevice &one) { return one.id == id; });
    if (found == m_devices.end())
        return readyFuture<Result<void>>(failure(ErrorKind::NotFound, QStringLiteral("gone")));
    change(*found);
    Q_EMIT changed();
    return readyFuture<Result<void>>({});
}

QFuture<Result<void>> FakeBluetooth::connectTo(const QString &device)
{
    return with(device, [](BluetoothDevice &one) { one.isConnected = true; });
}

QFuture<Result<void>> FakeBluetooth::disconnectFrom(const QString &device)
{
    return with(device, [](BluetoothDevice &one) { one.isConnected = false; });
}

QFuture<Result<void>> FakeBluetooth::setTrusted(const QString &device, bool isOn)
{
    return with(device, [isOn](BluetoothDevice &one) { one.isTrusted = isOn; });
}

QFuture<Result<void>> FakeBluetooth::forget(const QString &device)
{
    const auto outcome = with(device, [](BluetoothDevice & /*one*/) {});
    if (outcome.result()) {
        m_devices.removeIf([&device](const BluetoothDevice &one) { return one.id == device; });
        Q_EMIT changed();
    }
    return outcome;
}

void FakeBluetooth::setTrouble(const std::optional<Error> &trouble)
{
    m_isKnown = true;
    m_trouble = trouble;
    if (trouble) {
        m_adapters.clear();
        m_devices.clear();
    }
    Q_EMIT changed();
}

void FakeBluetooth::addAdapter(const QString &id, bool isPowered)
{
    BluetoothAdapter adapter;
    adapter.id = id;
    adapter.address = QStringLiteral("00:1A:7D:DA:71:1%1").arg(m_adapters.size());
    adapter.name = QStringLiteral("desk");
    adapter.isPowered = isPowered;
    m_adapters.append(adapter);
    Q_EMIT changed();
}

void FakeBluetooth::removeAdapter(const QString &id)
{
    m_adapters.removeIf([&id](const BluetoothAdapter &one) { return one.id == id; });
    m_devices.removeIf([&id](const BluetoothDevice &one) { return one.adapter == id; });
    Q_EMIT changed();
}

void FakeBluetooth::addDevice(const BluetoothDevice &device)
{
    m_devices.append(device);
    Q_EMIT changed();
}

void FakeBluetooth::askWhenPairing(const QString &device, const BluetoothQuestion &question)
{
    m_questions.insert(device, question);
}

} // namespace innkeeper::fakes
