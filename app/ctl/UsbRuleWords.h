// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/UsbRule.h"
#include "core/model/UsbSeat.h"

#include <QStringList>

namespace innkeeper::ctl {

/// "id=0781:5567 serial=AB12", as a rule's match is written in a shell.
[[nodiscard]] QString textOf(const UsbRule::Match &match);
/// Invalid names the word that is wrong.
[[nodiscard]] Result<UsbRule::Match> matchFrom(const QStringList &words);

/// The one that is meant by its port, its id or its serial number. NotFound: none, or several.
[[nodiscard]] Result<UsbSeat> seatNamed(const QList<UsbSeat> &seats, const QString &name);

} // namespace innkeeper::ctl
