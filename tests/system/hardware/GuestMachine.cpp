// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/system/hardware/GuestMachine.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace innkeeper {

using namespace std::chrono_literals;
using hardware::Part;
using hardware::Values;

bool eventually(const std::function<bool()> &condition, std::chrono::milliseconds deadline)
{
    const QDeadlineTimer end(deadline);
    QEventLoop loop;
    QTimer tick;
    bool holds = condition();
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        holds = condition();
        if (holds || end.hasExpired())
            loop.quit();
    });
    tick.start(10ms);
    if (!holds)
        loop.exec();
    return holds;
}

void GuestMachine::make(const QString &chipset)
{
    makeFrom([&chipset](MachineConfig &config) { config.chipset = chipset; });
}

void GuestMachine::makeFrom(const std::function<void(MachineConfig &)> &edit)
{
    auto wish = request(QStringLiteral("guest"), CreateRequest::Source::Empty);
    wish.osId = QStringLiteral("debian12");
    wish.memory = Bytes::mib(256);
    wish.vcpus = 1;
    wish.diskSize = Bytes::mib(8);
    auto plan = m_create.plan(wish);
    ASSERT_TRUE(succeeded(plan));
    plan->config.firmware = Firmware::Bios;
    edit(plan->config);
    plan->xml = DomainDocument::create(plan->config).toXml();
    const auto made = m_create.run(*plan, m_progress);
    ASSERT_TRUE(succeeded(made));
    m_id = *made;
    const QString guests = QStringLiteral(INNKEEPER_TEST_GUESTS);
    ASSERT_TRUE(succeeded(m_change.run(
        m_id, {set("firmware", {}, "kernel", guests + QStringLiteral("/linux")),
               set("firmware", {}, "initrd", guests + QStringLiteral("/initrd")),
               set("firmware", {}, "cmdline",
                   QStringLiteral("console=ttyS0,115200 quiet loglevel=3 tsc=unstable nokaslr "
                                  "mitigations=off"))})));
}

void GuestMachine::boot()
{
    ASSERT_TRUE(succeeded(m_hypervisor.machines().start(m_id)));
    auto console = m_hypervisor.guests().openConsole(m_id, QStringLiteral("serial0"));
    ASSERT_TRUE(succeeded(console));
    m_said.clear();
    m_console = *std::move(console);
    QObject::connect(m_console.get(), &ConsoleStream::received, m_console.get(),
                     [this](const QByteArray &bytes) { m_said += bytes; });
    ASSERT_TRUE(eventually([this] { return m_said.contains("GUEST READY"); }, 240s))
        << m_said.toStdString();
    ask("stty -echo; PS1=; dmesg -n 1");
    ask("modprobe -a virtio_net virtio_balloon virtio_rng i6300esb sr_mod ata_piix ahci 9p "
        "9pnet_virtio efivarfs sd_mod e1000e 2>/dev/null");
}

void GuestMachine::bootAgain()
{
    m_console.reset();
    ASSERT_TRUE(succeeded(m_hypervisor.machines().forceOff(m_id)));
    boot();
}

QByteArray GuestMachine::ask(const QByteArray &line)
{
    m_said.clear();
    // Never as typed: a shell that still echoes would answer itself.
    m_console->write(line + "; echo DO''NE\n");
    EXPECT_TRUE(eventually([this] { return m_said.contains("DONE"); }))
        << line.toStdString() << " said only: " << m_said.toStdString();
    return m_said.left(m_said.indexOf("DONE")).replace('\r', "").trimmed();
}

bool GuestMachine::tells(const QByteArray &line, const QByteArray &words)
{
    QByteArray answer;
    for (const QDeadlineTimer end(60s); !end.hasExpired();) {
        answer = ask(line);
        if (answer.contains(words))
            return true;
    }
    ADD_FAILURE() << line.toStdString() << " says: " << answer.toStdString();
    return false;
}

GuestMachine::Change GuestMachine::set(const char *part, const QString &which, const char *field,
                                       const QString &value)
{
    Change change;
    change.part = QString::fromLatin1(part);
    change.which = which;
    change.field = QString::fromLatin1(field);
    change.after = value;
    return change;
}

GuestMachine::Change GuestMachine::add(const char *part, const Values &values)
{
    Change change;
    change.kind = Change::Kind::Add;
    change.part = QString::fromLatin1(part);
    change.values = values;
    return change;
}

GuestMachine::Change GuestMachine::remove(const char *part, const QString &which)
{
    Change change;
    change.kind = Change::Kind::Remove;
    change.part = QString::fromLatin1(part);
    change.which = which;
    return change;
}

void GuestMachine::changeNow(const QList<Change> &changes)
{
    const auto done = m_change.run(m_id, changes);
    ASSERT_TRUE(succeeded(done)) << qPrintable(hardware::textOf(changes.first()));
    for (const ChangePlan::Step &step : done->steps)
        EXPECT_TRUE(step.isLive) << qPrintable(hardware::textOf(step.change));
    for (const Change &change : pending())
        ADD_FAILURE() << "waits: " << qPrintable(hardware::textOf(change));
}

void GuestMachine::changeLater(const QList<Change> &changes)
{
    const QString live = xml(Machines::View::Live);
    const auto done = m_change.run(m_id, changes);
    ASSERT_TRUE(succeeded(done)) << qPrintable(hardware::textOf(changes.first()));
    for (const ChangePlan::Step &step : done->steps)
        EXPECT_FALSE(step.isLive) << qPrintable(hardware::textOf(step.change));
    EXPECT_FALSE(pending().isEmpty());
    EXPECT_EQ(xml(Machines::View::Live), live);
}

Error GuestMachine::expectRefusal(const QList<Change> &changes)
{
    const QString live = xml(Machines::View::Live);
    const QString saved = xml(Machines::View::Persistent);
    const auto done = m_change.run(m_id, changes);
    EXPECT_FALSE(done) << qPrintable(hardware::textOf(changes.first()));
    EXPECT_EQ(xml(Machines::View::Live), live);
    EXPECT_EQ(xml(Machines::View::Persistent), saved);
    return done ? Error{} : done.error();
}

QList<GuestMachine::Change> GuestMachine::pending()
{
    const auto waiting = m_change.pending(m_id);
    EXPECT_TRUE(succeeded(waiting));
    return waiting.value_or(QList<Change>{});
}

QString GuestMachine::xml(Machines::View view)
{
    const auto text = m_hypervisor.machines().xml(m_id, view);
    EXPECT_TRUE(succeeded(text));
    return text.value_or(QString());
}

std::optional<Part> GuestMachine::part(const char *kind, const QString &which, Machines::View view)
{
    const auto document = DomainDocument::parse(xml(view));
    EXPECT_TRUE(succeeded(document));
    return findPart(*document, *hardware::partKind(QString::fromLatin1(kind)), which);
}

QString GuestMachine::image(const QString &name, Bytes size)
{
    const QString path = m_place.filePath(name);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(qint64(size.count())));
    return path;
}

} // namespace innkeeper
