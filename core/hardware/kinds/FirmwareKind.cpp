// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/kinds/Kinds.h"
#include "core/model/MachineConfig.h"

namespace innkeeper::hardware {

namespace {

QString readFirmware(const DomainElements &elements, const DomainElement &)
{
    switch (elements.firmware()) {
    case Firmware::Bios:
        return QStringLiteral("bios");
    case Firmware::Uefi:
        return QStringLiteral("uefi");
    case Firmware::UefiSecureBoot:
        break;
    }
    return QStringLiteral("uefi-secure");
}

Result<void> writeFirmware(DomainDocument &document, const DomainElement &, const QString &value)
{
    return document.setFirmware(value == QLatin1String("uefi-secure") ? Firmware::UefiSecureBoot
                                : value == QLatin1String("uefi")      ? Firmware::Uefi
                                                                      : Firmware::Bios);
}

QList<Field> kernelFields()
{
    const auto path = [](const char *key, const char *label, const char *place) {
        return Field{.key = QString::fromLatin1(key),
                     .label = label,
                     .kind = Field::Kind::Path,
                     .place = Place(place),
                     .isRare = true};
    };
    return {path("kernel", QT_TRANSLATE_NOOP("Hardware", "Kernel to start directly"), "os/kernel"),
            path("initrd", QT_TRANSLATE_NOOP("Hardware", "Its initial RAM disk"), "os/initrd"),
            {.key = QStringLiteral("cmdline"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Its command line"),
             .place = Place("os/cmdline"),
             .isRare = true}};
}

} // namespace

PartKind firmwareKind()
{
    PartKind kind{.key = QStringLiteral("firmware"),
                  .name = QT_TRANSLATE_NOOP("Hardware", "Firmware and start"),
                  .summary =
                      QT_TRANSLATE_NOOP("Hardware", "BIOS or UEFI, the board, and the boot menu"),
                  .icon = QStringLiteral("start"),
                  .group = PartKind::Group::Machine,
                  .fields = {}};
    kind.fields = {
        {.key = QStringLiteral("type"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Firmware"),
         .hint = QT_TRANSLATE_NOOP("Hardware", "An installed system usually starts only from the "
                                               "kind of firmware it was installed with."),
         .kind = Field::Kind::Choice,
         .choices = {{QStringLiteral("bios"), QT_TRANSLATE_NOOP("Hardware", "BIOS")},
                     {QStringLiteral("uefi"), QT_TRANSLATE_NOOP("Hardware", "UEFI")},
                     {QStringLiteral("uefi-secure"),
                      QT_TRANSLATE_NOOP("Hardware", "UEFI with Secure Boot")}},
         .absent = QStringLiteral("bios"),
         .read = readFirmware,
         .write = writeFirmware},
        {.key = QStringLiteral("board"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Board (machine type)"),
         .place = Place("os/type/@machine"),
         .pattern = QStringLiteral("[A-Za-z0-9._+-]+"),
         .form = QT_TRANSLATE_NOOP("Hardware", "a machine type, such as pc-q35-7.2")},
        {.key = QStringLiteral("menu"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Boot menu"),
         .kind = Field::Kind::Switch,
         .place = Place("os/bootmenu/@enable"),
         .choices = yesNo()},
        {.key = QStringLiteral("menu-timeout"),
         .label = QT_TRANSLATE_NOOP("Hardware", "The menu waits (ms)"),
         .kind = Field::Kind::Number,
         .place = Place("os/bootmenu/@timeout"),
         .least = 0,
         .most = 65535,
         .onlyWith = QStringLiteral("menu"),
         .onlyWithWords = {QStringLiteral("yes")}},
        {.key = QStringLiteral("serial"),
         .label = QT_TRANSLATE_NOOP("Hardware", "BIOS messages on the serial port too"),
         .kind = Field::Kind::Switch,
         .place = Place("os/bios/@useserial"),
         .choices = yesNo(),
         .isRare = true},
        {.key = QStringLiteral("retry"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Try again when nothing starts (ms)"),
         .hint = QT_TRANSLATE_NOOP("Hardware", "-1: never."),
         .kind = Field::Kind::Number,
         .place = Place("os/bios/@rebootTimeout"),
         .least = -1,
         .most = 32767,
         .isRare = true},
        {.key = QStringLiteral("smbios"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Maker and serial number shown to the guest"),
         .kind = Field::Kind::Choice,
         .place = Place("os/smbios/@mode"),
         .choices = {{QStringLiteral("emulate"), QT_TRANSLATE_NOOP("Hardware", "The emulator's")},
                     {QStringLiteral("host"), QT_TRANSLATE_NOOP("Hardware", "This computer's")},
                     {QStringLiteral("sysinfo"),
                      QT_TRANSLATE_NOOP("Hardware", "Those in the definition")}},
         .isRare = true}};
    kind.fields += kernelFields();
    kind.fields += {{.key = QStringLiteral("acpi"),
                     .label = QT_TRANSLATE_NOOP("Hardware", "ACPI"),
                     .kind = Field::Kind::Switch,
                     .place = Place("features/acpi?"),
                     .choices = thereOrNot(),
                     .isRare = true},
                    {.key = QStringLiteral("apic"),
                     .label = QT_TRANSLATE_NOOP("Hardware", "APIC"),
                     .kind = Field::Kind::Switch,
                     .place = Place("features/apic?"),
                     .choices = thereOrNot(),
                     .isRare = true},
                    {.key = QStringLiteral("smm"),
                     .label = QT_TRANSLATE_NOOP("Hardware", "System management mode"),
                     .hint = QT_TRANSLATE_NOOP("Hardware", "Secure Boot needs it."),
                     .kind = Field::Kind::Switch,
                     .place = Place("features/smm/@state"),
                     .choices = onOff(),
                     .isRare = true},
                    {.key = QStringLiteral("vmport"),
                     .label = QT_TRANSLATE_NOOP("Hardware", "VMware's port"),
                     .kind = Field::Kind::Switch,
                     .place = Place("features/vmport/@state"),
                     .choices = onOff(),
                     .isRare = true}};
    return kind;
}

} // namespace innkeeper::hardware
