// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/GuestReport.h"

#include <libvirt/libvirt.h>

namespace innkeeper::libvirt {

/// A word that a guest said: one line, bounded, nothing invisible in it.
[[nodiscard]] QString guestText(const char *utf8);
/// Drops the loopback; lower case for MACs.
void addCard(QList<GuestCard> &cards, GuestCard card);

/// What virDomainGetGuestInfo() answered; of long lists only the beginning.
[[nodiscard]] GuestReport reportFrom(const virTypedParameter *parameters, int count);

} // namespace innkeeper::libvirt
