// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/BluetoothActions.h"

#include "app/ctl/ActionWords.h"
#include "app/ctl/BluetoothJson.h"
#include "app/ctl/BluetoothLoan.h"
#include "app/ctl/BluetoothTable.h"
#include "app/ctl/FutureWait.h"
#include "app/ctl/MachineLookup.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace innkeeper::ctl {

namespace {

using Question = BluetoothQuestion;

constexpr quint64 kMostSeconds = 600;
constexpr std::chrono::seconds kUsualScan(10);
constexpr std::chrono::seconds kUsualSearch(30);
constexpr std::chrono::seconds kMostSettling(5);

bool isNamed(const BluetoothDevice &device, const QString &word)
{
    return device.address.compare(word, Qt::CaseInsensitive) == 0 || device.id == word ||
           (!word.isEmpty() && device.name == word);
}

} // namespace

BluetoothActions::BluetoothActions(Parts parts, const Arguments &arguments, Output &output)
    : m_parts(std::move(parts))
    , m_bluetooth(m_parts.bluetooth)
    , m_lending(m_parts.lending)
    , m_arguments(arguments)
    , m_output(output)
{
}

Result<ExitCode> BluetoothActions::run()
{
    static constexpr Action<BluetoothActions> kActions[] = {
        {"list", 0, 0, "", &BluetoothActions::list},
        {"power", 1, 2, "", &BluetoothActions::power},
        {"scan", 0, 0, "seconds", &BluetoothActions::scan},
        {"pair", 1, 1, "seconds yes", &BluetoothActions::pair},
        {"connect", 1, 1, "", &BluetoothActions::connectTo},
        {"disconnect", 1, 1, "", &BluetoothActions::disconnectFrom},
        {"forget", 1, 1, "", &BluetoothActions::forget},
        {"lend", 1, 1, "adapter insist", &BluetoothActions::lend},
        {"return", 0, 0, "adapter", &BluetoothActions::takeBack},
    };
    const auto *action = actionIn(kActions, m_arguments);
    return action == nullptr ? misuse() : (this->*action->run)();
}

// A lent adapter is there, though BlueZ may not be.
Result<void> BluetoothActions::reachBluez(bool asksKeeper) const
{
    m_parts.reachBluez();
    if (asksKeeper)
        m_parts.reachKeeper();
    const auto trouble = m_lending.seats().isEmpty() ? m_bluetooth.trouble() : std::nullopt;
    if (trouble)
        return failure(*trouble);
    return {};
}

Result<void> BluetoothActions::reachKeeper() const
{
    m_parts.reachKeeper();
    if (const auto trouble = m_lending.trouble())
        return failure(*trouble);
    return {};
}

ExitCode BluetoothActions::misuse() const
{
    return misused(
        m_output,
        {ErrorKind::Invalid,
         tr("That is not how \"bluetooth\" is used."),
         tr("Write \"bluetooth list\", \"bluetooth power on|off [ADAPTER]\", \"bluetooth scan\", "
            "\"bluetooth pair|connect|disconnect|forget DEVICE\", \"bluetooth lend MACHINE\" or "
            "\"bluetooth return\"; --seconds goes with \"scan\" and \"pair\", --yes with "
            "\"pair\", --adapter with \"lend\" and \"return\", --insist with \"lend\"."),
         {}});
}

Result<ExitCode> BluetoothActions::list()
{
    if (const auto there = reachBluez(true); !there)
        return failure(there.error());
    showBluetooth(m_bluetooth, m_lending, m_output);
    if (const auto trouble = m_bluetooth.trouble())
        m_output.note(trouble->message);
    return ExitCode::Success;
}

Result<ExitCode> BluetoothActions::lend()
{
    if (const auto there = reachKeeper(); !there)
        return failure(there.error());
    const auto machine = machineNamed(m_parts.machines, m_arguments.at(1));
    if (!machine)
        return failure(machine.error());
    const auto lent = lendBluetooth(m_lending, m_arguments, machine->id);
    if (!lent)
        return failure(lent.error());
    return answer(*lent, BluetoothSeat::State::Lent);
}

Result<ExitCode> BluetoothActions::takeBack()
{
    if (const auto there = reachKeeper(); !there)
        return failure(there.error());
    const auto returned = takeBluetoothBack(m_lending, m_arguments);
    if (!returned)
        return failure(returned.error());
    return answer(*returned, BluetoothSeat::State::Host);
}

Result<ExitCode> BluetoothActions::answer(const QString &adapter, BluetoothSeat::State wanted)
{
    if (!m_output.isJson())
        return ExitCode::Success;
    BluetoothSeat seat;
    waitUntil(
        m_lending,
        [&] {
            for (const BluetoothSeat &one : m_lending.seats()) {
                if (one.adapter == adapter)
                    seat = one;
            }
            return seat.state == wanted;
        },
        kMostSettling);
    m_output.json(bluetoothToJson(std::nullopt, seat));
    return ExitCode::Success;
}

