// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives moc's output for the ports' QObjects one home.
#include "core/ports/BluetoothDevices.h"
#include "core/ports/GuestScreen.h"
#include "core/ports/Hypervisor.h"
#include "core/ports/UsbDevices.h"
#include "core/ports/UsbIsolation.h"
#include "core/ports/UsbKeeping.h"
