// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CommandTable.h"

#include "app/ctl/commands/AddCommand.h"
#include "app/ctl/commands/BluetoothCommand.h"
#include "app/ctl/commands/CheckCommand.h"
#include "app/ctl/commands/CreateCommand.h"
#include "app/ctl/commands/DeleteCommand.h"
#include "app/ctl/commands/GrowCommand.h"
#include "app/ctl/commands/GuestCommand.h"
#include "app/ctl/commands/HardwareCommand.h"
#include "app/ctl/commands/LifeCommand.h"
#include "app/ctl/commands/ListCommand.h"
#include "app/ctl/commands/OsListCommand.h"
#include "app/ctl/commands/PendingCommand.h"
#include "app/ctl/commands/ProfilesCommand.h"
#include "app/ctl/commands/RemoveCommand.h"
#include "app/ctl/commands/RenameCommand.h"
#include "app/ctl/commands/ScreenshotCommand.h"
#include "app/ctl/commands/SetCommand.h"
#include "app/ctl/commands/SettingsCommand.h"
#include "app/ctl/commands/ShowCommand.h"
#include "app/ctl/commands/TuneCommand.h"
#include "app/ctl/commands/UnfinishedCommand.h"
#include "app/ctl/commands/UsbCommand.h"
#include "app/ctl/commands/UsbRulesCommand.h"
#include "app/ctl/commands/VirtioCommand.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

namespace {

struct CommandTableWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::CommandTable)
};

template <class T, auto... arguments>
std::unique_ptr<Command> make()
{
    return std::make_unique<T>(arguments...);
}

OptionSpec option(const char *name, const QString &help, const char *value = "")
{
    return {QString::fromLatin1(name), {}, QString::fromLatin1(value), help};
}

const ArgumentSpec kName{QStringLiteral("NAME")};

CommandSpec life(const char *name, const QString &summary, const QString &description,
                 std::function<std::unique_ptr<Command>()> made)
{
    return {QString::fromLatin1(name), summary, description, {kName}, {}, std::move(made)};
}

CommandSpec check()
{
    return {
        QStringLiteral("check"),
        CommandTableWords::tr("Look whether this computer is ready for machines"),
        CommandTableWords::tr(
            "Boots a small guest of its own to find out which accelerator really works. "
            "Fails when a problem keeps machines from running."),
        {},
        {option("retry", CommandTableWords::tr("Try KVM anew instead of remembering how it went"))},
        make<CheckCommand>,
        CommandSpec::Needs::HostIfThere};
}

CommandSpec create()
{
    return {
        QStringLiteral("create"),
        CommandTableWords::tr("Create a machine"),
        CommandTableWords::tr(
            "Without a source the machine gets an empty disk. What is not said takes the "
            "best value for the operating system. Ctrl+C stops and removes what was "
            "made."),
        {kName},
        {option("install", CommandTableWords::tr("Boot this installer image"), "ISO"),
         option("import", CommandTableWords::tr("Use a copy of this disk image"), "DISK"),
         option("test-machine",
                CommandTableWords::tr("The built-in guest that echoes keys: no download")),
         option("os",
                CommandTableWords::tr("Operating system (see os-list) instead of recognizing it"),
                "ID"),
         option("memory", CommandTableWords::tr("Memory in MiB"), "MiB"),
         option("cpus", CommandTableWords::tr("Number of virtual CPUs"), "N"),
         option("disk", CommandTableWords::tr("Size of the new disk in GiB"), "GiB"),
         option("drivers",
                CommandTableWords::tr("Add a CD with the drivers that the system profits from")),
         option("accelerator", CommandTableWords::tr("auto, kvm or tcg"), "NAME"),
         option("print-xml", CommandTableWords::tr("Only show the libvirt XML; create nothing")),
         option("start", CommandTableWords::tr("Start it at once"))},
        make<CreateCommand>};
}

CommandSpec remove()
{
    return {QStringLiteral("delete"),
            CommandTableWords::tr("Delete a machine and its disks"),
            CommandTableWords::tr(
                "Disks that other machines use, and installer images, are always kept. Asks "
                "first when it talks to a person."),
            {kName},
            {option("keep-disks", CommandTableWords::tr("Delete the machine only")),
             option("yes", CommandTableWords::tr("Do not ask"))},
            make<DeleteCommand>};
}

