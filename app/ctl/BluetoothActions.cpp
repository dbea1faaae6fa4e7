// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/BluetoothActions.h"

#include "app/ctl/BluetoothJson.h"
#include "app/ctl/BluetoothLoan.h"
#include "app/ctl/BluetoothTable.h"
#include "app/ctl/FutureWait.h"
#include "app/ctl/MachineLookup.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace innkeeper::ctl {

namespace {

using Question = BluetoothQuestion;

constexpr quint64 kMostSeconds = 600;
constexpr quint64 kUsualScan = 10;
constexpr quint64 kUsualSearch = 30;

Result<ExitCode> exitFrom(const Result<void> &outcome)
{
    if (!outcome)
        return failure(outcome.error());
    return ExitCode::Success;
}

bool isNamed(const BluetoothDevice &device, const QString &word)
{
    return device.address.compare(word, Qt::CaseInsensitive) == 0 || device.id == word ||
           (!word.isEmpty() && device.name == word);
}

} // namespace

BluetoothActions::BluetoothActions(const Parts &parts, const Arguments &arguments, Output &output)
    : m_bluetooth(parts.bluetooth)
    , m_lending(parts.lending)
    , m_machines(parts.machines)
    , m_arguments(arguments)
    , m_output(output)
{
}

QString BluetoothActions::actionIn(const Arguments &arguments)
{
    return arguments.positional().value(0, QStringLiteral("list"));
}

bool BluetoothActions::asksBluez(const QString &action)
{
    return action != QLatin1String("lend") && action != QLatin1String("return");
}

bool BluetoothActions::asksKeeper(const QString &action)
{
    return action == QLatin1String("list") || !asksBluez(action);
}

Result<ExitCode> BluetoothActions::run()
{
    struct Action
    {
        const char *word;
        qsizetype least;
        qsizetype most;
        Result<ExitCode> (BluetoothActions::*run)();
    };
    static constexpr Action kActions[] = {
        {"list", 0, 0, &BluetoothActions::list},
        {"power", 1, 2, &BluetoothActions::power},
        {"scan", 0, 0, &BluetoothActions::scan},
        {"pair", 1, 1, &BluetoothActions::pair},
        {"connect", 1, 1, &BluetoothActions::connectTo},
        {"disconnect", 1, 1, &BluetoothActions::disconnectFrom},
        {"forget", 1, 1, &BluetoothActions::forget},
        {"lend", 1, 1, &BluetoothActions::lend},
        {"return", 0, 0, &BluetoothActions::takeBack},
    };
    const QString word = actionIn(m_arguments);
    const qsizetype count = std::max<qsizetype>(m_arguments.positional().size() - 1, 0);
    for (const Action &action : kActions) {
        if (word != QLatin1String(action.word) || count < action.least || count > action.most)
            continue;
        if (const auto trouble = troubleFor(word))
            return failure(*trouble);
        return (this->*action.run)();
    }
    return misused();
}

// A lent adapter is there, though BlueZ may not be.
std::optional<Error> BluetoothActions::troubleFor(const QString &action) const
{
    if (!asksBluez(action))
        return m_lending.trouble();
    return m_lending.seats().isEmpty() ? m_bluetooth.trouble() : std::nullopt;
}

Result<ExitCode> BluetoothActions::misused() const
{
    m_output.error({ErrorKind::Invalid,
                    tr("That is not how \"bluetooth\" is used."),
                    tr("Write \"bluetooth list\", \"bluetooth power on|off [ADAPTER]\", "
                       "\"bluetooth scan\", \"bluetooth pair|connect|disconnect|forget DEVICE\", "
                       "\"bluetooth lend MACHINE\" or \"bluetooth return\"."),
                    {}});
    return ExitCode::Usage;
}

Result<ExitCode> BluetoothActions::list()
{
    showBluetooth(m_bluetooth, m_lending, m_output);
    if (const auto trouble = m_bluetooth.trouble())
        m_output.note(trouble->message);
    return ExitCode::Success;
}

Result<ExitCode> BluetoothActions::lend()
{
    const auto machine = machineNamed(m_machines, m_arguments.at(1));
    if (!machine)
        return failure(machine.error());
    return exitFrom(lendBluetooth(m_lending, m_arguments, machine->id));
}

