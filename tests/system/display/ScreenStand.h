// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/LibvirtHypervisor.h"
#include "core/adapters/spice/SpiceScreens.h"
#include "ui/display/ScreenView.h"

#include <QThreadPool>

#include <gtest/gtest.h>

#include <chrono>
#include <functional>

namespace innkeeper::test {

[[nodiscard]] bool eventually(const std::function<bool()> &condition,
                              std::chrono::seconds deadline = std::chrono::seconds(240));

/// A ScreenView on a machine of a private libvirtd, which runs the tests' Linux.
class ScreenStand : public testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] Machine machine();
    /// Also reads the serial port from now on.
    void start();
    /// Our loop runs meanwhile: a dying emulator waits for whom it shows its screen to.
    [[nodiscard]] bool forceOff();
    [[nodiscard]] bool saysOnSerial(const QByteArray &words);
    [[nodiscard]] bool isOpen() const { return m_view->status() == ScreenView::Status::Open; }
    [[nodiscard]] QWidget *canvas() const;
    void click();
    /// Key by key, as a US keyboard would send it.
    void type(const QString &text);
    /// What the hypervisor says that the screen shows.
    [[nodiscard]] QImage hypervisorsPicture();

    QThreadPool m_pool;
    libvirt::LibvirtHypervisor m_hypervisor;
    spice::SpiceScreens m_screens{m_pool};
    MachineId m_id;
    std::unique_ptr<ConsoleStream> m_console;
    QByteArray m_said;
    std::unique_ptr<ScreenView> m_view;
};

} // namespace innkeeper::test
