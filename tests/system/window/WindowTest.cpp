// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/system/window/WindowStand.h"
#include "tests/ui/display/KeyEvents.h"
#include "ui/create/CreateDialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

#include <csignal>

namespace innkeeper::test {
namespace {

using namespace std::chrono_literals;

/// virsh, beside us: somebody else who works with the same machines.
bool virsh(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("virsh"),
                  QStringList{QStringLiteral("-q"), QStringLiteral("-c"), kSession} + arguments);
    return process.waitForFinished(60000) && process.exitCode() == 0;
}

/// Through the dialog, from the image to "created".
MachineId createFromImage(WindowStand &stand, const QString &image, const QString &name)
{
    MachineId id;
    stand.window.openImage(image);
    CreateDialog *dialog = nullptr;
    EXPECT_TRUE(eventually([&] {
        dialog = stand.find<CreateDialog>("create-dialog");
        return dialog && dialog->isVisible();
    }));
    if (!dialog)
        return id;
    QObject::connect(dialog, &CreateDialog::created, dialog,
                     [&id](const MachineId &created) { id = created; });
    QLineEdit *field = nullptr;
    EXPECT_TRUE(eventually([&] {
        field = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
        return field && field->isVisible();
    }));
    auto *next = dialog->findChild<QAbstractButton *>(QStringLiteral("next"));
    EXPECT_TRUE(eventually([&] { return next->isEnabled(); }, 60s));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, name);
    EXPECT_TRUE(eventually([&] { return next->isEnabled(); }, 60s));
    QTest::mouseClick(next, Qt::LeftButton);
    EXPECT_TRUE(eventually([&] { return !id.isNull(); }, 60s));
    return id;
}

/// US layout; enough for a shell command.
void type(QWidget *canvas, const QByteArray &text)
{
    static const QHash<char, std::pair<quint32, bool>> kKeys{
        {' ', {KEY_SPACE, false}}, {'\n', {KEY_ENTER, false}}, {'/', {KEY_SLASH, false}},
        {'-', {KEY_MINUS, false}}, {'$', {KEY_4, true}},       {'(', {KEY_9, true}},
        {')', {KEY_0, true}},      {'*', {KEY_8, true}},       {'>', {KEY_DOT, true}},
        {'0', {KEY_0, false}},     {'6', {KEY_6, false}},      {'7', {KEY_7, false}},
        {'S', {KEY_S, true}},      {'a', {KEY_A, false}},      {'c', {KEY_C, false}},
        {'d', {KEY_D, false}},     {'e', {KEY_E, false}},      {'h', {KEY_H, false}},
        {'o', {KEY_O, false}},     {'s', {KEY_S, false}},      {'t', {KEY_T, false}},
        {'v', {KEY_V, false}},     {'y', {KEY_Y, false}},
    };
    const auto send = [canvas](QEvent::Type type, quint32 key, Qt::KeyboardModifiers held = {}) {
        QKeyEvent event = keyEvent(type, key, held);
        QCoreApplication::sendEvent(canvas, &event);
        QTest::qWait(5); // as fast as nobody types, yet no faster than the guest's queue
    };
    for (const char character : text) {
        const auto [key, shifted] = kKeys.value(character, {KEY_RESERVED, false});
        ASSERT_NE(key, quint32(KEY_RESERVED)) << character;
        if (shifted)
            send(QEvent::KeyPress, KEY_LEFTSHIFT);
        const auto held = shifted ? Qt::ShiftModifier : Qt::NoModifier;
        send(QEvent::KeyPress, key, held);
        send(QEvent::KeyRelease, key, held);
        if (shifted)
            send(QEvent::KeyRelease, KEY_LEFTSHIFT, held);
    }
}

const QString kIso = QStringLiteral(INNKEEPER_TEST_GUESTS "/debian.iso");