CommandSpec profiles()
{
    return {QStringLiteral("profiles"),
            CommandTableWords::tr("Show which hardware suits which operating system"),
            CommandTableWords::tr("Lists all profiles, or the rules of one with their sources."),
            {{QStringLiteral("PROFILE"), true}},
            {option("os", CommandTableWords::tr("The profile of this operating system"), "ID")},
            make<ProfilesCommand>,
            CommandSpec::Needs::Nothing};
}

CommandSpec unfinished()
{
    return {QStringLiteral("unfinished"),
            CommandTableWords::tr("Show what an interrupted command left behind"),
            CommandTableWords::tr(
                "Without an option nothing is changed. With names, only these machines are "
                "meant."),
            {{QStringLiteral("NAME"), true, true}},
            {option("finish", CommandTableWords::tr("Complete what can be completed")),
             option("clean-up",
                    CommandTableWords::tr("Remove what half-made machines left; keep the disks of "
                                          "half-deleted ones"))},
            make<UnfinishedCommand>};
}

CommandSpec guest()
{
    return {
        QStringLiteral("guest"),
        CommandTableWords::tr("Show what the agent inside a running machine tells"),
        CommandTableWords::tr("Operating system, addresses and file systems. The guest needs "
                              "qemu-guest-agent, and the machine a channel to it."),
        {kName},
        {option("freeze", CommandTableWords::tr("Let all of its file systems stand still, whole")),
         option("thaw", CommandTableWords::tr("Let them go on"))},
        make<GuestCommand>};
}

OptionSpec dryRun()
{
    return option("dry-run",
                  CommandTableWords::tr("Only show how the XML would differ; change nothing"));
}

OptionSpec nextStart()
{
    return option("next-start",
                  CommandTableWords::tr("Leave what runs alone; change the next start"));
}

QList<CommandSpec> hardwareCommands()
{
    return {
        {QStringLiteral("hardware"),
         CommandTableWords::tr("Show a machine's parts and their settings"),
         CommandTableWords::tr("Each line is one that \"set\" takes."),
         {kName},
         {},
         make<HardwareCommand>},
        {QStringLiteral("settings"),
         CommandTableWords::tr("List what machines can have, and what can be set"),
         {},
         {{QStringLiteral("PART"), true}},
         {},
         make<SettingsCommand>,
         CommandSpec::Needs::Nothing},
        {QStringLiteral("set"),
         CommandTableWords::tr("Change settings of a machine"),
         CommandTableWords::tr(
             "A SETTING is PART.SETTING=VALUE, such as memory.size=2GiB, disk.vda.cache=none or "
             "network.0.link=down; without a VALUE it goes back to the default. All of them are "
             "made, or none. A running machine is changed at once where it can be."),
         {kName, {QStringLiteral("SETTING"), false, true}},
         {dryRun(), nextStart()},
         make<SetCommand>},
        {QStringLiteral("add"),
         CommandTableWords::tr("Give a machine another part"),
         CommandTableWords::tr("PART is a kind that \"settings\" lists: disk, network, tpm … A "
                               "SETTING is SETTING=VALUE, such as model=e1000e."),
         {kName, {QStringLiteral("PART")}, {QStringLiteral("SETTING"), true, true}},
         {option("size", CommandTableWords::tr("Make a new image of this size for a disk"), "GiB"),
          dryRun(), nextStart()},
         make<AddCommand>},
        {QStringLiteral("remove"),
         CommandTableWords::tr("Take parts out of a machine"),
         CommandTableWords::tr("PART is one that \"hardware\" shows, such as disk.vdb or tpm. The "
                               "image of a disk is kept."),
         {kName, {QStringLiteral("PART"), false, true}},
         {dryRun(), nextStart()},
         make<RemoveCommand>},
        {QStringLiteral("grow"),
         CommandTableWords::tr("Make a disk of a machine larger"),
         CommandTableWords::tr(
             "DISK is its name in \"hardware\", such as vda; SIZE counts GiB, or says its unit: "
             "512MiB. A guest that runs sees it at once. Nothing makes a disk smaller again."),
         {kName, {QStringLiteral("DISK")}, {QStringLiteral("SIZE")}},
         {option("dry-run", CommandTableWords::tr("Only say what would grow; change nothing"))},
         make<GrowCommand>},
        {QStringLiteral("tune"),
         CommandTableWords::tr("Tune a machine for what it is for"),
         CommandTableWords::tr(
             "INTENT is balanced, fastest, quiet or frozen; without one the present tuning is "
             "shown. What it changes is listed; \"balanced\" takes it back. Hardware that is "
             "frozen is not changed by other commands."),
         {kName, {QStringLiteral("INTENT"), true}},
         {dryRun(), nextStart()},
         make<TuneCommand>},
        {QStringLiteral("virtio"),
         CommandTableWords::tr("Move an installed system to virtio, step by step"),
         CommandTableWords::tr(
             "STEP is try (a small disk shows whether the guest has the driver), move (of a "
             "machine that is off), then keep, or back; cancel ends a trial. Without a STEP it "
             "tells how far the machine is."),
         {kName, {QStringLiteral("STEP"), true}},
         {option("insist",
                 CommandTableWords::tr("Move without a trial; try without known drivers")),
          dryRun()},
         make<VirtioCommand>},
        {QStringLiteral("pending"),
         CommandTableWords::tr("Show what the next start of a running machine will bring"),
         {},
         {kName},
         {option("drop", CommandTableWords::tr("Take it back: keep what runs"))},
         make<PendingCommand>},
        {QStringLiteral("rename"),
         CommandTableWords::tr("Give a machine that is off another name"),
         CommandTableWords::tr("Its disks keep their names."),
         {kName, {QStringLiteral("NEW-NAME")}},
         {},
         make<RenameCommand>},
    };
}

