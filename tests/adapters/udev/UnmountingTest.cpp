// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/Unmounting.h"

#include "tests/adapters/keeper/MessageBus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QTest>

#include <atomic>
#include <optional>
#include <thread>

namespace innkeeper::udev {

namespace {

/// UDisks2, as far as unmounting and locking go.
class FakeUdisks : public QDBusVirtualObject
{
    Q_OBJECT

public:
    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        m_calls.append(call.member() + u' ' + call.path().section(u'/', -1));
        if (call.member() == QLatin1String("ResolveDevice")) {
            const auto device = qdbus_cast<QVariantMap>(call.arguments().first());
            QList<QDBusObjectPath> found;
            if (device[QStringLiteral("path")] == QStringLiteral("/dev/sdb1"))
                found.append(
                    QDBusObjectPath(QStringLiteral("/org/freedesktop/UDisks2/block_devices/sdb1")));
            return bus.send(call.createReply(QVariant::fromValue(found)));
        }
        if (m_error.isEmpty())
            return bus.send(call.createReply());
        return bus.send(call.createErrorReply(
            QLatin1String("org.freedesktop.UDisks2.Error.") + m_error, QStringLiteral("Why.")));
    }

    QStringList m_calls;
    QString m_error;
};

class UnmountingTest : public testing::Test
{
protected:
    void SetUp() override
    {
        qDBusRegisterMetaType<QList<QDBusObjectPath>>();
        auto bus = m_daemon.connect(QStringLiteral("udisks"));
        ASSERT_TRUE(bus.registerVirtualObject(QStringLiteral("/org/freedesktop/UDisks2"), &m_udisks,
                                              QDBusConnection::SubPath));
        ASSERT_TRUE(bus.registerService(QStringLiteral("org.freedesktop.UDisks2")));
    }
    /// They block, so another thread does it.
    Result<void> unmountIt(const char *device)
    {
        return answerOf([this, device](const QDBusConnection &bus) {
            return unmount(QLatin1String(device), m_nowhere, bus);
        });
    }
    Result<void> lockIt(const char *device)
    {
        return answerOf(
            [device](const QDBusConnection &bus) { return lock(QLatin1String(device), bus); });
    }
    template <class Work>
    Result<void> answerOf(Work work)
    {
        std::optional<Result<void>> outcome;
        std::atomic_bool isDone = false;
        std::thread thread([&, bus = m_daemon.connect(QStringLiteral("ours"))] {
            outcome = work(bus);
            isDone = true;
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return isDone.load(); }, 20000));
        thread.join();
        return *outcome;
    }

    tests::MessageBus m_daemon;
    FakeUdisks m_udisks;
    const QString m_nowhere = QStringLiteral("/no/such/folder");
};

TEST_F(UnmountingTest, asksUdisksFirst)
{
    EXPECT_TRUE(unmountIt("/dev/sdb1"));
    EXPECT_EQ(m_udisks.m_calls, QStringList({QStringLiteral("ResolveDevice Manager"),
                                             QStringLiteral("Unmount sdb1")}));
}

TEST_F(UnmountingTest, saysWhyUdisksDidNot)
{
    m_udisks.m_error = QStringLiteral("DeviceBusy");
    auto done = unmountIt("/dev/sdb1");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::Busy);
    EXPECT_EQ(done.error().detail, QStringLiteral("Why."));
    EXPECT_TRUE(done.error().message.contains(m_nowhere));
    m_udisks.m_error = QStringLiteral("NotAuthorizedDismissed");
    done = unmountIt("/dev/sdb1");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::Denied);
}

TEST_F(UnmountingTest, takesWhatIsDoneAlreadyForDone)
{
    m_udisks.m_error = QStringLiteral("NotMounted");
    EXPECT_TRUE(unmountIt("/dev/sdb1"));
}

TEST_F(UnmountingTest, triesItselfWhatUdisksDoesNotKnow)
{
    const auto done = unmountIt("/dev/dm-7");
    ASSERT_FALSE(done) << "there is no such folder";
    EXPECT_FALSE(done.error().detail.isEmpty());
    EXPECT_EQ(m_udisks.m_calls.size(), 1);
}

TEST_F(UnmountingTest, locksByUdisksAlone)
{
    EXPECT_TRUE(lockIt("/dev/sdb1"));
    EXPECT_EQ(m_udisks.m_calls,
              QStringList({QStringLiteral("ResolveDevice Manager"), QStringLiteral("Lock sdb1")}));
    EXPECT_EQ(lockIt("/dev/sdc1").error().kind, ErrorKind::Unsupported);
    m_udisks.m_error = QStringLiteral("DeviceBusy");
    const auto busy = lockIt("/dev/sdb1");
    ASSERT_FALSE(busy);
    EXPECT_EQ(busy.error().kind, ErrorKind::Busy);
    EXPECT_EQ(busy.error().detail, QStringLiteral("Why."));
    EXPECT_TRUE(busy.error().message.contains(QStringLiteral("/dev/sdb1")));
}

} // namespace

} // namespace innkeeper::udev

#include "UnmountingTest.moc"
