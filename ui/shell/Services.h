// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QThreadPool;

namespace innkeeper {

class BluetoothDevices;
class BluetoothLending;
class CreateMachine;
class DefinitionSchema;
class DeleteMachine;
class GuestScreens;
class HostCheck;
class HostLink;
class Hypervisor;
class MachineActions;
class MachineList;
class MoveToVirtio;
class OperationJournal;
class OsDatabase;
class Thumbnails;
class UnfinishedOperations;
class UsageSampler;
class UsbKeeping;

/// What the window works with. Made by the program, and outlives the window.
struct Services
{
    Hypervisor &hypervisor;
    HostLink &link;
    MachineList &list;
    MachineActions &actions;
    UsageSampler &sampler;
    Thumbnails &thumbnails;
    OsDatabase &systems;
    GuestScreens &screens;
    CreateMachine &creation;
    DeleteMachine &deletion;
    MoveToVirtio &virtio;
    UnfinishedOperations &unfinished;
    OperationJournal &journal;
    DefinitionSchema &schema;
    HostCheck &check;
    UsbKeeping &usb;
    BluetoothDevices &bluetooth;
    BluetoothLending &lending;
    QThreadPool &pool;
};

} // namespace innkeeper