QList<CommandSpec> usbCommands()
{
    return {
        {QStringLiteral("usb"),
         CommandTableWords::tr("Show USB devices, hand them to machines, take them back"),
         CommandTableWords::tr(
             "ACTION is list, attach DEVICE MACHINE, detach DEVICE, or keep DEVICE, which says "
             "that "
             "a keyboard or mouse works where it was attached: else it comes back after 15 "
             "seconds. DEVICE is its port, id or serial number. What was attached stays with the "
             "machine, also when it is plugged in anew, until it is detached. The keeper "
             "(innkeeperd) does the work."),
         {{QStringLiteral("ACTION"), true},
          {QStringLiteral("DEVICE"), true},
          {QStringLiteral("MACHINE"), true}},
         {option("always", CommandTableWords::tr("Make a rule of it")),
          option("insist", CommandTableWords::tr("Attach in spite of warnings")),
          option("unmount",
                 CommandTableWords::tr("Write and unmount first what this computer has mounted")),
          option("isolated",
                 CommandTableWords::tr("Attach it through a process of its own, more slowly"))},
         make<UsbCommand>,
         CommandSpec::Needs::HostIfThere},
        {QStringLiteral("usb-rules"),
         CommandTableWords::tr("Show and change which machine USB devices belong to"),
         CommandTableWords::tr(
             "ACTION is list, always MATCH … MACHINE, ask MATCH …, never MATCH … or remove NUMBER. "
             "A MATCH is id=0781:5567, serial=…, port=1-4.2 or kind=storage; a device has to be "
             "like all of them. The rule with the lowest priority number decides."),
         {{QStringLiteral("ACTION"), true}, {QStringLiteral("WORD"), true, true}},
         {option("start", CommandTableWords::tr("Start the machine when the device is plugged in")),
          option("isolated",
                 CommandTableWords::tr("Attach it through a process of its own, more slowly")),
          option("priority",
                 CommandTableWords::tr("From 1 to 999; else it is placed so that it decides"),
                 "N")},
         make<UsbRulesCommand>,
         CommandSpec::Needs::HostIfThere},
    };
}

