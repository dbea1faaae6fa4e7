// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of the pages in this folder's care, to be looked at: create_shots FOLDER

#include "tests/ui/create/CreateWorld.h"
#include "ui/console/ConsoleView.h"
#include "ui/create/CreateDialog.h"
#include "ui/style/Style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace innkeeper;

namespace {

struct Camera
{
    QString folder;
    QString suffix;

    void shoot(QWidget &widget, const QString &name) const
    {
        QTest::qWait(400);
        widget.grab().save(folder + u'/' + name + suffix + QStringLiteral(".png"));
    }
};

QAbstractButton *button(QWidget &window, const char *name)
{
    return window.findChild<QAbstractButton *>(QLatin1String(name));
}

void waitForPlan(QWidget &dialog)
{
    (void)QTest::qWaitFor([&] { return button(dialog, "next")->isEnabled(); }, 10000);
}

void shootCreate(const Camera &camera)
{
    CreateWorld world;
    world.trial.setOutcome(Accelerator::Kvm, AcceleratorTrial::Outcome::Kind::Silent);
    const QString iso = world.addDebian(QStringLiteral("debian-12.5.0-amd64-netinst.iso"));
    world.addImage(QStringLiteral("ubuntu-22.04.4-desktop-amd64.iso"), QByteArray(90000, 'u'));
    world.addImage(QStringLiteral("Win11_23H2_German_x64v2.iso"), QByteArray(1200000, 'w'));
    world.addImage(QStringLiteral("alpine-standard-3.17.0-x86_64.iso"), QByteArray(40000, 'a'));
    world.addImage(QStringLiteral("old server.qcow2"), QByteArray("QFI\xfb") + QByteArray(4000, 0));

    CreateDialog dialog(world.creation, world.systems, world.hypervisor, world.pool);
    dialog.show();
    camera.shoot(dialog, QStringLiteral("create-1-source"));
    button(dialog, "test-machine")->click();
    camera.shoot(dialog, QStringLiteral("create-1-test"));
    dialog.setImage(iso);
    waitForPlan(dialog);
    camera.shoot(dialog, QStringLiteral("create-2-setup"));
    button(dialog, "customize")->click();
    camera.shoot(dialog, QStringLiteral("create-2-customize"));
    button(dialog, "customize")->click();
    world.hypervisor.machines().add(QStringLiteral("taken"));
    auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("name"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("taken"));
    QTest::qWait(500);
    camera.shoot(dialog, QStringLiteral("create-2-error"));
    name->selectAll();
    QInputMethodEvent typed;
    typed.setCommitString(QStringLiteral("Büro & <Labor>"));
    QApplication::sendEvent(name, &typed);
    waitForPlan(dialog);
    button(dialog, "os-change")->click();
    camera.shoot(dialog, QStringLiteral("create-3-systems"));
    button(dialog, "back")->click();
    button(dialog, "show-xml")->click();
    camera.shoot(dialog, QStringLiteral("create-4-xml"));
    button(dialog, "back")->click();
    world.hypervisor.script().block(QStringLiteral("storage.createVolume"));
    button(dialog, "next")->click();
    QTest::qWait(300);
    camera.shoot(dialog, QStringLiteral("create-5-progress"));
    dialog.reject();
    camera.shoot(dialog, QStringLiteral("create-5-closing"));
    button(dialog, "stop-and-close")->click();
    world.hypervisor.script().release(QStringLiteral("storage.createVolume"));
    (void)QTest::qWaitFor([&] { return !dialog.isVisible(); }, 5000);
}

void shootConsole(const Camera &camera, QSize size)
{
    CreateWorld world;
    const MachineId id =
        world.hypervisor.machines().add(QStringLiteral("debian"), MachineState::Running);
    ConsoleView view(world.hypervisor.guests());
    view.resize(size);
    view.setMachine(*world.hypervisor.machines().find(id));
    view.show();
    view.setFocus();
    QTest::qWait(100);
    world.hypervisor.guests().say(
        id,
        "[    0.000000] Linux version 6.1.0-18-amd64\r\n"
        "\x1b[32m[  OK  ]\x1b[0m Started \x1b[1mOpenSSH server\x1b[0m.\r\n"
        "\x1b[31m[FAILED]\x1b[0m Failed to start \x1b[1mnginx.service\x1b[0m.\r\n"
        "\r\nDebian GNU/Linux 12 debian ttyS0\r\n\r\ndebian login: anna\r\nPassword:\r\n"
        "\x1b[1;32manna@debian\x1b[0m:\x1b[1;34m~\x1b[0m$ ls --color\r\n"
        "\x1b[01;34mBilder\x1b[0m  \x1b[01;32mrun.sh\x1b[0m  \x1b[01;31mbackup.tar\x1b[0m  "
        "\x1b[36mlink\x1b[0m  \x1b[33mnote\x1b[0m  \x1b[35mpic.png\x1b[0m\r\n"
        "\xe6\xbc\xa2\xe5\xad\x97 \xc3\xa4\xc3\xb6\xc3\xbc \xe2\x94\x8c\xe2\x94\x80\xe2\x94\x90 "
        "\x1b[7mreverse\x1b[0m \x1b[4munderlined\x1b[0m \x1b[3mitalic\x1b[0m\r\n"
        "\x1b[1;32manna@debian\x1b[0m:\x1b[1;34m~\x1b[0m$ ");
    camera.shoot(view, QStringLiteral("console"));
    world.hypervisor.machines().setState(id, MachineState::Off);
    view.setMachine(*world.hypervisor.machines().find(id));
    camera.shoot(view, QStringLiteral("console-off"));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("create_shots"));
    QApplication::setOrganizationName(QStringLiteral("innkeeper-tests"));
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    QDir().mkpath(folder);
    const std::pair<style::ColorScheme, QString> schemes[] = {
        {style::ColorScheme::Light, QStringLiteral("-light")},
        {style::ColorScheme::Dark, QStringLiteral("-dark")}};
    for (const auto &[scheme, word] : schemes) {
        style::apply(application, scheme);
        shootCreate({folder, word});
        shootConsole({folder, word}, {960, 640});
    }
    return 0;
}
