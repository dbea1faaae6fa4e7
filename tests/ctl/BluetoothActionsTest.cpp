// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/BluetoothActions.h"

#include "app/ctl/CommandTable.h"
#include "core/base/UniqueFd.h"
#include "tests/ctl/Bench.h"
#include "tests/fakes/FakeBluetooth.h"
#include "tests/fakes/FakeBluetoothLending.h"
#include "tests/fakes/FakeHypervisor.h"

#include <QTimer>

#include <gmock/gmock.h>

#include <algorithm>
#include <unistd.h>

namespace innkeeper::ctl {

namespace {

using Kind = BluetoothQuestion::Kind;
using testing::HasSubstr;

/// What a person types, for as long as it lives.
class TypedInput
{
public:
    explicit TypedInput(const QByteArray &text)
        : m_before(::dup(STDIN_FILENO))
    {
        int ends[2] = {};
        EXPECT_EQ(::pipe(ends), 0);
        EXPECT_EQ(::write(ends[1], text.constData(), size_t(text.size())), text.size());
        ::close(ends[1]);
        ::dup2(ends[0], STDIN_FILENO);
        ::close(ends[0]);
        std::clearerr(stdin);
    }
    ~TypedInput()
    {
        // Nothing that was read ahead is for the next one.
        while (std::fgetc(stdin) != EOF) {
        }
        std::clearerr(stdin);
        ::dup2(m_before.get(), STDIN_FILENO);
    }
    Q_DISABLE_COPY_MOVE(TypedInput)

private:
    UniqueFd m_before;
};

class BluetoothActionsTest : public testing::Test
{
protected:
    BluetoothActionsTest()
    {
        bluetooth.addAdapter(QStringLiteral("hci0"));
        add("Keys", "AA:00:00:00:00:01", BluetoothKind::Keyboard, true);
        add("Buds", "AA:00:00:00:00:02", BluetoothKind::Headset, false);
    }
    void add(const char *name, const char *address, BluetoothKind kind, bool isPaired)
    {
        BluetoothDevice device;
        device.id = QStringLiteral("hci0/") + QLatin1String(address);
        device.adapter = QStringLiteral("hci0");
        device.address = QLatin1String(address);
        device.name = QString::fromUtf8(name);
        device.kind = kind;
        device.isPaired = isPaired;
        device.battery = isPaired ? std::optional(80) : std::nullopt;
        device.strength = isPaired ? std::nullopt : std::optional(-50);
        bluetooth.addDevice(device);
    }
    Bench::Said ctl(const char *line)
    {
        QStringList words = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
        const bool isJson = words.removeAll(QStringLiteral("--json")) > 0;
        Paper answers;
        Paper complaints;
        Output output(answers.file(), complaints.file());
        output.setJson(isJson);
        const QList<CommandSpec> table = commandTable();
        const auto spec = std::find_if(table.cbegin(), table.cend(), [](const CommandSpec &one) {
            return one.name == QLatin1String("bluetooth");
        });
        const auto arguments = Arguments::parse(*spec, words);
        EXPECT_TRUE(arguments) << line;
        const auto outcome =
            BluetoothActions({bluetooth, lending, hypervisor.machines()}, *arguments, output).run();
        if (!outcome)
            output.error(outcome.error());
        const int code = int(outcome ? *outcome : exitCodeOf(outcome.error().kind));
        return {code, answers.text(), complaints.text()};
    }
    BluetoothDevice device(const char *address)
    {
        for (const BluetoothDevice &one : bluetooth.devices()) {
            if (one.address == QLatin1String(address))
                return one;
        }
        return {};
    }
    void askFor(Kind kind, const char *code)
    {
        bluetooth.askWhenPairing(QStringLiteral("hci0/AA:00:00:00:00:02"),
                                 {kind, {}, QLatin1String(code), 0});
    }

    fakes::FakeBluetooth bluetooth;
    fakes::FakeBluetoothLending lending;
    fakes::FakeHypervisor hypervisor;
};

TEST_F(BluetoothActionsTest, listsAdaptersAndWhatIsPaired)
{
    const auto said = ctl("list");
    EXPECT_EQ(said.code, 0);
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("hci0"));
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("80 %"));
    EXPECT_EQ(said.answer.contains(u"Buds"), false) << "nobody looks for it";
    EXPECT_EQ(ctl("").answer, said.answer);
    const auto json = ctl("list --json").json();
    EXPECT_TRUE(json[QStringLiteral("adapters")][0][QStringLiteral("powered")].toBool());
    const QJsonValue keys = json[QStringLiteral("devices")][0];
    EXPECT_EQ(keys[QStringLiteral("kind")].toString(), QStringLiteral("keyboard"));
    EXPECT_EQ(keys[QStringLiteral("battery")].toInt(), 80);
}

