// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/HypervisorContract.h"

#include <QSignalSpy>
#include <QThread>

namespace innkeeper::contract {

TEST_P(HypervisorContract, TellsOfEveryChangeOnTheMainThread)
{
    QList<MachineId> told;
    QObject::connect(&hypervisor(), &Hypervisor::machineChanged, &hypervisor(),
                     [&](const MachineId &id) {
                         EXPECT_EQ(QThread::currentThread(), qApp->thread());
                         told.append(id);
                     });
    const auto isTold = [&](const MachineId &id) {
        const bool seen = waitFor([&] { return told.contains(id); });
        told.clear();
        return seen;
    };
    const MachineId id = defineMachine(QStringLiteral("watched"));
    EXPECT_TRUE(told.isEmpty()) << "inside the call";
    EXPECT_TRUE(isTold(id));
    ASSERT_TRUE(succeeded(machines().start(id)));
    EXPECT_TRUE(isTold(id));
    ASSERT_TRUE(succeeded(machines().pause(id)));
    EXPECT_TRUE(isTold(id));
    ASSERT_TRUE(succeeded(machines().forceOff(id)));
    EXPECT_TRUE(isTold(id));
    ASSERT_TRUE(succeeded(machines().undefine(id)));
    EXPECT_TRUE(isTold(id));
}

TEST_P(HypervisorContract, FailsEveryCallWhenClosed)
{
    const MachineId id = defineMachine(QStringLiteral("closed"));
    QSignalSpy broken(&hypervisor(), &Hypervisor::disconnected);
    hypervisor().close();
    EXPECT_EQ(kindOf(machines().list()), ErrorKind::Disconnected);
    EXPECT_EQ(kindOf(machines().start(id)), ErrorKind::Disconnected);
    EXPECT_EQ(kindOf(storage().pools()), ErrorKind::Disconnected);
    EXPECT_EQ(kindOf(hypervisor().host().facts()), ErrorKind::Disconnected);
    EXPECT_EQ(kindOf(hypervisor().guests().openScreen(id, 0)), ErrorKind::Disconnected);
    hypervisor().close();
    ASSERT_TRUE(succeeded(hypervisor().open(uri())));
    EXPECT_TRUE(succeeded(machines().list()));
    settle();
    EXPECT_EQ(broken.count(), 0);
}

TEST_P(HypervisorContract, RefusesAddressesThatLeadNowhere)
{
    if (lacks(Lack::Addresses))
        GTEST_SKIP();
    for (const QString &address :
         {QStringLiteral("nonsense"), QStringLiteral("qemu+unix:///session?socket=/nowhere"),
          QStringLiteral("test:///nowhere.xml"), QStringLiteral("vbox:///session")}) {
        const auto opened = hypervisor().open(address);
        ASSERT_FALSE(opened.has_value()) << address.toStdString();
        EXPECT_TRUE(opened.error().message.contains(address));
        EXPECT_EQ(kindOf(machines().list()), ErrorKind::Disconnected);
    }
}

} // namespace innkeeper::contract
