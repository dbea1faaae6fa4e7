// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/fields/FirmwareText.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct FirmwareTextWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::FirmwareText)
};

} // namespace

QString toText(Firmware firmware)
{
    switch (firmware) {
    case Firmware::Bios:
        return FirmwareTextWords::tr("BIOS");
    case Firmware::Uefi:
        return FirmwareTextWords::tr("UEFI");
    case Firmware::UefiSecureBoot:
        return FirmwareTextWords::tr("UEFI with Secure Boot");
    }
    return {};
}

} // namespace innkeeper
