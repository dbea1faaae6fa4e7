// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/MachineState.h"

#include <QCoreApplication>

namespace innkeeper {

QString toText(MachineState state)
{
    const auto inWords = [](const char *text) {
        return QCoreApplication::translate("innkeeper::MachineState", text);
    };
    switch (state) {
    case MachineState::Off:
        return inWords(QT_TRANSLATE_NOOP("innkeeper::MachineState", "off"));
    case MachineState::Running:
        return inWords(QT_TRANSLATE_NOOP("innkeeper::MachineState", "running"));
    case MachineState::Paused:
        return inWords(QT_TRANSLATE_NOOP("innkeeper::MachineState", "paused"));
    case MachineState::ShuttingDown:
        return inWords(QT_TRANSLATE_NOOP("innkeeper::MachineState", "shutting down"));
    case MachineState::Saved:
        return inWords(QT_TRANSLATE_NOOP("innkeeper::MachineState", "saved"));
    case MachineState::Sleeping:
        return inWords(QT_TRANSLATE_NOOP("innkeeper::MachineState", "asleep"));
    case MachineState::Crashed:
        return inWords(QT_TRANSLATE_NOOP("innkeeper::MachineState", "crashed"));
    }
    return {};
}

QString toWord(MachineState state)
{
    switch (state) {
    case MachineState::Off:
        return QStringLiteral("off");
    case MachineState::Running:
        return QStringLiteral("running");
    case MachineState::Paused:
        return QStringLiteral("paused");
    case MachineState::ShuttingDown:
        return QStringLiteral("shutting-down");
    case MachineState::Saved:
        return QStringLiteral("saved");
    case MachineState::Sleeping:
        return QStringLiteral("sleeping");
    case MachineState::Crashed:
        return QStringLiteral("crashed");
    }
    return {};
}

} // namespace innkeeper
