// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/BluetoothAdapter.h"
#include "core/model/BluetoothDevice.h"
#include "core/model/BluetoothQuestion.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace innkeeper {

/// The host's Bluetooth: its adapters and what is paired with them. Lives on the main thread and
/// does not block; each future has one result.
class BluetoothDevices : public QObject
{
    Q_OBJECT

public:
    /// False until it was looked once.
    [[nodiscard]] virtual bool isKnown() const = 0;
    /// Why nothing is known or can be done; that a computer has no Bluetooth service is one reason.
    /// That it has no adapter is none.
    [[nodiscard]] virtual std::optional<Error> trouble() const = 0;
    [[nodiscard]] virtual QList<BluetoothAdapter> adapters() const = 0;
    /// Those that are paired, and what was heard a while ago.
    [[nodiscard]] virtual QList<BluetoothDevice> devices() const = 0;

    [[nodiscard]] virtual QFuture<Result<void>> setPowered(const QString &adapter, bool isOn) = 0;
    /// Whether all adapters that are on, now and later, look for devices. NotFound: none is on;
    /// one that is turned on later looks all the same.
    [[nodiscard]] virtual QFuture<Result<void>> discover(bool isWanted) = 0;
    /// Finished when it is paired, trusted and connected as far as it can be. On the way there may
    /// be questions. Busy: another one is being paired.
    [[nodiscard]] virtual QFuture<Result<void>> pair(const QString &device) = 0;
    /// What is being paired is given up; the future of pair() tells of it.
    virtual void cancelPairing() = 0;
    [[nodiscard]] virtual QFuture<Result<void>> connectTo(const QString &device) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> disconnectFrom(const QString &device) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> setTrusted(const QString &device, bool isOn) = 0;
    /// It has to be paired anew to be used again.
    [[nodiscard]] virtual QFuture<Result<void>> forget(const QString &device) = 0;

    /// What has to be answered now so that pair() goes on.
    [[nodiscard]] virtual std::optional<BluetoothQuestion> question() const = 0;
    /// `code`: of the questions that want one typed; one that cannot be right (isAnswerTo) is no.
    /// Nothing happens where nothing is asked.
    virtual void answer(bool isYes, const QString &code = {}) = 0;

Q_SIGNALS:
    /// Adapters, devices or trouble are different.
    void changed();
    /// There is a question, another one, or none any more.
    void questionChanged();
};

} // namespace innkeeper
