// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/CommandTable.h"
#include "app/ctl/UsbFront.h"
#include "tests/core/usb/Sticks.h"
#include "tests/ctl/Bench.h"
#include "tests/fakes/FakeUsbKeeping.h"

#include <QTimer>

#include <algorithm>

namespace innkeeper::ctl {

/// "usb" and "usb-rules" with a keeper in memory, a stick, a keyboard, and a machine that uses at
/// once what it gets.
class UsbBench : public testing::Test
{
protected:
    UsbBench()
    {
        EXPECT_TRUE(hypervisor.open(QStringLiteral("qemu:///session")));
        win = hypervisor.machines().add(QStringLiteral("win"));
        UsbSeat stick;
        stick.device = stickAt("1-1", "A");
        UsbSeat keyboard;
        keyboard.device.port = QStringLiteral("1-2");
        keyboard.device.vendor = 0x046d;
        keyboard.device.interfaces = {{0, {3, 1, 1}, QStringLiteral("usbhid")}};
        keeper.setSeats({stick, keyboard});
    }
    /// As the program runs `Actions` of `command`.
    template <class Actions>
    Bench::Said runAs(const char *command, const char *line)
    {
        QStringList words = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
        Paper answers;
        Paper complaints;
        Output output(answers.file(), complaints.file());
        output.setJson(words.removeAll(QStringLiteral("--json")) > 0);
        const QList<CommandSpec> table = commandTable();
        const auto spec = std::find_if(table.cbegin(), table.cend(), [command](const auto &one) {
            return one.name == QLatin1String(command);
        });
        const auto arguments = Arguments::parse(*spec, words);
        EXPECT_TRUE(arguments) << line;
        const UsbFront front{keeper, hypervisor.machines(), [this] { return reached; },
                             [this] { QTimer::singleShot(0, &keeper, [this] { tellAnew(); }); }};
        const auto outcome = Actions(front, *arguments, output).run();
        if (!outcome)
            output.error(outcome.error());
        const int code = int(outcome ? *outcome : exitCodeOf(outcome.error().kind));
        return {code, answers.text(), complaints.text()};
    }
    void tellAnew()
    {
        QList<UsbSeat> seats = keeper.seats();
        for (UsbSeat &seat : seats) {
            if (seat.state != UsbSeat::State::InMachine || seat.isSeen)
                continue;
            seat.isSeen = true;
            seat.machineName = QStringLiteral("win");
            seat.returnsIn = seat.device.port == QLatin1String("1-2") ? 15 : 0;
        }
        keeper.setSeats(seats);
    }
    void loseKeeper() { reached = failure(ErrorKind::Disconnected, QStringLiteral("No keeper.")); }

    fakes::FakeHypervisor hypervisor;
    fakes::FakeUsbKeeping keeper;
    Result<void> reached;
    MachineId win;
};

} // namespace innkeeper::ctl
