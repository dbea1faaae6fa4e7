// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/MachineConfig.h"
#include "core/xml/DomainDocument.h"
#include "core/xml/DomainElements.h"

#include <initializer_list>

namespace innkeeper {

namespace {

struct FirmwareValue
{
    const char *place;
    const char *value;
};

} // namespace

// https://libvirt.org/formatdomain.html#bios-bootloader: the build is libvirt's choice as long as
// no <loader> names one. <nvram> goes with it: its variables belong to the other build.
Result<void> DomainDocument::setFirmware(Firmware firmware)
{
    if (hardware().firmware == firmware)
        return {};
    DomainDocument edited = *this;
    const DomainElement os{"os", 0};
    for (const char *name : {"os/loader", "os/nvram", "os/firmware"})
        while (DomainElements(edited).count(name) > 0)
            if (auto removed = edited.removeElement({name, 0}); !removed)
                return removed;
    const bool isUefi = firmware != Firmware::Bios;
    const bool isSecure = firmware == Firmware::UefiSecureBoot;
    const char *word = isSecure ? "yes" : "no";
    QList<FirmwareValue> values{{"@firmware", isUefi ? "efi" : ""}};
    if (isUefi)
        values += {{"firmware/feature[@name='enrolled-keys']/@enabled", word},
                   {"firmware/feature[@name='secure-boot']/@enabled", word}};
    if (isSecure)
        values += {{"loader/@secure", "yes"}};
    for (const auto &[place, value] : values)
        if (auto set = edited.setValue(os, Place(place), QLatin1String(value)); !set)
            return set;
    // Keeps the guest from rewriting the variables that Secure Boot trusts.
    if (isSecure)
        if (auto set = edited.setValue({}, Place("features/smm/@state"), QStringLiteral("on"));
            !set)
            return set;
    *this = edited;
    return {};
}

} // namespace innkeeper
