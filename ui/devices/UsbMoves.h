// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "core/model/UsbDevice.h"
#include "core/model/UsbGuard.h"
#include "core/ports/UsbKeeping.h"

#include <functional>

namespace innkeeper {

class MachineList;
class Notice;

/// A device, and where a person wants it.
struct UsbMove
{
    UsbDevice device;
    UsbKeeping::Wish wish;
};

/// Sends devices where people want them, several at once, and says what did not work, in one
/// notice, with the ways out. Whoever has it says where that notice stands.
class UsbMoves : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const QList<UsbMove> &done)>;
    /// Where to tell of these; nullptr: nobody can be told any more.
    using NoticeFor = std::function<Notice *(const QList<UsbMove> &moves)>;

    UsbMoves(UsbKeeping &usb, const MachineList &machines, NoticeFor noticeFor,
             QObject *parent = nullptr);

    /// `then`: with those that worked, if any did.
    void start(const QList<UsbMove> &moves, const Then &then = {});

Q_SIGNALS:
    void began(const QList<innkeeper::UsbMove> &moves);
    /// All of them; what failed is told after that.
    void ended(const QList<innkeeper::UsbMove> &moves, const QList<innkeeper::UsbMove> &done);

private:
    struct Failed
    {
        UsbMove move;
        Error error;
    };
    struct Batch;

    void finish(const Batch &batch);
    void report(const QList<Failed> &failed, const Then &then);
    /// `change`: what is wished otherwise then.
    void offer(Notice &notice, const QString &text, const QList<Failed> &failed, const Then &then,
               const std::function<void(UsbKeeping::Wish &)> &change);
    [[nodiscard]] QString titleFor(const QList<Failed> &failed) const;
    [[nodiscard]] QList<UsbGuard> guardsOf(const Failed &one) const;
    [[nodiscard]] bool isOnlyWarned(const Failed &one) const;

    UsbKeeping &m_usb;
    const MachineList &m_machines;
    NoticeFor m_noticeFor;
};

} // namespace innkeeper