TEST_F(BluetoothActionsTest, aComputerWithoutBluetoothSaysSo)
{
    bluetooth.removeAdapter(QStringLiteral("hci0"));
    EXPECT_EQ(ctl("list").code, 0);
    EXPECT_EQ(ctl("power on").code, 3);
    bluetooth.setTrouble(Error{ErrorKind::Disconnected, QStringLiteral("None."), {}, {}});
    for (const char *line : {"list", "power on", "scan", "pair x"})
        EXPECT_EQ(ctl(line).code, 6) << line;
}

TEST_F(BluetoothActionsTest, badUsageIsTwo)
{
    for (const char *line : {"dance", "pair", "list x", "power", "power maybe", "connect",
                             "list --yes", "connect Keys --seconds 3", "return --insist"}) {
        const auto said = ctl(line);
        EXPECT_EQ(said.code, 2) << line;
        EXPECT_THAT(said.complaint.toStdString(), HasSubstr("bluetooth pair")) << line;
    }
    bluetooth.setTrouble(Error{ErrorKind::Disconnected, QStringLiteral("None."), {}, {}});
    for (const char *line : {"scan --seconds none", "pair Buds --seconds 601", "power maybe"})
        EXPECT_EQ(ctl(line).code, 2) << line << ", also when nobody answers";
}

TEST_F(BluetoothActionsTest, switchesPower)
{
    EXPECT_EQ(ctl("power off").code, 0);
    EXPECT_FALSE(bluetooth.adapters()[0].isPowered);
    EXPECT_EQ(ctl("power on 00:1a:7d:da:71:10").code, 0);
    EXPECT_TRUE(bluetooth.adapters()[0].isPowered);
    EXPECT_EQ(ctl("power on hci7").code, 3);
}

TEST_F(BluetoothActionsTest, everyActionAnswersInJson)
{
    bluetooth.addAdapter(QStringLiteral("hci1"));
    const QJsonArray adapters = ctl("power off --json").json().array();
    ASSERT_EQ(adapters.size(), 2);
    EXPECT_FALSE(adapters[0][QStringLiteral("powered")].toBool(true));
    EXPECT_EQ(ctl("power on hci1 --json").json().array().size(), 1);
    EXPECT_EQ(ctl("connect Keys --json").json()[u"connected"], QJsonValue(true));
    EXPECT_EQ(ctl("disconnect Keys --json").json()[u"connected"], QJsonValue(false));
    const QJsonDocument forgotten = ctl("forget Keys --json").json();
    EXPECT_EQ(forgotten[QStringLiteral("name")].toString(), QStringLiteral("Keys"));
    EXPECT_EQ(forgotten[QStringLiteral("paired")], QJsonValue(false));
}

TEST_F(BluetoothActionsTest, connectsAndForgetsByNameOrAddress)
{
    EXPECT_EQ(ctl("connect Keys").code, 0);
    EXPECT_TRUE(device("AA:00:00:00:00:01").isConnected);
    EXPECT_EQ(ctl("disconnect aa:00:00:00:00:01").code, 0);
    EXPECT_FALSE(device("AA:00:00:00:00:01").isConnected);
    add("Keys", "AA:00:00:00:00:03", BluetoothKind::Keyboard, true);
    EXPECT_EQ(ctl("forget Keys").code, 1) << "which?";
    EXPECT_EQ(ctl("forget AA:00:00:00:00:01").code, 0);
    EXPECT_EQ(ctl("forget AA:00:00:00:00:01").code, 3);
    EXPECT_EQ(ctl("forget Keys").code, 0);
}

TEST_F(BluetoothActionsTest, scansForATime)
{
    const auto said = ctl("scan --seconds 1");
    EXPECT_EQ(said.code, 0);
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("Buds"));
    EXPECT_THAT(said.answer.toStdString(), testing::Not(HasSubstr("Keys"))) << "not heard";
    EXPECT_FALSE(bluetooth.isLooking());
    EXPECT_EQ(ctl("scan --seconds 1 --json").json()[0][QStringLiteral("signal")].toInt(), -50);
}

