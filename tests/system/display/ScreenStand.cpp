// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/system/display/ScreenStand.h"

#include "core/base/Deliver.h"
#include "tests/ui/display/KeyEvents.h"

#include <QTest>

namespace innkeeper::test {

namespace {

// A name that needs care everywhere.
const QString kXml = QStringLiteral(R"(<domain type='qemu'>
  <name>Gast &amp; "Haus" ü</name>
  <uuid>0f3a4a1e-93cb-4b0c-9a0c-0c5c5f1b7a11</uuid>
  <memory unit='MiB'>192</memory>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <features><acpi/></features>
  <devices>
    <disk type='file' device='cdrom'>
      <source file='%1'/><target dev='hda' bus='ide'/><readonly/>
    </disk>
    <serial type='pty'/>
    <graphics type='spice'><listen type='none'/><image compression='off'/></graphics>
    <video><model type='vga'/></video>
    <memballoon model='none'/>
  </devices>
</domain>)");

struct Stroke
{
    quint32 key = 0;
    bool isShifted = false;
};

Stroke strokeFor(QChar character)
{
    static const QString kPlain =
        QStringLiteral("1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./ \n");
    static const QString kShifted =
        QStringLiteral("!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?");
    static const QList<quint32> kKeys = {
        KEY_1,     KEY_2,   KEY_3,     KEY_4,         KEY_5,          KEY_6,
        KEY_7,     KEY_8,   KEY_9,     KEY_0,         KEY_MINUS,      KEY_EQUAL,
        KEY_Q,     KEY_W,   KEY_E,     KEY_R,         KEY_T,          KEY_Y,
        KEY_U,     KEY_I,   KEY_O,     KEY_P,         KEY_LEFTBRACE,  KEY_RIGHTBRACE,
        KEY_A,     KEY_S,   KEY_D,     KEY_F,         KEY_G,          KEY_H,
        KEY_J,     KEY_K,   KEY_L,     KEY_SEMICOLON, KEY_APOSTROPHE, KEY_Z,
        KEY_X,     KEY_C,   KEY_V,     KEY_B,         KEY_N,          KEY_M,
        KEY_COMMA, KEY_DOT, KEY_SLASH, KEY_SPACE,     KEY_ENTER};
    if (const qsizetype at = kPlain.indexOf(character); at >= 0)
        return {kKeys.at(at), false};
    const qsizetype at = kShifted.indexOf(character);
    return at >= 0 ? Stroke{kKeys.at(at), true} : Stroke();
}

} // namespace

bool eventually(const std::function<bool()> &condition, std::chrono::seconds deadline)
{
    return QTest::qWaitFor(condition, int(std::chrono::milliseconds(deadline).count()));
}

void ScreenStand::SetUp()
{
    const auto opened = m_hypervisor.open(QStringLiteral("qemu:///session"));
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    const auto id = m_hypervisor.machines().define(
        kXml.arg(QStringLiteral(INNKEEPER_TEST_GUESTS "/linux.iso")));
    ASSERT_TRUE(id) << id.error().detail.toStdString();
    m_id = *id;
    m_view = std::make_unique<ScreenView>(m_screens, m_hypervisor.guests(), m_pool);
    m_view->resize(900, 600);
    m_view->show();
    m_view->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_view.get()));
}

void ScreenStand::TearDown()
{
    m_view.reset();
    m_console.reset();
    if (m_id.isNull())
        return;
    static_cast<void>(m_hypervisor.machines().forceOff(m_id));
    EXPECT_TRUE(m_hypervisor.machines().undefine(m_id));
}

Machine ScreenStand::machine()
{
    return m_hypervisor.machines().find(m_id).value_or(Machine());
}

void ScreenStand::start()
{
    const auto started = m_hypervisor.machines().start(m_id);
    ASSERT_TRUE(started) << started.error().detail.toStdString();
    const Machine now = machine();
    ASSERT_FALSE(now.serials.isEmpty());
    auto console = m_hypervisor.guests().openConsole(m_id, now.serials.first());
    ASSERT_TRUE(console) << console.error().detail.toStdString();
    m_console = std::move(*console);
    m_said.clear();
    QObject::connect(m_console.get(), &ConsoleStream::received, m_view.get(),
                     [this](const QByteArray &bytes) { m_said += bytes; });
}

bool ScreenStand::forceOff()
{
    const auto done = runOn(m_pool, [this] { return m_hypervisor.machines().forceOff(m_id); });
    return eventually([&done] { return done.isFinished(); }) && done.result();
}

bool ScreenStand::saysOnSerial(const QByteArray &words)
{
    return eventually([&] { return m_said.contains(words); });
}

QWidget *ScreenStand::canvas() const
{
    return m_view->findChild<QWidget *>(QStringLiteral("screenCanvas"));
}

void ScreenStand::click()
{
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, canvas()->rect().center());
}

void ScreenStand::type(const QString &text)
{
    for (const QChar character : text) {
        const Stroke stroke = strokeFor(character);
        ASSERT_NE(stroke.key, 0u) << int(character.unicode());
        const auto send = [this](QEvent::Type type, quint32 key, Qt::KeyboardModifiers modifiers) {
            QKeyEvent event = keyEvent(type, key, modifiers);
            QApplication::sendEvent(canvas(), &event);
        };
        const Qt::KeyboardModifiers held = stroke.isShifted ? Qt::ShiftModifier : Qt::NoModifier;
        if (stroke.isShifted)
            send(QEvent::KeyPress, KEY_LEFTSHIFT, Qt::NoModifier);
        send(QEvent::KeyPress, stroke.key, held);
        send(QEvent::KeyRelease, stroke.key, held);
        if (stroke.isShifted)
            send(QEvent::KeyRelease, KEY_LEFTSHIFT, held);
        // A person would not fill the keyboard's small buffer in a millisecond either.
        QTest::qWait(15);
    }
}

QImage ScreenStand::hypervisorsPicture()
{
    const auto shot = m_hypervisor.guests().screenshot(m_id);
    return shot ? QImage::fromData(shot->image).convertToFormat(QImage::Format_RGB32) : QImage();
}

} // namespace innkeeper::test
