// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a real libvirt leaves out of a definition without a word is told; what it only writes in
// another way is not called lost.
#include "core/services/ChangeMachine.h"
#include "tests/core/hardware/FieldSamples.h"
#include "tests/system/SessionInn.h"

namespace innkeeper {
namespace {

using hardware::Change;
using hardware::Field;
using hardware::PartKind;

class KeptValuesTest : public SessionInn
{
protected:
    /// Off, and nothing but that part in it; nothing where libvirt takes no such machine.
    [[nodiscard]] std::optional<MachineId> define(const DomainDocument &document)
    {
        QString xml = document.toXml();
        xml.replace(QStringLiteral("/usr/bin/qemu<"),
                    QStringLiteral("/usr/bin/qemu-system-x86_64<"));
        const auto id = m_hypervisor.machines().define(xml);
        return id ? std::optional(*id) : std::nullopt;
    }
    [[nodiscard]] QString saved(const MachineId &id)
    {
        return m_hypervisor.machines().xml(id, Machines::View::Persistent).value_or(QString());
    }
    [[nodiscard]] static Change set(const char *part, const char *field, const QString &after)
    {
        return {Change::Kind::Set,
                QString::fromLatin1(part),
                {},
                QString::fromLatin1(field),
                {},
                after,
                {},
                {}};
    }
    /// A vCPU that the machine has not got; a filter, which QEMU's own network does not know; a
    /// port of a screen that is not reached by one; the only graphics card, which is always the
    /// first; who connects to an agent's socket, which libvirt makes up itself; a socket's address
    /// that nobody chose. Another libvirt may keep some.
    [[nodiscard]] static QStringList knownLosses()
    {
        return {QStringLiteral("pin.vcpu=4095"),     QStringLiteral("network.filter=vdq"),
                QStringLiteral("screen.port=65535"), QStringLiteral("video.primary=no"),
                QStringLiteral("channel.mode=bind"), QStringLiteral("channel.mode=connect"),
                QStringLiteral("vsock.auto=no")};
    }
    [[nodiscard]] static bool isLoss(const Error &error)
    {
        return error.message.contains(QStringLiteral("was not kept"));
    }

