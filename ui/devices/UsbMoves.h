// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "core/model/UsbDevice.h"
#include "core/ports/UsbKeeping.h"

#include <functional>

namespace innkeeper {

class MachineList;
class NoticeArea;

/// A device, and where a person wants it.
struct UsbMove
{
    UsbDevice device;
    UsbKeeping::Wish wish;
};

/// Sends devices where people want them, several at once, and says what did not work, in one
/// notice, with a way to try it again.
class UsbMoves : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const QList<UsbMove> &done)>;

    UsbMoves(UsbKeeping &usb, const MachineList &machines, NoticeArea &notices,
             QObject *parent = nullptr);

    /// `then`: with those that worked, if any did.
    void start(const QList<UsbMove> &moves, const Then &then = {});

private:
    struct Failed
    {
        UsbMove move;
        Error error;
    };
    struct Batch;

    void finish(const Batch &batch);
    void report(const QList<Failed> &failed);
    void offer(const QString &text, const QList<Failed> &failed, bool despiteWarnings);
    [[nodiscard]] QString titleFor(const QList<Failed> &failed) const;
    [[nodiscard]] bool isOnlyWarned(const Failed &one) const;

    UsbKeeping &m_usb;
    const MachineList &m_machines;
    NoticeArea &m_notices;
};

} // namespace innkeeper
