// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/PartKind.h"
#include "core/model/HostFacts.h"

#include <QCoreApplication>

// What stands where: https://libvirt.org/formatdomain.html. Labels are for the context "Hardware".

namespace innkeeper::hardware {

// Parts of the machine itself.
[[nodiscard]] PartKind machineKind();
[[nodiscard]] PartKind processorKind();
[[nodiscard]] PartKind memoryKind();
[[nodiscard]] PartKind firmwareKind();
[[nodiscard]] PartKind clockKind();
[[nodiscard]] PartKind hypervKind();
[[nodiscard]] PartKind powerKind();
[[nodiscard]] PartKind pinKind();

// Devices.
[[nodiscard]] PartKind diskKind();
[[nodiscard]] PartKind networkKind();
[[nodiscard]] PartKind shareKind();
[[nodiscard]] PartKind videoKind();
[[nodiscard]] PartKind screenKind();
[[nodiscard]] PartKind soundKind();
[[nodiscard]] PartKind inputKind();
[[nodiscard]] PartKind tpmKind();
[[nodiscard]] PartKind memoryModuleKind();
[[nodiscard]] PartKind balloonKind();
[[nodiscard]] PartKind rngKind();
[[nodiscard]] PartKind watchdogKind();
[[nodiscard]] PartKind controllerKind();
[[nodiscard]] PartKind serialKind();
[[nodiscard]] PartKind parallelKind();
[[nodiscard]] PartKind consoleKind();
[[nodiscard]] PartKind channelKind();
[[nodiscard]] PartKind redirectionKind();
[[nodiscard]] PartKind usbFilterKind();
[[nodiscard]] PartKind hostDeviceKind();
[[nodiscard]] PartKind vsockKind();
[[nodiscard]] PartKind panicKind();
[[nodiscard]] PartKind iommuKind();

/// The first name with `prefix` ("vd") that no disk has.
[[nodiscard]] QString freeTarget(const DomainDocument &document, const QString &prefix);

/// A device's place in the boot order.
[[nodiscard]] Field bootField();

/// Choices that are the field's own terms.
[[nodiscard]] QList<Field::Choice> words(const QStringList &words);
[[nodiscard]] QList<Field::Choice> onOff();
[[nodiscard]] QList<Field::Choice> yesNo();
/// For a Place of the kind Presence.
[[nodiscard]] QList<Field::Choice> thereOrNot();

} // namespace innkeeper::hardware
