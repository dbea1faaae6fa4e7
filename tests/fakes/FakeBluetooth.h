// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/BluetoothDevices.h"

#include <QHash>
#include <QPromise>
#include <QStringList>

#include <functional>
#include <memory>

namespace innkeeper::fakes {

/// A Bluetooth whose devices do as they are told, ask what a test wants, and fail when it says so.
class FakeBluetooth : public BluetoothDevices
{
    Q_OBJECT

public:
    [[nodiscard]] bool isKnown() const override { return m_isKnown; }
    [[nodiscard]] std::optional<Error> trouble() const override { return m_trouble; }
    [[nodiscard]] QList<BluetoothAdapter> adapters() const override { return m_adapters; }
    [[nodiscard]] QList<BluetoothDevice> devices() const override;
    [[nodiscard]] QFuture<Result<void>> setPowered(const QString &adapter, bool isOn) override;
    [[nodiscard]] QFuture<Result<void>> discover(bool isWanted) override;
    [[nodiscard]] QFuture<Result<void>> pair(const QString &device) override;
    void cancelPairing() override;
    [[nodiscard]] QFuture<Result<void>> connectTo(const QString &device) override;
    [[nodiscard]] QFuture<Result<void>> disconnectFrom(const QString &device) override;
    [[nodiscard]] QFuture<Result<void>> setTrusted(const QString &device, bool isOn) override;
    [[nodiscard]] QFuture<Result<void>> forget(const QString &device) override;
    [[nodiscard]] std::optional<BluetoothQuestion> question() const override { return m_question; }
    void answer(bool isYes, const QString &code = {}) override;

    void setKnown(bool isKnown) { m_isKnown = isKnown; }
    void setTrouble(const std::optional<Error> &trouble);
    void addAdapter(const QString &id, bool isPowered = true);
    void removeAdapter(const QString &id);
    /// One that is not paired is only heard while somebody looks.
    void addDevice(const BluetoothDevice &device);
    /// What pairing the device asks; a typed answer has to be `code`.
    void askWhenPairing(const QString &device, const BluetoothQuestion &question);
    /// The code of a ShowCode question was typed on the device.
    void typeAll();
    /// What every call fails with from now on.
    void failWith(const std::optional<Error> &failure) { m_failure = failure; }
    [[nodiscard]] bool isLooking() const { return m_isLooking; }

private:
    [[nodiscard]] QFuture<Result<void>> with(const QString &id,
                                             const std::function<void(BluetoothDevice &)> &change);
    void endPairing(const Result<void> &outcome);

    bool m_isKnown = true;
    bool m_isLooking = false;
    std::optional<Error> m_trouble;
    std::optional<Error> m_failure;
    QList<BluetoothAdapter> m_adapters;
    QList<BluetoothDevice> m_devices;
    QHash<QString, BluetoothQuestion> m_questions;
    std::optional<BluetoothQuestion> m_question;
    QString m_pairing;
    std::unique_ptr<QPromise<Result<void>>> m_promise;
};

} // namespace innkeeper::fakes
