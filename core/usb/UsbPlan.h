// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbDevice.h"
#include "core/model/UsbRule.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace innkeeper {

/// A person's word about one device; it goes before the rules, until the person says something
/// else or the host restarts.
struct UsbHold
{
    QString port;
    QString identity;
    /// Null: this computer.
    MachineId machine;
    /// An input device that comes back unless the person says that it works there.
    bool isOnTrial = false;
    /// When it has passed its trial, a rule is made.
    bool becomesRule = false;
    /// Others that are exactly like it were plugged in beside it: it is known by its port alone.
    bool hasTwins = false;
    /// It goes there through a process of its own (UsbIsolation).
    bool isIsolated = false;

    bool operator==(const UsbHold &) const = default;
};

/// A device of the host that a running machine has.
struct UsbAssignment
{
    MachineId machine;
    /// 0 for an isolated one that nobody serves any more: it is as good as unplugged.
    int bus = 0;
    int number = 0;
    QString alias;
    /// Of an isolated one: what the machine is connected to.
    QString socket = {};
    /// Of an isolated one: the machine has begun to use it.
    bool isTaken = false;

    bool operator==(const UsbAssignment &) const = default;
};

/// All that decides where devices go.
struct UsbSituation
{
    QList<UsbDevice> devices;
    QList<UsbAssignment> assignments;
    QSet<MachineId> running;
    QList<UsbRule> rules;
    QList<UsbHold> holds;
    /// Ports of devices that may not leave the host.
    QSet<QString> refused;
    /// Ports of devices that have just been plugged in: only they start a machine.
    QSet<QString> arrivals;
    /// Ports of devices that a person moves right now: taken from other programs, too.
    QSet<QString> moved;
    /// Ports of devices that a machine has as libvirt says, and really the host: after a reset, or
    /// when the machine was restored.
    QSet<QString> loose = {};
};

/// Where a device belongs.
struct UsbWish
{
    enum class To {
        Host,
        Machine,
        /// Nobody has said; it stays where it is.
        Open,
    };

    To to = To::Open;
    MachineId machine;
    bool startsMachine = false;
    /// Open, because a rule's device says something else of itself now.
    bool isChanged = false;
    bool isIsolated = false;

    bool operator==(const UsbWish &) const = default;
};

struct UsbStep
{
    enum class Do { Detach, Attach, Start };

    Do what = Do::Attach;
    MachineId machine;
    int bus = 0;
    int number = 0;
    QString alias;
    /// Of Attach and Start.
    QString port;
    /// Of Detach, when it is isolated.
    QString socket = {};
    /// Of Attach, when it is to be isolated: usbFilterFor().
    QString filter = {};

    bool operator==(const UsbStep &) const = default;
};

/// Whether `hold` is about `device`. One with a number of its own is known in every socket.
[[nodiscard]] bool isMeant(const UsbHold &hold, const UsbDevice &device);
/// The word that counts for `device`: the newest, which is the last of several; nullptr: none was
/// said.
[[nodiscard]] const UsbHold *holdOn(const UsbDevice &device, const QList<UsbHold> &holds);
/// Where `device` belongs.
[[nodiscard]] UsbWish wishFor(const UsbDevice &device, const UsbSituation &situation);
/// It belongs to a machine that runs, and is not there.
[[nodiscard]] bool isLeaving(const UsbDevice &device, const UsbSituation &situation);
/// What brings every device nearer to where it belongs, or nothing: then all is right. A device is
/// attached only after it has been let go: guests take their time, or refuse. What other programs
/// attached is left alone, unless a person moves it. Made from nothing but what is there, so that
/// it is right after any crash.
[[nodiscard]] QList<UsbStep> stepsFor(const UsbSituation &situation);

/// Who has `device`.
[[nodiscard]] std::optional<UsbAssignment> assignmentOf(const UsbDevice &device,
                                                        const QList<UsbAssignment> &assignments);
/// The alias under which we attach what is in `port`, and whether one is ours. libvirt allows
/// letters, digits, "-" and "_" in it.
[[nodiscard]] QString usbAliasFor(const QString &port);
[[nodiscard]] bool isUsbAlias(const QString &alias);
/// The same of devices that are isolated.
[[nodiscard]] QString usbIsolatedAliasFor(const QString &port);
[[nodiscard]] bool isUsbIsolatedAlias(const QString &alias);
/// Whether it is one of ours for what is in `port`.
[[nodiscard]] bool isUsbAliasOf(const QString &alias, const QString &port);
/// Lets `device` through as it is now, and nothing that it may turn into: rules in the form of
/// usbredirfilter.h, CLASS,VENDOR,PRODUCT,VERSION,ALLOW. A rule for its own class stands there only
/// where it has one, as the filter looks at it only then.
[[nodiscard]] QString usbFilterFor(const UsbDevice &device);

} // namespace innkeeper
