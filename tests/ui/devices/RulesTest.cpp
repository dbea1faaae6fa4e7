// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbVerdict.h"
#include "tests/ui/devices/DevicesWorld.h"
#include "ui/devices/RuleSubject.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

namespace innkeeper {

using namespace tests;

class RulesTest : public DevicesWorld
{
protected:
    void showRules(const QList<UsbRule> &rules, const QList<UsbSeat> &seats = {stickSeat()})
    {
        (void)m_world.usb.setRules(rules);
        show(seats);
    }
    [[nodiscard]] QString ruleText(int number, const char *name)
    {
        QWidget *one = m_world.visible(qPrintable(QStringLiteral("rule-%1").arg(number)));
        auto *label = one ? one->findChild<QLabel *>(QLatin1String(name)) : nullptr;
        return label ? label->text() : QString();
    }
    void choose(const char *name, const QVariant &value)
    {
        auto *choice = m_world.visible<QComboBox>(name);
        ASSERT_TRUE(choice) << name;
        const int at = choice->findData(value);
        ASSERT_GE(at, 0) << name;
        choice->setFocus();
        while (choice->currentIndex() != at)
            QTest::keyClick(choice, at > choice->currentIndex() ? Qt::Key_Down : Qt::Key_Up);
    }
    [[nodiscard]] static UsbRule kindRule(const char *kind, UsbRule::Do action)
    {
        UsbRule rule;
        rule.match.kind = QLatin1String(kind);
        rule.action = action;
        return rule;
    }
    [[nodiscard]] static UsbRule stickRule(const MachineId &machine)
    {
        const UsbDevice stick = stickSeat().device;
        return ruleFor(stick, {stick}, machine);
    }
};

TEST_F(RulesTest, areReadAsSentences)
{
    showRules({kindRule("audio", UsbRule::Do::Ask), kindRule("security-key", UsbRule::Do::Never)});
    EXPECT_TRUE(ruleText(1, "subject").contains(QStringLiteral("Sound")));
    EXPECT_EQ(ruleText(1, "verdict"), QStringLiteral("You are asked each time it is plugged in."));
    EXPECT_TRUE(ruleText(2, "verdict").startsWith(QStringLiteral("Stays with this computer")));
    EXPECT_TRUE(ruleText(1, "priority").contains(QStringLiteral("500")));
}

TEST_F(RulesTest, whoseMachineIsGoneAreMarked)
{
    showRules({stickRule(MachineId::create())});
    EXPECT_TRUE(ruleText(1, "verdict").contains(QStringLiteral("no longer exists")));
    UsbRule good = stickRule(m_beta);
    good.startsMachine = true;
    (void)m_world.usb.setRules({good});
    EXPECT_TRUE(ruleText(1, "verdict").contains(QStringLiteral("beta")));
    EXPECT_TRUE(ruleText(1, "verdict").contains(QStringLiteral("started")));
}

TEST_F(RulesTest, areAddedFromADevice)
{
    showRules({kindRule("storage", UsbRule::Do::Never)});
    DevicesWorld::choose("1-1", "makeRule");
    ASSERT_TRUE(m_world.visible("ruleDialog"));
    choose("ruleMachine", QVariant::fromValue(m_beta));
    auto *start = m_world.visible<QCheckBox>("ruleStart");
    QTest::keyClick(start, Qt::Key_Space);
    EXPECT_TRUE(
        m_world.visible<QLabel>("ruleSummary")->text().contains(QStringLiteral("4C530001")));
    click(m_world.visible("ruleSave"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_world.visible("ruleDialog"); }));
    ASSERT_EQ(m_world.usb.rules().size(), 2);
    UsbRule wanted = stickRule(m_beta);
    wanted.startsMachine = true;
    EXPECT_EQ(m_world.usb.rules()[0], wanted);
    // Before what is about more devices.
    EXPECT_EQ(verdictFor(stickSeat().device, m_world.usb.rules()).action, UsbRule::Do::Always);
    EXPECT_TRUE(ruleText(1, "subject").contains(QStringLiteral("SanDisk")));
}

