// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace innkeeper {

// One category per area; QT_LOGGING_RULES="innkeeper.*=true" shows all.
Q_DECLARE_LOGGING_CATEGORY(lcHypervisor)
Q_DECLARE_LOGGING_CATEGORY(lcServices)
Q_DECLARE_LOGGING_CATEGORY(lcScreen)
Q_DECLARE_LOGGING_CATEGORY(lcUi)
Q_DECLARE_LOGGING_CATEGORY(lcUsb)

} // namespace innkeeper
