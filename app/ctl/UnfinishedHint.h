// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace innkeeper::ctl {

/// Says in passing that an interrupted command left something behind.
void hintAtUnfinished(const Command::Scene &scene);

} // namespace innkeeper::ctl
