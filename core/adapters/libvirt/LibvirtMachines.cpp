// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/LibvirtMachines.h"

#include "core/adapters/libvirt/LibvirtError.h"
#include "core/adapters/libvirt/MachineListing.h"
#include "core/adapters/libvirt/MachineReading.h"
#include "core/adapters/libvirt/MachineUsageReading.h"

#include <QCoreApplication>

namespace innkeeper::libvirt {

namespace {

struct LibvirtMachinesWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::libvirt::Machines)
};

auto vanished()
{
    return failure(
        ErrorKind::NotFound,
        LibvirtMachinesWords::tr("There is no such machine; it may have been deleted elsewhere."));
}

/// Everything but disks. Older or poorer drivers know fewer flags.
int undefineWithTraces(virDomainPtr domain)
{
    constexpr unsigned kRecords =
        VIR_DOMAIN_UNDEFINE_MANAGED_SAVE | VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA;
    constexpr unsigned kWithFirmware =
        kRecords | VIR_DOMAIN_UNDEFINE_NVRAM | VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA;
    for (const unsigned flags :
         {kWithFirmware | unsigned(VIR_DOMAIN_UNDEFINE_TPM), kWithFirmware, kRecords}) {
        if (virDomainUndefineFlags(domain, flags) == 0)
            return 0;
        if (!isUnsupported())
            return -1;
    }
    return virDomainUndefine(domain);
}

/// Null when no machine, or more than one, bears that title.
MachineId idOfTitle(const Connection &connection, const QString &title)
{
    virDomainPtr *raw = nullptr;
    const int count = virConnectListAllDomains(connection.get(), &raw, 0);
    if (count < 0)
        return {};
    MachineId found;
    for (const DomainHandle &domain : takeAll<DomainHandle>(raw, count)) {
        char *text = virDomainGetMetadata(domain.get(), VIR_DOMAIN_METADATA_TITLE, nullptr, 0);
        if (!text || takeText(text) != title)
            continue;
        if (!found.isNull())
            return {};
        found = libvirt::idOf(domain.get());
    }
    return found;
}

} // namespace

LibvirtMachines::LibvirtMachines(const ConnectionSlot &slot)
    : m_slot(slot)
{
}

template <class Work>
Result<void> LibvirtMachines::with(const MachineId &id, const QString &what, Work work,
                                   std::optional<Connection::Needs> needs) const
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const auto domain = (*connection)->domain(id);
    if (!domain)
        return failure(domain.error());
    if (work(domain->get()) < 0)
        return failure(needs ? (*connection)->explainLast(what, domain->get(), *needs)
                             : (*connection)->explainLast(what));
    return {};
}

Result<QList<Machine>> LibvirtMachines::list()
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    return listMachines(**connection);
}

Result<Machine> LibvirtMachines::find(const MachineId &id)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const auto domain = (*connection)->domain(id);
    if (!domain)
        return failure(domain.error());
    const auto traits = readTraits(domain->get());
    const auto machine = traits ? readMachine(domain->get(), *traits) : std::nullopt;
    if (machine)
        return *machine;
    if (virConnectIsAlive((*connection)->get()) == 0)
        return failure(
            (*connection)->explainLast(LibvirtMachinesWords::tr("The machine could not be read.")));
    return vanished();
}

Result<MachineId> LibvirtMachines::idOf(const QString &nameOrUuid)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const DomainHandle byName(
        virDomainLookupByName((*connection)->get(), nameOrUuid.toUtf8().constData()));
    if (byName)
        return libvirt::idOf(byName.get());
    Error error =
        (*connection)->explainLast(LibvirtMachinesWords::tr("The machine was not found."));
    if (error.kind != ErrorKind::NotFound)
        return failure(std::move(error));
    const MachineId id = MachineId::fromText(nameOrUuid);
    if (!id.isNull() && (*connection)->domain(id))
        return id;
    const MachineId byTitle = idOfTitle(**connection, nameOrUuid);
    if (!byTitle.isNull())
        return byTitle;
    error.message =
        LibvirtMachinesWords::tr("There is no machine named \"%1\".").arg(nameOrUuid.left(200));
    return failure(std::move(error));
}

Result<QString> LibvirtMachines::xml(const MachineId &id, View view)
{
    QString text;
    auto read = with(id, LibvirtMachinesWords::tr("The machine's definition could not be read."),
                     [&](virDomainPtr domain) {
                         const bool wantsPersistent =
                             view == View::Persistent && virDomainIsPersistent(domain) != 0;
                         // Without its passwords, a definition that is defined again loses them.
                         unsigned flags = VIR_DOMAIN_XML_SECURE;
                         if (wantsPersistent)
                             flags |= VIR_DOMAIN_XML_INACTIVE;
                         char *raw = virDomainGetXMLDesc(domain, flags);
                         if (!raw)
                             return -1;
                         text = takeText(raw);
                         return 0;
                     });
    if (!read)
        return failure(read.error());
    return text;
}