TEST(WindowTest, AnInstallerImageBecomesAMachineThatIsTypedInto)
{
    WindowStand stand;
    ASSERT_TRUE(stand.isReady());
    const QString name = QStringLiteral("Ä \"quoted\" & <angled> 'box'");
    const MachineId id = createFromImage(stand, kIso, name);
    ASSERT_FALSE(id.isNull());
    if (!stand.isInState(name, MachineState::Running)) {
        ASSERT_TRUE(eventually([&] { return stand.machine(name).has_value(); }));
        stand.window.showMachine(name);
        if (!stand.isInState(name, MachineState::Running))
            stand.actions.run(id, MachineAction::Start);
    }
    ASSERT_TRUE(eventually([&] { return stand.isInState(name, MachineState::Running); }));
    EXPECT_EQ(stand.machine(name)->osId, QLatin1String("http://debian.org/debian/11"));

    auto opened = stand.hypervisor.guests().openConsole(id, QStringLiteral("serial0"));
    ASSERT_TRUE(opened) << opened.error().message.toStdString();
    QByteArray said;
    QObject::connect(opened->get(), &ConsoleStream::received, &stand.window,
                     [&said](const QByteArray &bytes) { said += bytes; });
    (*opened)->write("\n"); // what it said before we listened is gone; a new prompt comes
    ASSERT_TRUE(eventually([&] { return said.contains('#'); }, 150s)) << said.toStdString();

    QWidget *canvas = nullptr;
    ASSERT_TRUE(eventually([&] {
        canvas = stand.find<QWidget>("screenCanvas");
        return canvas && canvas->isVisible();
    }));
    stand.window.activateWindow();
    QTest::mouseClick(canvas, Qt::LeftButton);
    said.clear();
    // Until the screen's shell is there, too.
    EXPECT_TRUE(eventually(
        [&] {
            type(canvas, "echo $((6*7)) >/dev/ttyS0\n");
            return eventually([&] { return said.contains("42"); }, 4s);
        },
        60s))
        << said.toStdString();
    opened->reset();

    ASSERT_TRUE(eventually([&] { return stand.hypervisor.machines().forceOff(id).has_value(); }));
    ASSERT_TRUE(eventually([&] { return stand.isInState(name, MachineState::Off); }));
    const auto plan = stand.deletion.plan(id);
    ASSERT_TRUE(plan);
    Progress progress;
    EXPECT_TRUE(stand.deletion.run(*plan, false, progress));
    EXPECT_TRUE(eventually([&] { return !stand.machine(name); }));
    EXPECT_TRUE(QFile::exists(kIso));
}

class RunningTestMachine : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(stand.isReady());
        CreateRequest request;
        request.name = kName;
        request.source = CreateRequest::Source::TestMachine;
        request.accelerator = CreateRequest::AcceleratorChoice::Tcg;
        request.start = true;
        const auto plan = stand.creation.plan(request);
        ASSERT_TRUE(plan) << plan.error().message.toStdString();
        Progress progress;
        const auto created = stand.creation.run(*plan, progress);
        ASSERT_TRUE(created) << created.error().message.toStdString();
        id = *created;
        ASSERT_TRUE(eventually([this] { return stand.isInState(kName, MachineState::Running); }));
    }
    void TearDown() override
    {
        if (id.isNull())
            return;
        (void)stand.hypervisor.machines().forceOff(id);
        const auto plan = stand.deletion.plan(id);
        Progress progress;
        if (plan)
            (void)stand.deletion.run(*plan, false, progress);
    }

    const QString kName = QStringLiteral("probe");
    WindowStand stand;
    MachineId id;
};

TEST_F(RunningTestMachine, WhatVirshDoesShowsWithinASecond)
{
    stand.window.showMachine(kName);
    auto *state = stand.find<QLabel>("machineState");
    ASSERT_NE(state, nullptr);
    ASSERT_TRUE(eventually([&] { return state->text().contains(toText(MachineState::Running)); }));
    const auto shows = [&](MachineState expected, std::chrono::seconds within) {
        return eventually([&] { return state->text().contains(toText(expected)); }, within);
    };
    // A computer that has much else to do may be late once or twice.
    bool inTime = false;
    for (int round = 0; round < 3 && !inTime; ++round) {
        inTime = true;
        for (const auto &[verb, expected] :
             {std::pair{"suspend", MachineState::Paused}, {"resume", MachineState::Running}}) {
            ASSERT_TRUE(virsh({QLatin1String(verb), kName}));
            inTime = shows(expected, 1s) && inTime;
            ASSERT_TRUE(shows(expected, 30s)) << verb << ": " << state->text().toStdString();
        }
    }
    EXPECT_TRUE(inTime);
}

TEST_F(RunningTestMachine, ASecondWindowSeesTheSame)
{
    WindowStand other;
    ASSERT_TRUE(other.isReady());
    EXPECT_TRUE(other.isInState(kName, MachineState::Running));
    other.actions.run(id, MachineAction::Pause);
    EXPECT_TRUE(eventually([&] {
        return stand.isInState(kName, MachineState::Paused) &&
               other.isInState(kName, MachineState::Paused);
    }));
    // Neither is offered the other's work, nor finds anything left behind.
    EXPECT_TRUE(other.unfinished.find(kSession).isEmpty());
    EXPECT_TRUE(stand.unfinished.find(kSession).isEmpty());
}

TEST_F(RunningTestMachine, ComesBackAfterLibvirtdDied)
{
    QFile file(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/libvirt/libvirtd.pid"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    const int daemon = file.readAll().trimmed().toInt();
    ASSERT_GT(daemon, 1);
    int losses = 0;
    QObject::connect(&stand.hypervisor, &Hypervisor::disconnected, &stand.window,
                     [&losses] { ++losses; });
    ASSERT_EQ(::kill(daemon, SIGKILL), 0);
    EXPECT_TRUE(eventually([&] { return losses == 1; }));
    // The next try starts a new daemon, which finds the machine still running.
    EXPECT_TRUE(eventually([this] { return stand.isInState(kName, MachineState::Running); }));
    ASSERT_TRUE(stand.hypervisor.machines().pause(id));
    EXPECT_TRUE(eventually([this] { return stand.isInState(kName, MachineState::Paused); }));
    EXPECT_EQ(losses, 1);
}

} // namespace
} // namespace innkeeper::test
