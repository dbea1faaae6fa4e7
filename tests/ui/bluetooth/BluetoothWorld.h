// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fakes/FakeBluetooth.h"
#include "ui/bluetooth/BluetoothPage.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace innkeeper {

/// A page of Bluetooth that somebody looks at.
class BluetoothWorld : public testing::Test
{
protected:
    void open()
    {
        page = std::make_unique<BluetoothPage>(bluetooth);
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

    fakes::FakeBluetooth bluetooth;
    std::unique_ptr<BluetoothPage> page;

private:
    int m_count = 0;
};

} // namespace innkeeper
