// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/qemu/QemuTrial.h"

#include <QCoreApplication>

/// A process to be killed in the middle of a trial.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    innkeeper::qemu::QemuTrial trial;
    const auto outcome = trial.run(application.arguments().at(1), innkeeper::Accelerator::Tcg,
                                   std::chrono::hours(1));
    return outcome ? 0 : 1;
}