TEST_F(BluetoothActionsTest, looksForWhatItPairs)
{
    const auto said = ctl("pair Buds --json");
    EXPECT_EQ(said.code, 0) << said.complaint.toStdString();
    EXPECT_TRUE(said.json()[QStringLiteral("paired")].toBool());
    EXPECT_FALSE(bluetooth.isLooking());
    EXPECT_EQ(ctl("pair Nothing --seconds 1").code, 3);
}

TEST_F(BluetoothActionsTest, asksBeforeItAgrees)
{
    askFor(Kind::Confirm, "004711");
    {
        const TypedInput typed("n\n");
        const auto said = ctl("pair Buds");
        EXPECT_EQ(said.code, 130);
        EXPECT_THAT(said.complaint.toStdString(), HasSubstr("004711"));
    }
    {
        const TypedInput nobody("");
        EXPECT_NE(ctl("pair Buds").code, 0) << "who does not answer does not agree";
    }
    {
        const TypedInput typed("y\n");
        EXPECT_EQ(ctl("pair Buds").code, 0);
    }
    EXPECT_TRUE(device("AA:00:00:00:00:02").isPaired);
}

TEST_F(BluetoothActionsTest, agreesAtOnceWhenToldSo)
{
    askFor(Kind::Allow, "");
    EXPECT_EQ(ctl("pair Buds --yes").code, 0);
}

TEST_F(BluetoothActionsTest, takesAPin)
{
    askFor(Kind::TypePin, "0000");
    {
        const TypedInput typed("1234\n");
        EXPECT_EQ(ctl("pair Buds").code, 5);
    }
    const TypedInput typed("0000\n");
    EXPECT_EQ(ctl("pair Buds").code, 0);
}

TEST_F(BluetoothActionsTest, showsWhatIsToBeTyped)
{
    askFor(Kind::ShowCode, "098765");
    QObject scope;
    QObject::connect(&bluetooth, &BluetoothDevices::questionChanged, &scope, [this, &scope] {
        QTimer::singleShot(0, &scope, [this] {
            if (bluetooth.question())
                bluetooth.typeAll();
        });
    });
    const auto said = ctl("pair Buds");
    EXPECT_EQ(said.code, 0);
    EXPECT_EQ(said.complaint.count(QStringLiteral("098765")), 1);
}

class BluetoothLoansTest : public BluetoothActionsTest
{
protected:
    BluetoothLoansTest()
    {
        EXPECT_TRUE(hypervisor.open(QStringLiteral("qemu:///session")));
        const auto defined = hypervisor.machines().define(
            QStringLiteral("<domain type='qemu'><name>win</name><memory>65536</memory>"
                           "<os><type arch='x86_64'>hvm</type></os></domain>"));
        EXPECT_TRUE(defined);
        machine = defined ? *defined : MachineId();
        lending.setSeats({seat("hci0", "00:1A:7D:DA:71:10")});
    }
    static BluetoothSeat seat(const char *adapter, const char *address)
    {
        BluetoothSeat seat;
        seat.adapter = QLatin1String(adapter);
        seat.address = QLatin1String(address);
        return seat;
    }
    /// As BlueZ sees it: one that is lent is not there.
    void lend(const char *adapter)
    {
        bluetooth.removeAdapter(QLatin1String(adapter));
        QList<BluetoothSeat> seats = lending.seats();
        for (BluetoothSeat &one : seats) {
            if (one.adapter != QLatin1String(adapter))
                continue;
            one.state = BluetoothSeat::State::Lent;
            one.machine = machine;
            one.machineName = QStringLiteral("win\x1b[31m");
        }
        lending.setSeats(seats);
    }

    MachineId machine;
};

TEST_F(BluetoothLoansTest, listsWhoHasIt)
{
    EXPECT_THAT(ctl("list").answer.toStdString(), HasSubstr("this computer"));
    EXPECT_EQ(ctl("list --json").json()[QStringLiteral("adapters")][0][QStringLiteral("state")],
              QStringLiteral("host"));
    bluetooth.addAdapter(QStringLiteral("hci1"));
    lend("hci0");
    const auto said = ctl("list");
    EXPECT_EQ(said.code, 0);
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("hci0"));
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("win"));
    EXPECT_FALSE(said.answer.contains(u'\x1b'));
    const auto adapters = ctl("list --json").json()[QStringLiteral("adapters")].toArray();
    ASSERT_EQ(adapters.size(), 2);
    EXPECT_FALSE(adapters[0].toObject().contains(QStringLiteral("state"))) << "nobody knows";
    EXPECT_EQ(adapters[1][QStringLiteral("state")], QStringLiteral("lent"));
    EXPECT_EQ(adapters[1][QStringLiteral("machine")], machine.toText());
    EXPECT_FALSE(adapters[1].toObject().contains(QStringLiteral("powered")));
}

