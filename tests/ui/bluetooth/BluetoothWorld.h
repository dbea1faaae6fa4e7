// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/HostLink.h"
#include "core/services/MachineList.h"
#include "tests/fakes/FakeBluetooth.h"
#include "tests/fakes/FakeBluetoothLending.h"
#include "tests/fakes/FakeHypervisor.h"
#include "ui/bluetooth/BluetoothPage.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace innkeeper {

/// A page of Bluetooth that somebody looks at.
class BluetoothWorld : public testing::Test
{
protected:
    BluetoothWorld() = default;
    ~BluetoothWorld() override
    {
        page.reset();
        m_link.close();
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(BluetoothWorld)

    void open()
    {
        page = std::make_unique<BluetoothPage>(BluetoothPage::Parts{bluetooth, lending, machines});
        page->resize(900, 700);
        page->show();
    }
    /// Returns its id.
    QString add(const char *name, BluetoothKind kind, bool isPaired)
    {
        BluetoothDevice device;
        device.id = QStringLiteral("hci0/%1").arg(++m_count);
        device.adapter = QStringLiteral("hci0");
        device.address = QStringLiteral("AA:BB:CC:DD:EE:0%1").arg(m_count);
        device.name = QString::fromUtf8(name);
        device.kind = kind;
        device.isPaired = isPaired;
        device.strength = isPaired ? std::nullopt : std::optional(-40 - m_count);
        bluetooth.addDevice(device);
        return device.id;
    }
    /// Also one that runs; known to the page from now on.
    MachineId addMachine(const char *name, bool isRunning = true)
    {
        if (!m_hypervisor.isOpen())
            (void)m_hypervisor.open(QStringLiteral("qemu:///session"));
        const auto id = m_hypervisor.machines().define(
            QStringLiteral("<domain type='qemu'><name>%1</name><memory>65536</memory>"
                           "<os><type arch='x86_64'>hvm</type></os></domain>")
                .arg(QString::fromUtf8(name)));
        EXPECT_TRUE(id);
        if (isRunning)
            m_hypervisor.machines().setState(*id, MachineState::Running);
        if (m_link.state() == HostLink::State::Closed)
            m_link.open(QStringLiteral("qemu:///session"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return machines.find(*id).has_value(); }));
        return *id;
    }
    template <class T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    template <class T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        return find<T>(QString::fromLatin1(name));
    }
    [[nodiscard]] QWidget *row(const QString &id) const
    {
        return find(QStringLiteral("row-%1").arg(id));
    }
    [[nodiscard]] QAbstractButton *button(const QString &id, const char *name) const
    {
        return row(id)->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString caption(const QString &id) const
    {
        return row(id)->findChild<QLabel *>(QStringLiteral("caption"))->text();
    }
    [[nodiscard]] BluetoothDevice device(const QString &id) const
    {
        for (const BluetoothDevice &one : bluetooth.devices()) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    void expectNames() const
    {
        for (const QAbstractButton *one : page->findChildren<QAbstractButton *>()) {
            if (!one->isVisible())
                continue;
            EXPECT_FALSE(one->objectName().isEmpty()) << qPrintable(one->text());
            EXPECT_FALSE(one->accessibleName().isEmpty()) << qPrintable(one->objectName());
        }
    }

private:
    int m_count = 0;
    fakes::FakeHypervisor m_hypervisor;
    QThreadPool m_pool;
    HostLink m_link{m_hypervisor, m_pool};

protected:
    fakes::FakeBluetooth bluetooth;
    fakes::FakeBluetoothLending lending;
    MachineList machines{m_hypervisor, m_link, m_pool};
    std::unique_ptr<BluetoothPage> page;
};

} // namespace innkeeper
