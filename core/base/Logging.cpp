// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Logging.h"

namespace innkeeper {

Q_LOGGING_CATEGORY(lcHypervisor, "innkeeper.hypervisor", QtWarningMsg)
Q_LOGGING_CATEGORY(lcServices, "innkeeper.services", QtWarningMsg)
Q_LOGGING_CATEGORY(lcScreen, "innkeeper.screen", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "innkeeper.ui", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUsb, "innkeeper.usb", QtWarningMsg)

} // namespace innkeeper