TEST_F(RulesTest, canBeAboutATypeASocketOrAKind)
{
    showRules({});
    const char *const scopes[] = {"0781:5567", "1-1", "camera"};
    for (int scope = 1; scope <= 3; ++scope) {
        click(m_world.visible("addRule"));
        choose("ruleScope", scope);
        if (scope == 3)
            choose("ruleKind", QStringLiteral("camera"));
        choose("ruleAction", QVariant::fromValue(UsbRule::Do::Ask));
        EXPECT_FALSE(m_world.visible("ruleMachine"));
        click(m_world.visible("ruleSave"));
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_world.visible("ruleDialog"); }));
    }
    ASSERT_EQ(m_world.usb.rules().size(), 3);
    for (const UsbRule &rule : m_world.usb.rules()) {
        const QString match = rule.match.id + rule.match.port + rule.match.kind;
        EXPECT_TRUE(match == QLatin1String(scopes[0]) || match == QLatin1String(scopes[1]) ||
                    match == QLatin1String(scopes[2]));
        EXPECT_TRUE(rule.machine.isNull());
        EXPECT_TRUE(rule.identity.isEmpty());
    }
}

TEST_F(RulesTest, canBeWrittenAboutWhatIsNotThere)
{
    showRules({kindRule("storage", UsbRule::Do::Never)}, {});
    click(m_world.visible("addRule"));
    EXPECT_FALSE(m_world.visible("ruleSerial"));
    choose("ruleScope", int(RuleSubject::Scope::Written));
    auto *id = m_world.visible<QLineEdit>("ruleId");
    ASSERT_TRUE(id && m_world.visible("ruleSerial") && m_world.visible("rulePort"));
    EXPECT_FALSE(m_world.visible("ruleSave")->isEnabled()) << "about nothing";
    id->setFocus();
    QTest::keyClicks(id, QStringLiteral("046D"));
    EXPECT_FALSE(m_world.visible("ruleSave")->isEnabled());
    QTest::keyClicks(id, QStringLiteral(":C077"));
    QTest::keyClicks(m_world.visible("ruleSerial"), QStringLiteral("A1"));
    click(m_world.visible("ruleSave"));
    ASSERT_EQ(m_world.usb.rules().size(), 2);
    const UsbRule made = m_world.usb.rules()[0];
    EXPECT_EQ(made.match.id, QStringLiteral("046d:c077"));
    EXPECT_EQ(made.match.serial, QStringLiteral("A1"));
    EXPECT_TRUE(made.identity.isEmpty()) << "nobody knows it";
}

TEST_F(RulesTest, keepTheirIdentityWhileTheyAreAboutTheSame)
{
    const UsbRule own = stickRule(m_alpha);
    showRules({own});
    press(m_world.visible("rule-1"), Qt::Key_Return);
    choose("ruleScope", int(RuleSubject::Scope::Written));
    EXPECT_EQ(m_world.visible<QLineEdit>("ruleSerial")->text(), own.match.serial);
    click(m_world.visible("ruleSave"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_world.visible("ruleDialog"); }));
    EXPECT_EQ(m_world.usb.rules()[0], own);
    press(m_world.visible("rule-1"), Qt::Key_Return);
    choose("ruleScope", int(RuleSubject::Scope::Written));
    QTest::keyClicks(m_world.visible("ruleSerial"), QStringLiteral("X"));
    click(m_world.visible("ruleSave"));
    EXPECT_EQ(m_world.usb.rules()[0].match.serial, own.match.serial + u'X');
    EXPECT_TRUE(m_world.usb.rules()[0].identity.isEmpty()) << "that is another one";
}

TEST_F(RulesTest, canBeGivenAPriority)
{
    showRules({kindRule("storage", UsbRule::Do::Never)});
    click(m_world.visible("addRule"));
    auto *priority = m_world.visible<QSpinBox>("rulePriority");
    ASSERT_TRUE(priority);
    EXPECT_EQ(priority->accessibleName(), QStringLiteral("Priority"));
    priority->setFocus();
    priority->selectAll();
    QTest::keyClicks(priority, QStringLiteral("700"));
    click(m_world.visible("ruleSave"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_world.visible("ruleDialog"); }));
    ASSERT_EQ(m_world.usb.rules().size(), 2);
    EXPECT_EQ(m_world.usb.rules()[1].priority, 700) << "behind the one with 500";
    press(m_world.visible("rule-2"), Qt::Key_Return);
    priority = m_world.visible<QSpinBox>("rulePriority");
    EXPECT_EQ(priority->value(), 700);
    priority->setValue(1);
    click(m_world.visible("ruleSave"));
    EXPECT_EQ(m_world.usb.rules()[0].priority, 1);
    EXPECT_EQ(m_world.usb.rules()[1].match.kind, QStringLiteral("storage"));
}

