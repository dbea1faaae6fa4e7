// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/GuestReport.h"

#include <QJsonObject>

namespace innkeeper::ctl {

/// As in innkeeperctl(1); members that nobody told are missing.
void insertReport(QJsonObject &json, const GuestReport &report);

} // namespace innkeeper::ctl