Result<ExitCode> BluetoothActions::power()
{
    const QString state = m_arguments.at(1);
    const bool isOn = state == QLatin1String("on");
    if (!isOn && state != QLatin1String("off"))
        return misuse();
    if (const auto there = reachBluez(); !there)
        return failure(there.error());
    const QString named = m_arguments.at(2);
    const auto isMeant = [&named](const BluetoothAdapter &adapter) {
        return named.isEmpty() || adapter.id == named ||
               adapter.address.compare(named, Qt::CaseInsensitive) == 0;
    };
    QList<BluetoothAdapter> adapters;
    for (const BluetoothAdapter &adapter : m_bluetooth.adapters()) {
        if (!isMeant(adapter))
            continue;
        adapters << adapter;
        const auto done = waitFor(m_bluetooth.setPowered(adapter.id, isOn));
        if (!done)
            return failure(done.error());
    }
    if (adapters.isEmpty())
        return failure(ErrorKind::NotFound,
                       named.isEmpty() ? tr("This computer has no Bluetooth adapter.")
                                       : tr("There is no Bluetooth adapter “%1”.").arg(named),
                       tr("\"innkeeperctl bluetooth\" lists them."));
    if (!m_output.isJson())
        return ExitCode::Success;
    const auto isSo = [&] {
        adapters = m_bluetooth.adapters();
        adapters.removeIf([&](const BluetoothAdapter &one) { return !isMeant(one); });
        return std::all_of(adapters.cbegin(), adapters.cend(),
                           [isOn](const BluetoothAdapter &one) { return one.isPowered == isOn; });
    };
    waitUntil(m_bluetooth, isSo, kMostSettling);
    QJsonArray json;
    for (const BluetoothAdapter &adapter : std::as_const(adapters))
        json << bluetoothToJson(adapter, std::nullopt);
    m_output.json(json);
    return ExitCode::Success;
}

Result<std::chrono::seconds> BluetoothActions::seconds(std::chrono::seconds usual) const
{
    const auto number = m_arguments.number(QStringLiteral("seconds"), kMostSeconds);
    if (!number)
        return failure(number.error());
    return *number ? std::chrono::seconds(**number) : usual;
}

Result<ExitCode> BluetoothActions::scan()
{
    const auto time = seconds(kUsualScan);
    if (!time)
        return misused(m_output, time.error());
    if (const auto there = reachBluez(); !there)
        return failure(there.error());
    const auto looking = waitFor(m_bluetooth.discover(true));
    if (!looking)
        return failure(looking.error());
    waitUntil(
        m_bluetooth, [this] { return m_bluetooth.trouble().has_value(); }, *time);
    if (const auto trouble = m_bluetooth.trouble())
        return failure(*trouble);
    QList<BluetoothDevice> heard = m_bluetooth.devices();
    (void)waitFor(m_bluetooth.discover(false));
    heard.removeIf([](const BluetoothDevice &device) { return !device.strength; });
    std::stable_sort(heard.begin(), heard.end(),
                     [](const BluetoothDevice &a, const BluetoothDevice &b) {
                         return *a.strength > *b.strength;
                     });
    if (m_output.isJson()) {
        QJsonArray json;
        for (const BluetoothDevice &device : std::as_const(heard))
            json << bluetoothToJson(device);
        m_output.json(json);
    } else if (heard.isEmpty()) {
        m_output.note(tr("No device was heard. One that is to be paired has to be in pairing "
                         "mode."));
    } else {
        m_output.table(bluetoothRows(heard));
    }
    return ExitCode::Success;
}

Result<BluetoothDevice> BluetoothActions::device() const
{
    const QString word = m_arguments.at(1);
    QList<BluetoothDevice> found = m_bluetooth.devices();
    found.removeIf([&word](const BluetoothDevice &one) { return !isNamed(one, word); });
    if (found.size() == 1)
        return found[0];
    if (found.isEmpty())
        return failure(ErrorKind::NotFound, tr("There is no Bluetooth device “%1”.").arg(word),
                       tr("\"innkeeperctl bluetooth scan\" lists what is near."));
    return failure(ErrorKind::Invalid, tr("Several Bluetooth devices are called “%1”.").arg(word),
                   tr("Name the one you mean by its id, which \"innkeeperctl bluetooth --json\" "
                      "shows."));
}

