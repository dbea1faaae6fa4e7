// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/profiles/Profile.h"
#include "core/model/Finding.h"
#include "core/model/Machine.h"
#include "core/model/OperatingSystem.h"

#include <QJsonObject>

/// What --json answers, member by member as documented in innkeeperctl(1). Members are added,
/// never renamed or dropped.
namespace innkeeper::ctl {

/// id and name: what every answer about one machine has.
[[nodiscard]] QJsonObject nameToJson(const MachineId &id, const QString &name);
[[nodiscard]] QJsonObject toJson(const Machine &machine);
[[nodiscard]] QJsonObject toJson(const Finding &finding);
[[nodiscard]] QJsonObject toJson(const OperatingSystem &system);
/// Without its rules …
[[nodiscard]] QJsonObject toJson(const Profile &profile);
/// … and with them.
[[nodiscard]] QJsonObject withRules(const Profile &profile);

} // namespace innkeeper::ctl
