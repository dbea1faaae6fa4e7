// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/BluetoothAdapter.h"

#include <QList>
#include <QObject>

namespace innkeeper {

/// This computer's Bluetooth adapters as its kernel has them, also those that its Bluetooth service
/// does not see because they are lent. Lives on the main thread and does not block.
class BluetoothRadios : public QObject
{
    Q_OBJECT

public:
    /// From now on changes are signalled; before list(), so that nothing falls between.
    [[nodiscard]] virtual Result<void> watch() = 0;
    /// By id. The name and whether it is on are the Bluetooth service's to tell, so they are empty.
    [[nodiscard]] virtual QList<BluetoothAdapter> list() = 0;

Q_SIGNALS:
    /// One came or went, or what is connected to one.
    void changed();
};

} // namespace innkeeper