Result<BluetoothDevice> BluetoothActions::deviceNear(std::chrono::seconds most)
{
    const auto known = device();
    if (known ? known->isPaired : known.error().kind != ErrorKind::NotFound)
        return known;
    const auto looking = waitFor(m_bluetooth.discover(true));
    if (!looking)
        return failure(looking.error());
    // What was heard a while ago is heard anew, before BlueZ forgets it.
    if (known)
        return known;
    if (!m_output.isJson())
        m_output.note(tr("Looking for it…"));
    waitUntil(
        m_bluetooth, [this] { return device().has_value() || m_bluetooth.trouble(); }, most);
    return device();
}

Result<ExitCode> BluetoothActions::pair()
{
    const auto time = seconds(kUsualSearch);
    if (!time)
        return misused(m_output, time.error());
    if (const auto there = reachBluez(); !there)
        return failure(there.error());
    const auto found = deviceNear(*time);
    if (!found)
        return failure(found.error());
    QObject scope;
    QObject::connect(&m_bluetooth, &BluetoothDevices::questionChanged, &scope,
                     [this, &found] { answerQuestion(*found); });
    // As soon as nobody looks, what is not paired is forgotten: found stays heard until here.
    const auto paired = waitFor(m_bluetooth.pair(found->id));
    (void)waitFor(m_bluetooth.discover(false));
    if (!paired)
        return failure(paired.error());
    return answer(settled(*found, [](const BluetoothDevice &device) { return device.isPaired; }));
}

template <class Condition>
BluetoothDevice BluetoothActions::settled(const BluetoothDevice &before, Condition isSo) const
{
    BluetoothDevice device = before;
    const auto look = [&] {
        for (const BluetoothDevice &one : m_bluetooth.devices()) {
            if (one.id == before.id)
                device = one;
        }
        return isSo(device);
    };
    // Who does not look need not wait.
    if (m_output.isJson())
        waitUntil(m_bluetooth, look, kMostSettling);
    return device;
}

Result<ExitCode> BluetoothActions::answer(const BluetoothDevice &device)
{
    if (m_output.isJson())
        m_output.json(bluetoothToJson(device));
    return ExitCode::Success;
}

void BluetoothActions::answerQuestion(const BluetoothDevice &device)
{
    const auto question = m_bluetooth.question();
    if (!question)
        return;
    const bool isAgreed = m_arguments.has(QStringLiteral("yes"));
    const QString name = device.title();
    switch (question->kind) {
    case Question::Kind::ShowCode:
        if (question->code != m_shownCode)
            m_output.note(tr("Type %1 on “%2”, then Enter.").arg(question->code, name));
        m_shownCode = question->code;
        return;
    case Question::Kind::Confirm:
        m_bluetooth.answer(
            isAgreed ||
            m_output.confirm(tr("Does “%1” show the number %2?").arg(name, question->code)));
        return;
    case Question::Kind::Allow:
        m_bluetooth.answer(isAgreed || m_output.confirm(tr("Pair with “%1”?").arg(name)));
        return;
    case Question::Kind::TypePasskey:
    case Question::Kind::TypePin: {
        const QString code = m_output.ask(question->kind == Question::Kind::TypePin
                                              ? tr("PIN of “%1” (often 0000 or 1234):").arg(name)
                                              : tr("Number that “%1” shows:").arg(name));
        m_bluetooth.answer(!code.isEmpty(), code);
        return;
    }
    }
}

Result<ExitCode> BluetoothActions::connectTo()
{
    if (const auto there = reachBluez(); !there)
        return failure(there.error());
    const auto found = device();
    if (!found)
        return failure(found.error());
    const auto done = waitFor(m_bluetooth.connectTo(found->id));
    if (!done)
        return failure(done.error());
    return answer(settled(*found, [](const BluetoothDevice &one) { return one.isConnected; }));
}

Result<ExitCode> BluetoothActions::disconnectFrom()
{
    if (const auto there = reachBluez(); !there)
        return failure(there.error());
    const auto found = device();
    if (!found)
        return failure(found.error());
    const auto done = waitFor(m_bluetooth.disconnectFrom(found->id));
    if (!done)
        return failure(done.error());
    return answer(settled(*found, [](const BluetoothDevice &one) { return !one.isConnected; }));
}

Result<ExitCode> BluetoothActions::forget()
{
    if (const auto there = reachBluez(); !there)
        return failure(there.error());
    const auto found = device();
    if (!found)
        return failure(found.error());
    const auto done = waitFor(m_bluetooth.forget(found->id));
    if (!done)
        return failure(done.error());
    // BlueZ knows no more of it.
    BluetoothDevice forgotten = *found;
    forgotten.isPaired = forgotten.isTrusted = forgotten.isConnected = false;
    return answer(forgotten);
}

} // namespace innkeeper::ctl
