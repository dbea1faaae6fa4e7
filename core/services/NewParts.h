// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"

namespace innkeeper {

/// What became of the additions among `changes` on the way from one document to another, in their
/// order: libvirt completes a new element (a MAC address, a place on a bus), and sorts disks and
/// controllers. Empty where nothing did. Any thread.
[[nodiscard]] QList<QByteArray> newParts(const DomainDocument &before, const DomainDocument &after,
                                         const QList<hardware::Change> &changes);

/// Every element of the kind, as it stands there.
[[nodiscard]] QList<QByteArray> elementTexts(const DomainDocument &document,
                                             const hardware::PartKind &kind);

/// The element of one part without its place on a bus, which may be taken where it comes to.
[[nodiscard]] QByteArray withoutAddress(const hardware::PartKind &kind, const QByteArray &element);

} // namespace innkeeper
