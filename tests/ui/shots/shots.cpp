// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// innkeeper_shots FOLDER [details|devices|prompts|bluetooth] [SCHEME-WIDTHxHEIGHT …]

#include "tests/ui/shell/ShellWorld.h"
#include "tests/ui/shots/Album.h"
#include "tests/ui/shots/PaintedScreens.h"
#include "tests/ui/shots/Pictures.h"
#include "tests/ui/shots/ShootBluetooth.h"
#include "tests/ui/shots/ShootDetails.h"
#include "tests/ui/shots/ShootDevices.h"
#include "tests/ui/shots/ShootPrompts.h"
#include "ui/create/CreateDialog.h"
#include "ui/machines/MachineListView.h"
#include "ui/style/Style.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <cstdio>

using namespace innkeeper;
using namespace innkeeper::shots;
using innkeeper::tests::ShellWorld;

namespace {

struct Variant
{
    QString name;
    style::ColorScheme scheme;
    QSize size;
};

void fill(ShellWorld &world)
{
    const auto add = [&world](const char *name, MachineState state, const char *os,
                              const QImage &picture = {}) {
        const MachineId id = world.add(QString::fromUtf8(name), state, QLatin1String(os));
        if (!picture.isNull())
            world.hypervisor.guests().setScreenshot(id, toPng(picture));
    };
    const QSize small(640, 400);
    add("Debian", MachineState::Running, "http://debian.org/debian/12",
        desktopPicture({1280, 800}));
    add("Windows 11", MachineState::Running, "http://microsoft.com/win/11",
        loginPicture(small, QColor(0x2d, 0x7d, 0xd2)));
    add("router", MachineState::Running, "http://alpinelinux.org/alpinelinux/3.17",
        consolePicture(small));
    add("Ubuntu Desktop", MachineState::Paused, "http://ubuntu.com/ubuntu/22.04",
        loginPicture(small, QColor(0x9c, 0x3b, 0x5b)));
    add("Build farm", MachineState::Saved, "http://debian.org/debian/12");
    add("Windows XP", MachineState::Off, "http://microsoft.com/win/xp");
    add("Old games", MachineState::Off, "http://microsoft.com/msdos/6.22");
    add("Test machine", MachineState::Off, "");
}

void useSome(ShellWorld &world)
{
    // Two samples make a load: so much of a core since the last one.
    world.sampler.setInterval(std::chrono::seconds(1));
    std::chrono::milliseconds used(0);
    for (int i = 0; i < 25; ++i) {
        used += std::chrono::milliseconds(100);
        for (const Machine &machine : world.list.machines()) {
            const QByteArray name = machine.name.toUtf8();
            const double share = name == "Windows 11" ? 0.23 : name == "Debian" ? 0.04 : 0.01;
            const int memory = name == "Windows 11" ? 4096 : name == "Debian" ? 2140 : 96;
            if (machine.state == MachineState::Running)
                world.hypervisor.machines().setUsage(
                    machine.id, std::chrono::duration_cast<std::chrono::nanoseconds>(used * share),
                    Bytes::mib(quint64(memory)));
        }
        QTest::qWait(100);
    }
    world.sampler.setInterval(std::chrono::hours(1));
}

void shootMachines(ShellWorld &world, Album &album)
{
    MainWindow &window = *world.window;
    auto *tabs = world.find<QTabBar>("machineTabs");
    window.showMachine(QStringLiteral("Debian"));
    useSome(world);
    album.shoot(window, QStringLiteral("machine-running"));
    auto *more = world.find<QToolButton>("moreActions");
    const QPoint below = more->mapToGlobal(QPoint(-240, more->height()));
    more->menu()->popup(below);
    // The screen of the offscreen platform is smaller than the window.
    more->menu()->move(below);
    album.shootAt(window, *more->menu(), QStringLiteral("menu"));
    more->menu()->close();
    shootDetails(world, album);
    tabs->setCurrentIndex(2);
    QTest::qWait(300);
    for (const Machine &machine : world.list.machines()) {
        if (machine.name == QLatin1String("Debian"))
            world.hypervisor.guests().say(machine.id, "\r\nDebian GNU/Linux 12 debian ttyS0\r\n\r\n"
                                                      "debian login: guest\r\n"
                                                      "\x1b[32mguest@debian\x1b[0m:~$ ls\r\n"
                                                      "\x1b[34mDocuments\x1b[0m  notes.txt\r\n"
                                                      "\x1b[32mguest@debian\x1b[0m:~$ ");
    }
    album.shoot(window, QStringLiteral("machine-console"));
    tabs->setCurrentIndex(0);
    window.showMachine(QStringLiteral("Windows XP"));
    album.shoot(window, QStringLiteral("machine-off"));
    window.showMachine(QStringLiteral("Build farm"));
    album.shoot(window, QStringLiteral("machine-saved"));
    world.find<QLineEdit>("search")->setText(QStringLiteral("win"));
    album.shoot(window, QStringLiteral("search"));
    world.find<QLineEdit>("search")->clear();
}

void shootPlaces(ShellWorld &world, Album &album)
{
    MainWindow &window = *world.window;
    shootDevices(world, album);
    world.find<QAbstractButton>("thisComputer")->click();
    QTest::qWait(1200);
    album.shoot(window, QStringLiteral("host"));
    world.find<QAbstractButton>("settings")->click();
    album.shoot(window, QStringLiteral("settings"));
    world.find<QAbstractButton>("connectionBar")->click();
    if (auto *popover = window.findChild<QWidget *>(QStringLiteral("connectionPopover"))) {
        album.shootAt(window, *popover, QStringLiteral("connection"));
        popover->close();
    }
}

void shootDialogs(ShellWorld &world, Album &album)
{
    MainWindow &window = *world.window;
    window.showMachine(QStringLiteral("Debian"));
    world.find<QAction>("help")->trigger();
    if (auto *help = window.findChild<QDialog *>(QStringLiteral("helpDialog"))) {
        album.shootOver(window, *help, QStringLiteral("help"));
        help->close();
    }
    world.find<QAbstractButton>("newMachine")->click();
    if (auto *create = window.findChild<CreateDialog *>()) {
        album.shootOver(window, *create, QStringLiteral("create"));
        const QString image = world.path(QStringLiteral("debian-12.5.0-amd64-netinst.iso"));
        QFile file(image);
        (void)file.open(QIODevice::WriteOnly);
        file.write(QByteArray(70000, 'x'));
        file.close();
        MediaFacts facts;
        facts.label = QStringLiteral("Debian 12.5.0 amd64 n");
        facts.size = Bytes::mib(629);
        facts.isBootable = true;
        facts.osId = QStringLiteral("http://debian.org/debian/12");
        world.systems.setMedia(image, facts);
        create->setImage(image);
        QTest::qWait(800);
        album.shootOver(window, *create, QStringLiteral("create-setup"));
        create->close();
        QTest::qWait(50);
    }
    window.showMachine(QStringLiteral("Windows XP"));
    world.find<QAction>("delete")->trigger();
    QTest::qWait(200);
    if (auto *dialog = window.findChild<QDialog *>(QStringLiteral("deleteDialog"))) {
        album.shootOver(window, *dialog, QStringLiteral("delete"));
        dialog->close();
    }
}

void shootTroubles(ShellWorld &world, Album &album)
{
    MainWindow &window = *world.window;
    window.showMachine(QStringLiteral("Debian"));
    world.find<QAction>("forceOff")->trigger();
    world.hypervisor.failNext(
        QStringLiteral("machines.pause"),
        {ErrorKind::Internal,
         QStringLiteral("QEMU did not answer in time. The machine goes on as it was."),
         QStringLiteral("Try again in a moment."),
         QStringLiteral("internal error: unable to execute QEMU command 'stop'")});
    world.find<QAction>("pause")->trigger();
    album.shoot(window, QStringLiteral("notices"));
    world.hypervisor.disconnect(QStringLiteral("The libvirt service ended."));
    QTest::qWait(300);
    album.shoot(window, QStringLiteral("disconnected"));
}

void putImages()
{
    const QDir downloads(QDir::homePath() + QStringLiteral("/Downloads"));
    downloads.mkpath(QStringLiteral("."));
    for (const char *name : {"debian-12.5.0-amd64-netinst.iso", "ubuntu-22.04.4-desktop-amd64.iso",
                             "alpine-standard-3.17.0-x86_64.iso", "Win11_23H2_English_x64.iso"}) {
        QFile file(downloads.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly) && file.resize(700LL << 20))
            file.close();
    }
}

