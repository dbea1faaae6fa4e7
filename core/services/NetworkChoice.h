// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/MachineConfig.h"
#include "core/ports/Host.h"

#include <optional>

namespace innkeeper {

/// How a new machine reaches the network. Blocks.
struct NetworkChoice
{
    NetworkConfig network;
    /// Translated; may be empty.
    QString remark;

    /// Unset `asked`: the host's network "default" where there is one, else user networking. An
    /// empty model becomes `model`.
    [[nodiscard]] static Result<NetworkChoice> make(const std::optional<NetworkConfig> &asked,
                                                    const QString &model, const HostFacts &facts,
                                                    Host &host);
};

} // namespace innkeeper