TEST_F(BluetoothLoansTest, listsWhatIsLentWithoutBlueZ)
{
    lend("hci0");
    bluetooth.setTrouble(Error{ErrorKind::Disconnected, QStringLiteral("None."), {}, {}});
    const auto said = ctl("list");
    EXPECT_EQ(said.code, 0);
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("hci0"));
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("None."));
    EXPECT_EQ(ctl("scan").code, 6);
}

TEST_F(BluetoothLoansTest, listsWithoutAKeeper)
{
    lending.setSeats({});
    lending.setTrouble(Error{ErrorKind::Disconnected, QStringLiteral("No keeper."), {}, {}});
    const auto said = ctl("list");
    EXPECT_EQ(said.code, 0);
    EXPECT_EQ(said.complaint, QString()) << "nobody asked to lend anything";
    EXPECT_EQ(ctl("lend win").code, 6);
    EXPECT_THAT(ctl("return").complaint.toStdString(), HasSubstr("No keeper."));
}

TEST_F(BluetoothLoansTest, lendsTheOnlyOne)
{
    bluetooth.setTrouble(Error{ErrorKind::Disconnected, QStringLiteral("None."), {}, {}});
    EXPECT_EQ(ctl("lend win").code, 0) << "BlueZ has no part in it";
    ASSERT_EQ(lending.m_lent.size(), 1);
    EXPECT_EQ(lending.m_lent[0].first, QStringLiteral("hci0"));
    EXPECT_TRUE(lending.m_lent[0].second.machine == machine);
    EXPECT_FALSE(lending.m_lent[0].second.despiteWarnings);
    EXPECT_EQ(ctl("lend win --insist").code, 0);
    EXPECT_TRUE(lending.m_lent[1].second.despiteWarnings);
    EXPECT_EQ(ctl("return").code, 0);
    EXPECT_EQ(lending.m_takenBack, QStringList{QStringLiteral("hci0")});
    EXPECT_EQ(ctl("return").code, 3) << "nothing is lent any more";
}

TEST_F(BluetoothLoansTest, answersInJson)
{
    const QJsonDocument lent = ctl("lend win --json").json();
    EXPECT_EQ(lent[u"id"].toString(), QStringLiteral("hci0"));
    EXPECT_EQ(lent[u"state"].toString(), QStringLiteral("lent"));
    EXPECT_EQ(lent[u"machine"].toString(), machine.toText());
    EXPECT_EQ(ctl("return --json").json()[u"state"].toString(), QStringLiteral("host"));
}

TEST_F(BluetoothLoansTest, asksWhichOfSeveral)
{
    lending.setSeats({seat("hci0", "00:1A:7D:DA:71:10"), seat("hci1", "00:1A:7D:DA:71:11")});
    const auto said = ctl("lend win");
    EXPECT_EQ(said.code, 1);
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("hci0, hci1"));
    EXPECT_EQ(ctl("lend win --adapter 00:1a:7d:da:71:11").code, 0);
    EXPECT_EQ(lending.m_lent.last().first, QStringLiteral("hci1"));
    EXPECT_EQ(ctl("return").code, 0) << "only one is lent";
    EXPECT_EQ(ctl("lend win --adapter hci7").code, 3);
    EXPECT_EQ(ctl("return --adapter hci7").code, 3);
    lending.setSeats({});
    EXPECT_EQ(ctl("lend win").code, 3);
}

TEST_F(BluetoothLoansTest, saysWhyItWasNotLent)
{
    EXPECT_EQ(ctl("lend nobody").code, 3);
    EXPECT_TRUE(lending.m_lent.isEmpty());
    for (const char *line : {"lend", "lend win hci0", "return hci0"})
        EXPECT_EQ(ctl(line).code, 2) << line;
    lending.failWith(Error{ErrorKind::Denied,
                           QStringLiteral("The keyboard hangs on it."),
                           QStringLiteral("Plug one in."),
                           {}});
    const auto said = ctl("lend win");
    EXPECT_EQ(said.code, 5);
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("The keyboard hangs on it."));
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("Plug one in."));
}

} // namespace

} // namespace innkeeper::ctl
