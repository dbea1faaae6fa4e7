// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/TuneMachine.h"
#include "tests/system/hardware/GuestMachine.h"

namespace innkeeper {
namespace {

/// Tuned machines on the real libvirt and QEMU: what is defined also boots.
class TuningTest : public GuestMachine
{
protected:
    void tune(Intent intent)
    {
        const auto changes = tuningChangesFor(m_hypervisor, m_id, intent);
        ASSERT_TRUE(succeeded(changes));
        ASSERT_TRUE(succeeded(m_change.run(m_id, *changes)));
        EXPECT_EQ(intentOf(saved()), intent);
        // libvirt keeps the note and takes every value as it was meant.
        EXPECT_TRUE(tuningChangesFor(m_hypervisor, m_id, intent)->isEmpty());
    }
    DomainDocument saved() { return *DomainDocument::parse(xml(Machines::View::Persistent)); }
    QString value(const char *kind, const char *field)
    {
        return part(kind, {}, Machines::View::Persistent)->value(QString::fromLatin1(field));
    }
};

TEST_F(TuningTest, EveryIntentBootsAndIsTakenBack)
{
    make(QStringLiteral("q35"));
    ASSERT_FALSE(HasFatalFailure());
    const QString before = xml(Machines::View::Persistent);
    for (const Intent intent : {Intent::Fastest, Intent::Quiet, Intent::Frozen}) {
        SCOPED_TRACE(keyOf(intent).toStdString());
        tune(intent);
        ASSERT_FALSE(HasFatalFailure());
        boot();
        ASSERT_FALSE(HasFatalFailure());
        for (const Change &change : pending())
            ADD_FAILURE() << qPrintable(textOf(change));
        ASSERT_TRUE(succeeded(m_hypervisor.machines().forceOff(m_id)));
    }
    EXPECT_TRUE(value("firmware", "board").startsWith(QLatin1String("pc-q35-")));
    EXPECT_EQ(value("cpu", "mode"), QStringLiteral("custom"));
    const Error refused = expectRefusal({set("cpu", {}, "count", QStringLiteral("2"))});
    EXPECT_FALSE(refused.advice.isEmpty());
    tune(Intent::Balanced);
    EXPECT_EQ(xml(Machines::View::Persistent), before);
}

TEST_F(TuningTest, WhatRunsIsTunedAtItsNextStart)
{
    make(QStringLiteral("q35"));
    ASSERT_FALSE(HasFatalFailure());
    boot();
    ASSERT_FALSE(HasFatalFailure());
    const QString before = xml(Machines::View::Persistent);
    const auto changes = tuningChangesFor(m_hypervisor, m_id, Intent::Frozen);
    ASSERT_TRUE(succeeded(changes));
    ASSERT_TRUE(succeeded(m_change.run(m_id, *changes)));
    const auto waiting = pending();
    EXPECT_FALSE(waiting.isEmpty());
    ASSERT_TRUE(succeeded(m_change.drop(m_id, waiting)));
    EXPECT_EQ(intentOf(saved()), Intent::Balanced);
    EXPECT_TRUE(pending().isEmpty());
    EXPECT_EQ(xml(Machines::View::Persistent), before);
}

} // namespace
} // namespace innkeeper