Result<ExitCode> BluetoothActions::takeBack()
{
    return exitFrom(takeBluetoothBack(m_lending, m_arguments));
}

Result<ExitCode> BluetoothActions::power()
{
    const QString state = m_arguments.at(1);
    if (state != QLatin1String("on") && state != QLatin1String("off"))
        return misused();
    const QString named = m_arguments.at(2);
    bool isAny = false;
    for (const BluetoothAdapter &adapter : m_bluetooth.adapters()) {
        if (!named.isEmpty() && adapter.id != named &&
            adapter.address.compare(named, Qt::CaseInsensitive) != 0)
            continue;
        isAny = true;
        const auto done = waitFor(m_bluetooth.setPowered(adapter.id, state == QLatin1String("on")));
        if (!done)
            return failure(done.error());
    }
    if (isAny)
        return ExitCode::Success;
    return failure(ErrorKind::NotFound,
                   named.isEmpty() ? tr("This computer has no Bluetooth adapter.")
                                   : tr("There is no Bluetooth adapter “%1”.").arg(named),
                   tr("\"innkeeperctl bluetooth\" lists them."));
}

Result<quint64> BluetoothActions::seconds(quint64 usual) const
{
    const auto number = m_arguments.number(QStringLiteral("seconds"), kMostSeconds);
    if (!number)
        return failure(number.error());
    return number->value_or(usual);
}

template <class Condition>
void BluetoothActions::waitUntil(Condition isSo, quint64 seconds)
{
    QEventLoop loop;
    const auto look = [&loop, &isSo] {
        if (isSo())
            loop.quit();
    };
    QObject::connect(&m_bluetooth, &BluetoothDevices::changed, &loop, look);
    QTimer::singleShot(std::chrono::seconds(seconds), &loop, &QEventLoop::quit);
    if (!isSo())
        loop.exec();
}

Result<ExitCode> BluetoothActions::scan()
{
    const auto time = seconds(kUsualScan);
    if (!time)
        return failure(time.error());
    const auto looking = waitFor(m_bluetooth.discover(true));
    if (!looking)
        return failure(looking.error());
    waitUntil([this] { return m_bluetooth.trouble().has_value(); }, *time);
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

Result<BluetoothDevice> BluetoothActions::deviceNear()
{
    const auto known = device();
    if (known ? known->isPaired : known.error().kind != ErrorKind::NotFound)
        return known;
    const auto time = seconds(kUsualSearch);
    if (!time)
        return failure(time.error());
    const auto looking = waitFor(m_bluetooth.discover(true));
    if (!looking)
        return failure(looking.error());
    // What was heard a while ago is heard anew, before BlueZ forgets it.
    if (known)
        return known;
    if (!m_output.isJson())
        m_output.note(tr("Looking for it…"));
    waitUntil([this] { return device().has_value() || m_bluetooth.trouble(); }, *time);
    return device();
}

Result<ExitCode> BluetoothActions::pair()
{
    const auto found = deviceNear();
    if (!found)
        return failure(found.error());
    QObject scope;
    QObject::connect(&m_bluetooth, &BluetoothDevices::questionChanged, &scope,
                     [this, &found] { answer(*found); });
    // As soon as nobody looks, what is not paired is forgotten: found stays heard until here.
    const auto paired = waitFor(m_bluetooth.pair(found->id));
    (void)waitFor(m_bluetooth.discover(false));
    if (paired && m_output.isJson()) {
        for (const BluetoothDevice &device : m_bluetooth.devices()) {
            if (device.id == found->id)
                m_output.json(bluetoothToJson(device));
        }
    }
    return exitFrom(paired);
}

void BluetoothActions::answer(const BluetoothDevice &device)
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
    const auto found = device();
    if (!found)
        return failure(found.error());
    return exitFrom(waitFor(m_bluetooth.connectTo(found->id)));
}

Result<ExitCode> BluetoothActions::disconnectFrom()
{
    const auto found = device();
    if (!found)
        return failure(found.error());
    return exitFrom(waitFor(m_bluetooth.disconnectFrom(found->id)));
}

Result<ExitCode> BluetoothActions::forget()
{
    const auto found = device();
    if (!found)
        return failure(found.error());
    return exitFrom(waitFor(m_bluetooth.forget(found->id)));
}

} // namespace innkeeper::ctl
