// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"

#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <ostream>

namespace innkeeper::contract {

/// What a driver cannot do, and is therefore not asked.
enum class Lack {
    Upload,
    /// Volumes keep the size that they were made with.
    Resize,
    GuestSupport,
    /// Any address is as good as another.
    Addresses,
    /// Volumes are files.
    Files,
    /// There is a picture even of machines that are off, and no socket.
    Screens,
    /// Devices neither come nor go while a machine runs.
    HotPlug,
    /// Its guests have no agent to ask, and freeze all the same.
    Agent,
};

struct Driver
{
    std::string name;
    /// `place` lives as long as the hypervisor.
    std::function<std::unique_ptr<Hypervisor>()> make;
    std::function<QString(const QTemporaryDir &place)> uri;
    /// The type attribute of <domain>.
    QString domainType;
    QSet<Lack> lacks;

    friend void PrintTo(const Driver &driver, std::ostream *out) { *out << driver.name; }
};

[[nodiscard]] inline std::string nameOf(const testing::TestParamInfo<Driver> &parameter)
{
    return parameter.param.name;
}

/// Each test gets a connected hypervisor, and leaves no machine behind.
class HypervisorContract : public testing::TestWithParam<Driver>
{
protected:
    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] Hypervisor &hypervisor() { return *m_hypervisor; }
    [[nodiscard]] Machines &machines() { return m_hypervisor->machines(); }
    [[nodiscard]] Storage &storage() { return m_hypervisor->storage(); }
    [[nodiscard]] QString uri() const { return m_uri; }
    [[nodiscard]] bool lacks(Lack lack) const { return GetParam().lacks.contains(lack); }
    [[nodiscard]] const QTemporaryDir &place() const { return m_place; }

    /// A machine that starts everywhere; without `id` libvirt gives one.
    [[nodiscard]] QString definition(const QString &name, const MachineId &id = {},
                                     int memoryMib = 32) const;
    /// Defines it; the test fails when that fails.
    MachineId defineMachine(const QString &name);
    MachineId startMachine(const QString &name);
    [[nodiscard]] MachineState stateOf(const MachineId &id);
    /// Returns when all that was to be told so far has been told.
    void settle();
    /// Handles events until `condition` holds; false after 20 s.
    [[nodiscard]] static bool waitFor(const std::function<bool()> &condition);

private:
    QTemporaryDir m_place;
    std::unique_ptr<Hypervisor> m_hypervisor;
    QString m_uri;
};

/// The kind of the failure; the test fails when there was none.
template <class T>
[[nodiscard]] ErrorKind kindOf(const Result<T> &result)
{
    EXPECT_FALSE(result.has_value());
    if (result)
        return ErrorKind::Internal;
    EXPECT_FALSE(result.error().message.isEmpty());
    return result.error().kind;
}

template <class T>
[[nodiscard]] testing::AssertionResult succeeded(const Result<T> &result)
{
    if (result)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << result.error().message.toStdString() << " ["
                                       << result.error().detail.toStdString() << "]";
}

} // namespace innkeeper::contract