TEST_F(RulesTest, areChangedInPlace)
{
    showRules({kindRule("audio", UsbRule::Do::Ask), {}});
    UsbRule own = stickRule(m_alpha);
    own.priority = 600;
    own.isIsolated = true;
    (void)m_world.usb.setRules({kindRule("audio", UsbRule::Do::Ask), own});
    press(m_world.visible("rule-2"), Qt::Key_Return);
    ASSERT_TRUE(m_world.visible("ruleDialog"));
    QTest::keyClick(m_world.visible<QCheckBox>("ruleStart"), Qt::Key_Space);
    click(m_world.visible("ruleSave"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_world.visible("ruleDialog"); }));
    own.startsMachine = true;
    EXPECT_EQ(m_world.usb.rules()[1], own) << "what was not touched stays";

    press(m_world.visible("rule-2"), Qt::Key_Return);
    ASSERT_TRUE(m_world.visible("ruleDialog"));
    choose("ruleAction", QVariant::fromValue(UsbRule::Do::Never));
    click(m_world.visible("ruleSave"));
    own.action = UsbRule::Do::Never;
    own.machine = {};
    own.startsMachine = false;
    own.isIsolated = false;
    ASSERT_EQ(m_world.usb.rules().size(), 2);
    EXPECT_EQ(m_world.usb.rules()[1], own);
}

TEST_F(RulesTest, whatCouldNotBeSavedStaysAsTyped)
{
    showRules({});
    click(m_world.visible("addRule"));
    choose("ruleScope", 2);
    choose("ruleMachine", QVariant::fromValue(m_gamma));
    m_world.usb.failWith(
        Error{ErrorKind::NoSpace, QStringLiteral("The disk is full."), {}, QStringLiteral("raw")});
    click(m_world.visible("ruleSave"));
    auto *words = m_world.visible<QLabel>("noticeText");
    ASSERT_TRUE(QTest::qWaitFor([&] { return (words = m_world.visible<QLabel>("noticeText")); }));
    EXPECT_EQ(words->text(), QStringLiteral("The disk is full."));
    EXPECT_EQ(m_world.visible<QComboBox>("ruleScope")->currentData(), 2);
    m_world.usb.failWith({});
    click(m_world.visible("ruleSave"));
    ASSERT_EQ(m_world.usb.rules().size(), 1);
    EXPECT_EQ(m_world.usb.rules()[0].match.port, QStringLiteral("1-1"));
    EXPECT_EQ(m_world.usb.rules()[0].machine, m_gamma);
}

TEST_F(RulesTest, areMovedByKeyboardAndByButton)
{
    UsbRule first = kindRule("audio", UsbRule::Do::Ask);
    first.priority = 100;
    showRules({first, kindRule("camera", UsbRule::Do::Ask)});
    press(m_world.visible("rule-2"), Qt::Key_Up, Qt::AltModifier);
    ASSERT_EQ(m_world.usb.rules().size(), 2);
    EXPECT_EQ(m_world.usb.rules()[0].match.kind, QStringLiteral("camera"));
    EXPECT_EQ(m_world.usb.rules()[0].priority, 100);
    EXPECT_TRUE(ruleText(1, "subject").contains(QStringLiteral("Camera")));
    EXPECT_EQ(m_world.window->focusWidget(), m_world.visible("rule-1"));
    EXPECT_FALSE(m_world.visible<QToolButton>("ruleUp-1")->isEnabled());
    click(m_world.visible("ruleDown-1"));
    EXPECT_EQ(m_world.usb.rules()[0].match.kind, QStringLiteral("audio"));
}

TEST_F(RulesTest, areRemovedAndComeBack)
{
    const QList<UsbRule> rules{kindRule("audio", UsbRule::Do::Ask),
                               kindRule("camera", UsbRule::Do::Never),
                               kindRule("printer", UsbRule::Do::Ask)};
    showRules(rules);
    press(m_world.visible("rule-2"), Qt::Key_Delete);
    ASSERT_EQ(m_world.usb.rules().size(), 2);
    EXPECT_EQ(m_world.window->focusWidget(), m_world.visible("rule-2"));
    click(m_world.visible("noticeButton1"));
    EXPECT_EQ(m_world.usb.rules(), rules);
}

TEST_F(RulesTest, aFailureShowsThemAsTheyAre)
{
    showRules({kindRule("audio", UsbRule::Do::Ask), kindRule("camera", UsbRule::Do::Ask)});
    m_world.usb.failWith(Error{ErrorKind::Denied, QStringLiteral("Not allowed."), {}, {}});
    click(m_world.visible("ruleRemove-1"));
    ASSERT_TRUE(QTest::qWaitFor([this] {
        auto *words = m_world.visible<QLabel>("noticeText");
        return words && words->text() == QLatin1String("Not allowed.");
    }));
    EXPECT_TRUE(ruleText(1, "subject").contains(QStringLiteral("Sound")));
    EXPECT_TRUE(ruleText(2, "subject").contains(QStringLiteral("Camera")));
}

} // namespace innkeeper