Result<int> LibvirtMachines::snapshotCount(const MachineId &id)
{
    int count = 0;
    const auto counted =
        with(id, LibvirtMachinesWords::tr("The machine's snapshots could not be counted."),
             [&count](virDomainPtr domain) {
                 count = virDomainSnapshotNum(domain, 0);
                 if (count < 0 && isUnsupported())
                     count = 0;
                 return count;
             });
    if (!counted)
        return failure(counted.error());
    return count;
}

Result<MachineId> LibvirtMachines::define(const QString &xml)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const QByteArray text = xml.toUtf8();
    const DomainHandle domain(virDomainDefineXMLFlags((*connection)->get(), text.constData(),
                                                      VIR_DOMAIN_DEFINE_VALIDATE));
    if (!domain)
        return failure(
            (*connection)->explainLast(LibvirtMachinesWords::tr("The machine was not saved.")));
    return libvirt::idOf(domain.get());
}

Result<void> LibvirtMachines::rename(const MachineId &id, const QString &name)
{
    return with(
        id, LibvirtMachinesWords::tr("The machine was not renamed."),
        [utf8 = name.toUtf8()](virDomainPtr domain) {
            return virDomainRename(domain, utf8.constData(), 0);
        },
        Connection::Needs::Off);
}

Result<void> LibvirtMachines::undefine(const MachineId &id)
{
    bool isRunning = false;
    const auto done = with(id, LibvirtMachinesWords::tr("The machine was not deleted."),
                           [&](virDomainPtr domain) {
                               // libvirt would let it run on, and forget it when it stops.
                               isRunning = virDomainIsActive(domain) == 1;
                               return isRunning ? 0 : undefineWithTraces(domain);
                           });
    if (done && isRunning)
        return failure(
            ErrorKind::Busy,
            LibvirtMachinesWords::tr("The machine was not deleted. It is still running."),
            LibvirtMachinesWords::tr("Turn it off first."));
    return done;
}

Result<void> LibvirtMachines::start(const MachineId &id)
{
    return with(
        id, LibvirtMachinesWords::tr("The machine did not start."),
        [](virDomainPtr domain) {
            int state = VIR_DOMAIN_NOSTATE;
            // What is left of a crashed guest is in the way.
            if (virDomainGetState(domain, &state, nullptr, 0) == 0 && state == VIR_DOMAIN_CRASHED &&
                virDomainIsActive(domain) == 1)
                virDomainDestroy(domain);
            return virDomainCreate(domain);
        },
        Connection::Needs::Off);
}

Result<void> LibvirtMachines::shutdown(const MachineId &id)
{
    return with(id, LibvirtMachinesWords::tr("The machine was not asked to shut down."),
                virDomainShutdown, Connection::Needs::Running);
}

Result<void> LibvirtMachines::restart(const MachineId &id)
{
    return with(
        id, LibvirtMachinesWords::tr("The machine was not asked to restart."),
        [](virDomainPtr domain) { return virDomainReboot(domain, 0); }, Connection::Needs::Running);
}

Result<void> LibvirtMachines::forceOff(const MachineId &id)
{
    return with(id, LibvirtMachinesWords::tr("The machine was not turned off."), virDomainDestroy,
                Connection::Needs::Running);
}

Result<void> LibvirtMachines::pause(const MachineId &id)
{
    return with(id, LibvirtMachinesWords::tr("The machine was not paused."), virDomainSuspend,
                Connection::Needs::Running);
}

Result<void> LibvirtMachines::resume(const MachineId &id)
{
    return with(id, LibvirtMachinesWords::tr("The machine did not continue."), virDomainResume,
                Connection::Needs::Running);
}

Result<void> LibvirtMachines::save(const MachineId &id)
{
    return with(
        id, LibvirtMachinesWords::tr("The machine's memory was not saved."),
        [](virDomainPtr domain) { return virDomainManagedSave(domain, 0); },
        Connection::Needs::Running);
}

Result<void> LibvirtMachines::discardSaved(const MachineId &id)
{
    return with(id, LibvirtMachinesWords::tr("The saved memory is still there."),
                [](virDomainPtr domain) { return virDomainManagedSaveRemove(domain, 0); });
}

Result<QList<MachineUsage>> LibvirtMachines::usage(const QList<MachineId> &ids)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    return readUsage(**connection, ids);
}

} // namespace innkeeper::libvirt
