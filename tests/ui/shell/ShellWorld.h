// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/MachineConfig.h"
#include "core/services/AcceleratorProbe.h"
#include "core/services/CreateMachine.h"
#include "core/services/DeleteMachine.h"
#include "core/services/HostCheck.h"
#include "core/services/HostLink.h"
#include "core/services/MachineActions.h"
#include "core/services/MachineList.h"
#include "core/services/MoveToVirtio.h"
#include "core/services/OperationJournal.h"
#include "core/services/Thumbnails.h"
#include "core/services/UnfinishedOperations.h"
#include "core/services/UsageSampler.h"
#include "tests/fakes/FakeAcceleratorTrial.h"
#include "tests/fakes/FakeBluetooth.h"
#include "tests/fakes/FakeBluetoothLending.h"
#include "tests/fakes/FakeGuestScreens.h"
#include "tests/fakes/FakeHypervisor.h"
#include "tests/fakes/FakeOsDatabase.h"
#include "tests/fakes/FakeSchema.h"
#include "tests/fakes/FakeUsbKeeping.h"
#include "tests/support/QtPrinters.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"

#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

namespace innkeeper::tests {

/// The real window and the real services on a host in memory. Files go into a folder of its own.
class ShellWorld
{
public:
    /// `screens` replaces the fake ones.
    explicit ShellWorld(GuestScreens *screens = nullptr);
    ~ShellWorld();

    /// Makes, shows and connects the window; waits until the list is there.
    MainWindow &open(const QString &uri = QStringLiteral("qemu:///session"));
    [[nodiscard]] Services services();
    void closeWindow() { window.reset(); }
    MachineId add(const QString &name, MachineState state = MachineState::Off,
                  const QString &osId = {});
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QLatin1String(name));
    }
    /// The wanted one, if it can be seen.
    template <class Widget = QWidget>
    [[nodiscard]] Widget *visible(const char *name) const
    {
        for (Widget *widget : window->findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    fakes::FakeHypervisor hypervisor;
    fakes::FakeOsDatabase systems;
    ProfileLibrary profiles{{}};
    fakes::FakeGuestScreens fakeScreens;
    GuestScreens &screens;
    fakes::FakeAcceleratorTrial trial;
    AcceleratorProbe accelerators;
    OperationJournal journal;
    CreateMachine creation;
    DeleteMachine deletion;
    MoveToVirtio virtio;
    UnfinishedOperations unfinished;
    fakes::FakeSchema schema;
    HostCheck check;
    fakes::FakeUsbKeeping usb;
    fakes::FakeBluetooth bluetooth;
    fakes::FakeBluetoothLending lending;
    QThreadPool pool;
    HostLink link;
    MachineList list;
    MachineActions actions;
    UsageSampler sampler;
    Thumbnails thumbnails;
    Preferences preferences;
    std::unique_ptr<MainWindow> window;
};

[[nodiscard]] QStringList words(std::initializer_list<const char *> texts);

} // namespace innkeeper::tests