CommandSpec bluetooth()
{
    return {
        QStringLiteral("bluetooth"),
        CommandTableWords::tr("Pair keyboards and headsets; lend Bluetooth to machines"),
        CommandTableWords::tr(
            "ACTION is list, power on|off [ADAPTER], scan, pair DEVICE, connect DEVICE, "
            "disconnect DEVICE, forget DEVICE, lend MACHINE or return. DEVICE is an address or a "
            "name. What is paired with this computer serves all machines: the keyboard and the "
            "mouse go where you type and point, sound comes out where this computer plays it. "
            "An adapter that is lent belongs to one machine, which pairs devices of its own, "
            "until it stops or the adapter is returned; the keeper (innkeeperd) does that."),
        {{QStringLiteral("ACTION"), true}, {QStringLiteral("WORD"), true, true}},
        {option("seconds", CommandTableWords::tr("How long to look for devices"), "N"),
         option("yes", CommandTableWords::tr("Agree to what a device asks")),
         option("adapter",
                CommandTableWords::tr("The one to lend or return, where there are several"),
                "ADAPTER"),
         option("insist", CommandTableWords::tr("Lend in spite of warnings"))},
        make<BluetoothCommand>,
        CommandSpec::Needs::HostIfThere};
}

QList<CommandSpec> lives()
{
    return {
        life("start", CommandTableWords::tr("Start a machine, or wake a saved one"), {},
             make<LifeCommand, MachineAction::Start>),
        life("shutdown", CommandTableWords::tr("Ask the guest to shut down"),
             CommandTableWords::tr("Returns at once; the guest takes its time, or refuses."),
             make<LifeCommand, MachineAction::ShutDown>),
        life("restart", CommandTableWords::tr("Ask the guest to restart"), {},
             make<LifeCommand, MachineAction::Restart>),
        life("stop", CommandTableWords::tr("Force a machine off, like pulling the plug"),
             CommandTableWords::tr("What the guest has not written to its disk is lost."),
             make<LifeCommand, MachineAction::ForceOff>),
        life("pause", CommandTableWords::tr("Let a machine stand still"), {},
             make<LifeCommand, MachineAction::Pause>),
        life("resume", CommandTableWords::tr("Let a paused machine go on"), {},
             make<LifeCommand, MachineAction::Resume>),
        life("save", CommandTableWords::tr("Write a machine's memory to disk and turn it off"),
             CommandTableWords::tr("\"start\" goes on where it was."),
             make<LifeCommand, MachineAction::Save>),
    };
}

} // namespace

QList<CommandSpec> commandTable()
{
    QList<CommandSpec> table{
        check(),
        create(),
        {QStringLiteral("list"),
         CommandTableWords::tr("List all machines"),
         {},
         {},
         {option("names", CommandTableWords::tr("Names only, one in each line"))},
         make<ListCommand>},
        {QStringLiteral("show"),
         CommandTableWords::tr("Show one machine"),
         CommandTableWords::tr("NAME may be a UUID, here and in the other commands."),
         {kName},
         {option("xml", CommandTableWords::tr("The machine's libvirt XML"))},
         make<ShowCommand>},
        guest()};
    table += hardwareCommands();
    table += usbCommands();
    table << bluetooth();
    table += lives();
    table += {remove(),
              {QStringLiteral("screenshot"),
               CommandTableWords::tr("Save what is on a machine's screen"),
               CommandTableWords::tr("FILE is written as PNG; \"-\" is the standard output."),
               {kName, {QStringLiteral("FILE")}},
               {},
               make<ScreenshotCommand>},
              {QStringLiteral("os-list"),
               CommandTableWords::tr("List operating systems, all or those named"),
               CommandTableWords::tr("Every WORD must be in a system's name, vendor or id."),
               {{QStringLiteral("WORD"), true, true}},
               {},
               make<OsListCommand>,
               CommandSpec::Needs::Nothing},
              profiles(),
              unfinished()};
    return table;
}

QList<OptionSpec> commonOptions()
{
    return {{QStringLiteral("connect"), QStringLiteral("c"), QStringLiteral("URI"),
             CommandTableWords::tr(
                 "libvirt connection, e.g. qemu:///system or qemu+ssh://host/system")},
            {QStringLiteral("json"),
             {},
             {},
             CommandTableWords::tr("Answer in JSON (see innkeeperctl(1))")},
            {QStringLiteral("help"), QStringLiteral("h"), {}, CommandTableWords::tr("Show help")},
            {QStringLiteral("version"), {}, {}, CommandTableWords::tr("Show the version")}};
}

} // namespace innkeeper::ctl