int shootAll(const QString &folder, const Variant &variant, const QString &only)
{
    style::apply(*qApp, variant.scheme);
    Album album(folder, variant.name);
    PaintedScreens screens(desktopPicture({1280, 800}));
    if (only.isEmpty()) {
        ShellWorld world(&screens);
        world.preferences.setColorScheme(variant.scheme);
        world.open().resize(variant.size);
        album.shoot(*world.window, QStringLiteral("welcome"));
    }
    ShellWorld world(&screens);
    world.preferences.setColorScheme(variant.scheme);
    fill(world);
    world.open().resize(variant.size);
    if (only == QLatin1String("devices")) {
        shootDevices(world, album);
        return album.count();
    }
    if (only == QLatin1String("prompts")) {
        shootPrompts(world, album);
        return album.count();
    }
    if (only == QLatin1String("bluetooth")) {
        shootBluetooth(world, album);
        return album.count();
    }
    if (!only.isEmpty()) {
        world.window->showMachine(QStringLiteral("Debian"));
        shootDetails(world, album);
        return album.count();
    }
    shootMachines(world, album);
    shootPlaces(world, album);
    shootDialogs(world, album);
    shootPrompts(world, album);
    shootBluetooth(world, album);
    shootTroubles(world, album);
    return album.count();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qunsetenv(variable);
    QApplication application(argc, argv);
    // Numbers and their words, as people see them.
    QTranslator english;
    if (english.load(QStringLiteral(":/i18n/innkeeper_en.qm")))
        QCoreApplication::installTranslator(&english);
    QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(
            stderr,
            "Usage: innkeeper_shots FOLDER [details|devices|prompts|bluetooth] [VARIANT …]\n");
        return 2;
    }
    // The rest takes a while.
    QString only;
    for (const char *part : {"details", "devices", "prompts", "bluetooth"}) {
        if (arguments.removeAll(QLatin1String(part)) > 0)
            only = QLatin1String(part);
    }
    using Scheme = style::ColorScheme;
    const QList<Variant> variants{
        {QStringLiteral("light-1040x680"), Scheme::Light, {1040, 680}},
        {QStringLiteral("light-1280x800"), Scheme::Light, {1280, 800}},
        {QStringLiteral("dark-1280x800"), Scheme::Dark, {1280, 800}},
        {QStringLiteral("light-1920x1080"), Scheme::Light, {1920, 1080}},
        {QStringLiteral("dark-1920x1080"), Scheme::Dark, {1920, 1080}},
    };
    putImages();
    int count = 0;
    for (const Variant &variant : variants) {
        if (arguments.size() == 2 || arguments.contains(variant.name))
            count += shootAll(arguments.at(1), variant, only);
    }
    std::printf("%d pictures\n", count);
    return count > 0 ? 0 : 1;
}
