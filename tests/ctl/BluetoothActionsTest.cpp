// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/BluetoothActions.h"

#include "app/ctl/CommandTable.h"
#include "core/base/UniqueFd.h"
#include "tests/ctl/Bench.h"
#include "tests/fakes/FakeBluetooth.h"

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
        const auto outcome = BluetoothActions(bluetooth, *arguments, output).run();
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
    for (const char *line : {"dance", "pair", "list x", "power", "power maybe", "connect"}) {
        const auto said = ctl(line);
        EXPECT_EQ(said.code, 2) << line;
        EXPECT_THAT(said.complaint.toStdString(), HasSubstr("bluetooth pair")) << line;
    }
    EXPECT_EQ(ctl("scan --seconds none").code, 1);
}

TEST_F(BluetoothActionsTest, switchesPower)
{
    EXPECT_EQ(ctl("power off").code, 0);
    EXPECT_FALSE(bluetooth.adapters()[0].isPowered);
    EXPECT_EQ(ctl("power on 00:1a:7d:da:71:10").code, 0);
    EXPECT_TRUE(bluetooth.adapters()[0].isPowered);
    EXPECT_EQ(ctl("power on hci7").code, 3);
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

} // namespace

} // namespace innkeeper::ctl
