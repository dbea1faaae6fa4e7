// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/devices/SomeSeats.h"
#include "tests/ui/shell/ShellWorld.h"

#include <gtest/gtest.h>

class QLabel;
class QMenu;

namespace innkeeper::tests {

/// The window at its place for devices; "alpha" and "gamma" run, "beta" is off.
class DevicesWorld : public testing::Test
{
protected:
    /// Shows the place with these devices.
    void show(const QList<UsbSeat> &seats);
    [[nodiscard]] QWidget *row(const char *port);
    /// Of one row, by object name.
    template <class Widget>
    [[nodiscard]] Widget *part(const char *port, const char *name)
    {
        QWidget *one = row(port);
        return one ? one->findChild<Widget *>(QLatin1String(name)) : nullptr;
    }
    [[nodiscard]] QString textOf(const char *port, const char *name);
    /// Until nothing is under way there.
    void settle(const char *port);
    /// The one that is open.
    [[nodiscard]] QMenu *menu();
    /// Opens the menu of a row and chooses what has that object name.
    void choose(const char *port, const char *action);
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void click(QWidget *widget);

    ShellWorld m_world;
    MachineId m_alpha;
    MachineId m_beta;
    MachineId m_gamma;
};

} // namespace innkeeper::tests