    ChangeMachine m_change{m_hypervisor, m_place.path()};
};

TEST_F(KeptValuesTest, whatIsCalledLostIsLost)
{
    QStringList lost;
    int kept = 0;
    for (const PartKind &kind : hardware::partKinds()) {
        for (const Field &field : kind.fields) {
            if (field.isReadOnly || field.isNote)
                continue;
            for (const QString &value : samples::goodValues(field)) {
                const auto id = define(samples::machineWith(kind, field));
                if (!id)
                    continue;
                const QString before = saved(*id);
                const auto changes = samples::changesFor(kind, field, value);
                const auto done = m_change.run(*id, changes);
                if (done) {
                    ++kept;
                } else if (isLoss(done.error())) {
                    lost += QStringLiteral("%1.%2=%3").arg(kind.key, field.key, value);
                    EXPECT_TRUE(hardware::differences(*DomainDocument::parse(before),
                                                      *DomainDocument::parse(saved(*id)))
                                    .isEmpty());
                }
                wipe();
            }
        }
    }
    EXPECT_GT(kept, 200);
    const QStringList known = knownLosses();
    for (const QString &each : lost)
        EXPECT_TRUE(known.contains(each)) << each.toStdString();
    EXPECT_TRUE(lost.contains(known.first()));
}

TEST_F(KeptValuesTest, whatANewPartLosesIsLost)
{
    QStringList lost;
    int kept = 0;
    for (const PartKind &kind : hardware::partKinds()) {
        for (const Field &field : kind.fields) {
            if (!kind.isAddable || field.isReadOnly || field.isNote)
                continue;
            for (const QString &value : samples::goodValues(field)) {
                DomainDocument machine = samples::machineWith(kind, field);
                Change add{Change::Kind::Add, kind.key, {}, {}, {}, {}, {}, {}};
                add.values = partsOf(machine, kind).first().values;
                for (const Change &change : samples::changesFor(kind, field, value))
                    add.values.insert(change.field, change.after);
                ASSERT_TRUE(machine.removeElement({kind.path, 0}));
                const auto id = define(machine);
                ASSERT_TRUE(id);
                const auto done = m_change.run(*id, {add});
                if (done)
                    ++kept;
                else if (isLoss(done.error()))
                    lost += QStringLiteral("%1.%2=%3").arg(kind.key, field.key, value);
                wipe();
            }
        }
    }
    EXPECT_GT(kept, 100);
    const QStringList known = knownLosses();
    for (const QString &each : lost)
        EXPECT_TRUE(known.contains(each)) << each.toStdString();
    EXPECT_TRUE(lost.contains(known.first()));
}

TEST_F(KeptValuesTest, whatIsRightIsNotRefused)
{
    const hardware::PartKind &screen = *hardware::partKind(QStringLiteral("screen"));
    const auto id = define(samples::machineWith(screen, screen.fields.first()));
    ASSERT_TRUE(id);
    const QString half = QString::number(qint64(512) << 20);
    for (const QList<Change> &changes :
         {QList<Change>{set("firmware", "board", QStringLiteral("q35"))},
          QList<Change>{set("memory", "current", half),
                        set("memory", "size", QString::number(qint64(1) << 30))},
          QList<Change>{set("screen", "port", QStringLiteral("5999")),
                        set("screen", "listen", QStringLiteral("address"))}}) {
        const auto done = m_change.run(*id, changes);
        EXPECT_TRUE(done) << done.error().message.toStdString();
    }
    EXPECT_TRUE(saved(*id).contains(QStringLiteral("port='5999' autoport='no'")));
    EXPECT_TRUE(saved(*id).contains(QStringLiteral(">524288</currentMemory>")));
}

TEST_F(KeptValuesTest, aModuleIsCountedAsLibvirtDoes)
{
    const hardware::PartKind &memory = *hardware::partKind(QStringLiteral("memory"));
    const auto id = define(samples::machineWith(memory, memory.fields.first()));
    ASSERT_TRUE(id);
    const auto amount = [](int mebibytes) { return QString::number(qint64(mebibytes) << 20); };
    ASSERT_TRUE(m_change.run(*id, {set("memory", "room", amount(1024))}));
    const auto isAll = [&](const QString &xml, int mebibytes) {
        const DomainDocument document = *DomainDocument::parse(xml);
        const auto part = findPart(document, memory, {});
        EXPECT_EQ(part->value(QStringLiteral("size")), amount(mebibytes));
        EXPECT_EQ(part->value(QStringLiteral("current")), amount(mebibytes));
    };
    const Change add{Change::Kind::Add,
                     QStringLiteral("memory-module"),
                     {},
                     {},
                     {},
                     {},
                     {{QStringLiteral("size"), amount(128)}},
                     {}};
    const Change remove{Change::Kind::Remove, add.part, {}, {}, {}, {}, {}, {}};
    const auto added = m_change.run(*id, {add});
    ASSERT_TRUE(added);
    isAll(added->after, 192);
    isAll(saved(*id), 192);
    const auto removed = m_change.run(*id, {remove});
    ASSERT_TRUE(removed);
    isAll(removed->after, 64);
    isAll(saved(*id), 64);
}

TEST_F(KeptValuesTest, aBalloonLargerThanTheMemoryIsRefused)
{
    const hardware::PartKind &memory = *hardware::partKind(QStringLiteral("memory"));
    const auto id = define(samples::machineWith(memory, *memory.field(QStringLiteral("current"))));
    ASSERT_TRUE(id);
    const QString before = saved(*id);
    const auto done =
        m_change.run(*id, {set("memory", "current", QString::number(qint64(1) << 30))});
    ASSERT_FALSE(done);
    EXPECT_TRUE(isLoss(done.error())) << done.error().message.toStdString();
    EXPECT_TRUE(done.error().message.contains(Bytes::mib(64).toText()));
    EXPECT_EQ(saved(*id).toStdString(), before.toStdString());
}

TEST_F(KeptValuesTest, aPinOfNoVcpuIsRefused)
{
    const hardware::PartKind &memory = *hardware::partKind(QStringLiteral("memory"));
    const auto id = define(samples::machineWith(memory, memory.fields.first()));
    ASSERT_TRUE(id);
    const QString before = saved(*id);
    const Change pin{Change::Kind::Add,
                     QStringLiteral("pin"),
                     {},
                     {},
                     {},
                     {},
                     {{QStringLiteral("vcpu"), QStringLiteral("7")},
                      {QStringLiteral("cpuset"), QStringLiteral("0")}},
                     {}};
    const auto done = m_change.run(*id, {pin});
    ASSERT_FALSE(done);
    EXPECT_TRUE(isLoss(done.error())) << done.error().message.toStdString();
    EXPECT_EQ(saved(*id).toStdString(), before.toStdString());
}

} // namespace
} // namespace innkeeper
