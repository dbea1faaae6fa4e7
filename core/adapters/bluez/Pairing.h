// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/bluez/BluezCaller.h"
#include "core/base/Result.h"
#include "core/model/BluetoothQuestion.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>
#include <optional>

namespace innkeeper::bluez {

class PairingAgent;

/// One device on its way to be paired: an agent for its questions, keys, trust, a connection. The
/// agent is there for no longer, so that others' devices ask the desktop's own.
class Pairing : public QObject
{
    Q_OBJECT

public:
    /// `owner`: bluetoothd's unique name.
    Pairing(BluezCaller &caller, const QString &device, const QString &owner, QObject *parent);
    ~Pairing() override;

    [[nodiscard]] QFuture<Result<void>> run();
    void cancel();
    [[nodiscard]] std::optional<BluetoothQuestion> question() const;
    void answer(bool isYes, const QString &code);

Q_SIGNALS:
    void questionChanged();
    /// Follows the end of run()'s future.
    void finished();

private:
    void pair();
    void trust();
    void join();
    void end(const Result<void> &outcome);

    BluezCaller &m_caller;
    QString m_path;
    QObject m_object;
    PairingAgent *m_agent;
    QPromise<Result<void>> m_promise;
    bool m_isCancelled = false;
};

} // namespace innkeeper::bluez
