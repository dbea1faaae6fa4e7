// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/UnfinishedHint.h"

#include "core/services/UnfinishedOperations.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

namespace {

struct UnfinishedHintWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::UnfinishedHint)
};

} // namespace

void hintAtUnfinished(const Command::Scene &scene)
{
    UnfinishedOperations unfinished(scene.services.hypervisor, scene.services.journal);
    if (const auto items = unfinished.find(scene.uri); !items.isEmpty())
        scene.output.note(
            UnfinishedHintWords::tr("%n earlier command(s) did not finish; see \"innkeeperctl "
                                    "unfinished\".",
                                    nullptr, int(items.size())));
}

} // namespace innkeeper::ctl
