// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/MachineGroup.h"

#include "ui/style/Style.h"

#include <QCoreApplication>

namespace innkeeper {

MachineGroup groupOf(MachineState state)
{
    switch (state) {
    case MachineState::Running:
    case MachineState::ShuttingDown:
        return MachineGroup::Running;
    case MachineState::Paused:
    case MachineState::Sleeping:
        return MachineGroup::Paused;
    case MachineState::Saved:
        return MachineGroup::Saved;
    case MachineState::Off:
    case MachineState::Crashed:
        break;
    }
    return MachineGroup::Off;
}

namespace {
struct MachineGroupWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::MachineGroup)
};
} // namespace

QString toText(MachineGroup group)
{
    switch (group) {
    case MachineGroup::Running:
        return MachineGroupWords::tr("Running");
    case MachineGroup::Paused:
        return MachineGroupWords::tr("Paused");
    case MachineGroup::Saved:
        return MachineGroupWords::tr("Saved");
    case MachineGroup::Off:
        break;
    }
    return MachineGroupWords::tr("Off");
}

QColor stateColour(MachineState state, const QPalette &palette)
{
    switch (state) {
    case MachineState::Running:
        return style::good(palette);
    case MachineState::ShuttingDown:
    case MachineState::Paused:
    case MachineState::Sleeping:
        return style::warning(palette);
    case MachineState::Crashed:
        return style::danger(palette);
    case MachineState::Saved:
        return palette.color(QPalette::Link);
    case MachineState::Off:
        break;
    }
    return style::subtleText(palette);
}

} // namespace innkeeper
