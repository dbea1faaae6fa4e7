// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ReadyFuture.h"
#include "core/ports/HostMounts.h"
#include "core/ports/UsbDevices.h"
#include "core/ports/UsbKeeping.h"
#include "core/services/MachineList.h"
#include "core/services/usb/UsbAttempts.h"
#include "core/services/usb/UsbHolds.h"
#include "core/services/usb/UsbLoans.h"
#include "core/services/usb/UsbOrders.h"
#include "core/services/usb/UsbReturns.h"
#include "core/services/usb/UsbRuleStore.h"
#include "core/services/usb/UsbSeating.h"
#include "core/services/usb/UsbSurvey.h"

#include <QMap>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace innkeeper {

/// Brings every USB device to where it belongs, again and again: whatever happens, it looks at what
/// is there (UsbSurvey), lets stepsFor() say what is wrong, makes that true, and looks again. Lives
/// on the main thread; whoever owns `pool` lets it finish before the hypervisor goes.
class UsbKeeper : public UsbKeeping
{
    Q_OBJECT

public:
    struct Parts
    {
        UsbDevices &devices;
        const HostUses &host;
        Hypervisor &hypervisor;
        UsbIsolation &isolation;
        HostMounts &mounts;
        MachineList &machines;
        UsbRuleStore &rules;
        UsbHolds &holds;
        QThreadPool &pool;
        /// After which an input device comes back.
        std::chrono::milliseconds patience = UsbReturns::kPatience;
        /// Before a step that failed is tried again; longer each time.
        std::chrono::milliseconds firstPause = UsbAttempts::kFirstPause;
    };

    explicit UsbKeeper(const Parts &parts, QObject *parent = nullptr);

    /// From now on. What is plugged in already is asked about only when a rule no longer knows it,
    /// and starts a machine only when this is the first keeper since the host started.
    void start();
    /// All that other services of the keeper do with devices: guarded like what the host does.
    void noteFurtherUses(const QList<UsbPortUse> &uses);

    [[nodiscard]] std::optional<Error> trouble() const override;
    [[nodiscard]] QList<UsbSeat> seats() const override { return m_seats; }
    [[nodiscard]] QList<UsbRule> rules() const override
    {
        return m_parts.rules.rules().value_or(QList<UsbRule>());
    }
    [[nodiscard]] QFuture<Result<void>> move(const QString &port, const Wish &wish) override;
    [[nodiscard]] QFuture<Result<void>> keep(const QString &port) override;
    [[nodiscard]] QFuture<Result<void>> setRules(const QList<UsbRule> &rules) override
    {
        return readyFuture(m_parts.rules.save(rules));
    }

private:
    void welcome(const UsbDevice &device);
    void update(const UsbDevice &device);
    void farewell(const QString &port);
    void noteMachine(const Machine &machine);
    void lookAgain();
    void survey();
    void settle(const Result<UsbSurvey> &survey);
    void giveUp(const Error &why);
    void admit();
    void unmount(const UsbOrder &order);
    void waitForGuests();
    void askWhereTo(const UsbSituation &now);
    void watchTrials();
    /// By a word for now, or by a rule.
    [[nodiscard]] Result<void> settleAt(const UsbDevice &device, const Wish &wish);
    void run(const QList<UsbStep> &steps);
    void finishOrders(const UsbSituation &now);
    void takeBack(const QString &port);
    [[nodiscard]] UsbSituation situation() const;
    void seatAll(const QList<UsbStep> &underWay);
    /// Points to `now` and to members.
    [[nodiscard]] UsbScene sceneOf(const UsbSituation &now) const;

    Parts m_parts;
    QTimer m_gather;
    static constexpr std::chrono::milliseconds kFirstSight{250};
    QTimer m_retry;
    std::chrono::milliseconds m_sightPause = kFirstSight;
    QTimer m_events;
    QMap<QString, UsbDevice> m_devices;
    QSet<QString> m_arrivals;
    /// Ports of what was plugged in when the host started.
    QSet<QString> m_firstGuests;
    /// Ports of devices that somebody is asked about.
    QSet<QString> m_asking;
    UsbOrders m_orders;
    UsbReturns m_returns;
    UsbAttempts m_attempts;
    UsbSurvey m_survey;
    QList<UsbPortUse> m_furtherUses;
    UsbLoans m_loans;
    /// Why the ports cannot be seen.
    std::optional<Error> m_blindness;
    /// Why the machines cannot.
    std::optional<Error> m_trouble;
    /// The last trouble that was signalled.
    std::optional<Error> m_told;
    QList<UsbSeat> m_seats;
    bool m_isWorking = false;
    bool m_mustLookAgain = false;
    /// A device came or changed, or was unmounted, since the last survey began.
    bool m_isSurveyOld = false;
    /// The seats are those of machines that can be reached: news, even when nobody has a seat.
    bool m_isKnown = false;
};

} // namespace innkeeper
