// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A move to virtio in words.
#include "core/services/VirtioState.h"

#include <QCoreApplication>

namespace innkeeper {

using Origin = VirtioDrivers::Origin;
using Step = VirtioState::Step;

namespace {

struct VirtioTextWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::VirtioText)
};

QString whereFrom(const VirtioDrivers &drivers)
{
    switch (drivers.origin) {
    case Origin::Own:
        return VirtioTextWords::tr("%1 brings the drivers along.").arg(drivers.system);
    case Origin::None:
        return VirtioTextWords::tr("No virtio drivers are known for %1.").arg(drivers.system);
    case Origin::Image:
        if (drivers.image.isEmpty())
            return VirtioTextWords::tr("%1 needs drivers that this computer does not have: install "
                                       "the package “%2”, or save the image as %3.")
                .arg(drivers.system, drivers.name,
                     QStringLiteral("~/.local/share/%1/%1.iso").arg(drivers.name));
        return VirtioTextWords::tr("%1 gets the drivers from the disc %2, which is put into an "
                                   "empty drive.")
            .arg(drivers.system, drivers.image);
    case Origin::Unknown:
        break;
    }
    return VirtioTextWords::tr("Whether its system has drivers for them is not known.");
}

QString howToInstall(const VirtioDrivers &drivers)
{
    if (drivers.origin == Origin::Image)
        return VirtioTextWords::tr(
            "In the guest, run virtio-win-guest-tools.exe from the drivers' disc.");
    return VirtioTextWords::tr("It may take a moment, or want its driver installed.");
}

QString whatNow(const VirtioState &state)
{
    return state.isRunning ? VirtioTextWords::tr("Shut the machine down, then move.")
                           : VirtioTextWords::tr("Its disks and network cards can move now.");
}

} // namespace

QString explain(const VirtioState &state, const VirtioDrivers &drivers)
{
    QStringList sentences;
    switch (state.step) {
    case Step::Nothing:
        sentences = {
            VirtioTextWords::tr("The machine has no emulated disk or network card to move.")};
        break;
    case Step::Ready:
        sentences = {VirtioTextWords::tr("This machine has emulated disks or network cards. Those "
                                         "of virtio are several times faster and cost this "
                                         "computer less."),
                     whereFrom(drivers),
                     VirtioTextWords::tr("A small disk on trial shows whether the guest has the "
                                         "driver, before anything moves.")};
        break;
    case Step::Trying:
        sentences = {
            VirtioTextWords::tr("The machine has a small disk on trial (%1).").arg(state.trial)};
        if (state.isRunning)
            sentences << VirtioTextWords::tr("Its guest has not used it yet.")
                      << howToInstall(drivers);
        else
            sentences << VirtioTextWords::tr("Start it, so that its guest finds the disk.")
                      << howToInstall(drivers);
        break;
    case Step::Seen:
        sentences = {
            state.trial.isEmpty()
                ? VirtioTextWords::tr("Its disks need no move, only network cards do.")
                : VirtioTextWords::tr("The guest used the disk on trial, so it has the driver."),
            whatNow(state)};
        if (drivers.isLinux && !state.trial.isEmpty())
            sentences.insert(
                1, VirtioTextWords::tr("A Linux whose initramfs is made for this very hardware "
                                       "needs it made anew before, such as by \"dracut --force "
                                       "--regenerate-all\"."));
        break;
    case Step::Moved:
        sentences = {
            VirtioTextWords::tr("The machine was moved to virtio."),
            state.isRunning
                ? VirtioTextWords::tr("Keep it so if all is well; to go back, shut it down before.")
                : VirtioTextWords::tr("Start it, and keep it so if all is well. Else go back: then "
                                      "it is as it was.")};
        break;
    }
    if (!state.leftImage.isEmpty())
        sentences << VirtioTextWords::tr("The image of the trial stays, because snapshots of the "
                                         "machine may use it: %1")
                         .arg(state.leftImage);
    return sentences.join(u' ');
}

} // namespace innkeeper
