// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/XmlTree.h"
#include "core/xml/writers/Writers.h"

namespace innkeeper::xml {

namespace {

pugi::xml_node addUsb(pugi::xml_node devices, const QString &model)
{
    const auto controller = add(devices, "controller");
    set(controller, "type", "usb");
    set(controller, "index", 0);
    set(controller, "model", model);
    return controller;
}

/// A PCI Express port takes one device, and only those that are there at start can take one while
/// the machine runs; libvirt makes no more than the definition fills. About half of these stay
/// free. More of them would find no I/O addresses: of 64 KiB, the firmware gives each port 4
/// (QEMU's docs/pcie.txt); virt-install makes as many.
constexpr int kPciePorts = 14;

void addPciePorts(pugi::xml_node devices)
{
    // Number 0 is the root that they hang on.
    for (int i = 0; i <= kPciePorts; ++i) {
        const auto controller = add(devices, "controller");
        set(controller, "type", "pci");
        set(controller, "index", i);
        set(controller, "model", i == 0 ? "pcie-root" : "pcie-root-port");
    }
}

} // namespace

void writeControllers(pugi::xml_node devices, const MachineConfig &config)
{
    if (config.chipset == QLatin1String("q35"))
        addPciePorts(devices);
    if (config.usbController.isEmpty()) {
        // libvirt adds one of its own unless told not to.
        addUsb(devices, QStringLiteral("none"));
        return;
    }
    const auto controller = addUsb(devices, config.usbController);
    if (config.usbController == QLatin1String("qemu-xhci"))
        set(controller, "ports", 15);
    // USB 1 devices on EHCI need its companions.
    if (config.usbController == QLatin1String("ich9-ehci1"))
        for (int i = 0; i < 3; ++i)
            set(add(addUsb(devices, QStringLiteral("ich9-uhci%1").arg(i + 1)), "master"),
                "startport", i * 2);
}

void writeUsbFilter(pugi::xml_node devices, const MachineConfig &config)
{
    if (config.usbController.isEmpty())
        return;
    // The emulator obeys it for every device that is redirected, also for those that are plugged in
    // later; it cannot be plugged in itself (docs/decisions/0014-isolated-usb.md). The first rule
    // that fits decides.
    const auto filter = add(devices, "redirfilter");
    const auto hubs = add(filter, "usbdev");
    set(hubs, "class", "0x09");
    set(hubs, "allow", "no");
    set(add(filter, "usbdev"), "allow", "yes");
}

void writeTpm(pugi::xml_node devices, const MachineConfig &config)
{
    if (config.tpmVersion.isEmpty())
        return;
    const auto tpm = add(devices, "tpm");
    // The newer interface knows TPM 2.0 only.
    set(tpm, "model", config.tpmVersion == QLatin1String("2.0") ? "tpm-crb" : "tpm-tis");
    const auto backend = add(tpm, "backend");
    set(backend, "type", "emulator");
    set(backend, "version", config.tpmVersion);
}

void writeBalloonAndRng(pugi::xml_node devices, const MachineConfig &config)
{
    const auto balloon = add(devices, "memballoon");
    set(balloon, "model", config.hasBalloon ? "virtio" : "none");
    if (config.hasBalloon && config.hasFreePageReporting)
        set(balloon, "freePageReporting", "on");
    if (config.hasRng) {
        const auto rng = add(devices, "rng");
        set(rng, "model", "virtio");
        set(add(rng, "backend", QStringLiteral("/dev/urandom")), "model", "random");
    }
}

void writeWatchdog(pugi::xml_node devices, const MachineConfig &config)
{
    if (config.watchdogModel.isEmpty())
        return;
    const auto watchdog = add(devices, "watchdog");
    set(watchdog, "model", config.watchdogModel);
    set(watchdog, "action", "reset");
}

} // namespace innkeeper::xml
