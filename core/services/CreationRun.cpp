// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/CreationRun.h"

#include "core/services/CreationSource.h"
#include "core/services/TestMachine.h"
#include "core/services/VolumeCleanup.h"
#include "core/xml/DomainDocument.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace innkeeper {

namespace {

struct CreationRunWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::CreationRun)
};

OperationJournal::Volume toRecord(const VolumeSpec &spec, const QString &path)
{
    return {spec.pool, spec.name, path, spec.format, spec.capacity, spec.preallocate, false};
}

} // namespace

CreationRun::CreationRun(Hypervisor &hypervisor, OperationJournal &journal,
                         const CreationPlan &plan, Progress &progress)
    : m_hypervisor(hypervisor)
    , m_journal(journal)
    , m_plan(plan)
    , m_progress(progress)
    , m_config(plan.config)
{
}

Result<MachineId> CreationRun::run()
{
    if (auto fits = checkPlan(); !fits)
        return failure(fits.error());
    if (auto begun = begin(); !begun)
        return failure(begun.error());
    const auto made = makeVolumes()
                          .and_then([this] { return fillVolumes(); })
                          .and_then([this] { return define(); })
                          .and_then([this] { return checkCancelled(); });
    if (!made)
        return failure(undo(made.error()));
    m_entry->finish();
    if (!m_plan.request.start)
        return m_config.id;

    m_progress.setStep(CreationRunWords::tr("Starting the machine"));
    auto started = m_hypervisor.machines().start(m_config.id);
    if (!started)
        return failure(started.error().kind,
                       CreationRunWords::tr("“%1” was created, but it did not start: %2")
                           .arg(m_config.name, started.error().message),
                       started.error().advice, started.error().detail);
    return m_config.id;
}

// The plan may have been looked at for an hour.
Result<void> CreationRun::checkPlan()
{
    auto host = m_hypervisor.host().facts();
    if (!host)
        return failure(host.error());
    m_host = *std::move(host);
    if (m_hypervisor.machines().idOf(m_config.name))
        return failure(
            ErrorKind::AlreadyExists,
            CreationRunWords::tr("There is a machine named “%1” already.").arg(m_config.name),
            CreationRunWords::tr("Choose another name."));
    return CreationSource::checkStillThere(m_plan.request, m_host, m_hypervisor.storage());
}

Result<void> CreationRun::begin()
{
    if (auto stop = checkCancelled(); !stop)
        return stop;
    m_record.kind = OperationJournal::Record::Kind::Create;
    m_record.uri = m_host.uri;
    m_record.machine = m_config.id;
    m_record.machineName = m_config.name;
    m_record.xml = m_plan.xml;
    auto entry = m_journal.begin(m_record);
    if (!entry)
        return failure(entry.error());
    m_entry = *std::move(entry);
    return {};
}

Result<void> CreationRun::makeVolumes()
{
    m_progress.setStep(CreationRunWords::tr("Making the disk"));
    for (const VolumeSpec &spec : m_plan.volumes) {
        if (auto stop = checkCancelled(); !stop)
            return stop;
        m_record.volumes.append(toRecord(spec, {}));
        if (auto noted = m_entry->write(m_record); !noted) {
            m_record.volumes.removeLast();
            return noted;
        }
        auto volume = m_hypervisor.storage().createVolume(spec);
        if (!volume) {
            if (volume.error().kind == ErrorKind::AlreadyExists)
                m_record.volumes.removeLast();
            return failure(volume.error());
        }
        m_record.volumes.last().path = volume->path;
        m_record.volumes.last().isMade = true;
        usePath(int(m_volumes.size()), volume->path);
        m_volumes.append(*volume);
        if (auto noted = m_entry->write(m_record); !noted)
            return noted;
    }
    return {};
}

// Where a volume really lies is known for certain only now.
void CreationRun::usePath(int volume, const QString &path)
{
    int index = 0;
    for (DiskConfig &disk : m_config.disks) {
        if (disk.device == DiskConfig::Device::Disk && index++ == volume && disk.source != path) {
            disk.source = path;
            m_record.xml = DomainDocument::create(m_config).toXml();
        }
    }
}

Result<void> CreationRun::fillVolumes()
{
    if (auto stop = checkCancelled(); !stop)
        return stop;
    if (m_plan.request.source == CreateRequest::Source::TestMachine) {
        const auto image = TestMachine::image();
        if (!image)
            return failure(image.error());
        if (auto sent =
                m_hypervisor.storage().upload(m_volumes.first(), (*image)->fileName(), m_progress);
            !sent)
            return sent;
    } else if (m_plan.request.source == CreateRequest::Source::Import && !m_volumes.isEmpty()) {
        if (auto copied = copyImage(m_volumes.first()); !copied)
            return copied;
    }
    m_record.volumesComplete = true;
    return m_entry->write(m_record);
}

Result<void> CreationRun::copyImage(const StorageVolume &volume)
{
    m_progress.setStep(CreationRunWords::tr("Copying the disk image"));
    const QString &path = m_plan.request.imagePath;
    const QFileInfo before(path);
    const qint64 size = before.size();
    const QDateTime changed = before.lastModified();
    auto sent = m_hypervisor.storage().upload(volume, path, m_progress);
    if (!sent)
        return sent;
    const QFileInfo after(path);
    if (!after.exists())
        return failure(
            ErrorKind::NotFound,
            CreationRunWords::tr("The image “%1” disappeared while it was copied. Nothing was "
                                 "created.")
                .arg(path));
    if (after.size() != size || after.lastModified() != changed ||
        Bytes(quint64(size)) != m_plan.volumes.first().capacity)
        return failure(
            ErrorKind::Invalid,
            CreationRunWords::tr("The image “%1” changed while it was copied, so the copy would be "
                                 "broken. Nothing was created.")
                .arg(path),
            CreationRunWords::tr("Wait until nothing writes to the image any more, then try "
                                 "again."));
    return {};
}

Result<void> CreationRun::define()
{
    if (auto stop = checkCancelled(); !stop)
        return stop;
    m_progress.setStep(CreationRunWords::tr("Defining the machine"));
    m_mayBeDefined = true;
    const auto defined = m_hypervisor.machines().define(m_record.xml);
    if (!defined && defined.error().kind == ErrorKind::AlreadyExists)
        return failure(
            ErrorKind::AlreadyExists,
            CreationRunWords::tr("“%1” was not created: meanwhile a machine of that name was made "
                                 "elsewhere.")
                .arg(m_config.name),
            CreationRunWords::tr("Choose another name."), defined.error().detail);
    return defined ? Result<void>() : failure(defined.error());
}

Result<void> CreationRun::checkCancelled() const
{
    if (!m_progress.isCancelled())
        return {};
    return failure(ErrorKind::Cancelled,
                   CreationRunWords::tr("The creation of “%1” was cancelled. Nothing was created.")
                       .arg(m_config.name));
}

Error CreationRun::undo(Error why)
{
    m_progress.setStep(CreationRunWords::tr("Cleaning up"));
    Result<void> undone;
    if (m_mayBeDefined) {
        undone = m_hypervisor.machines().undefine(m_config.id);
        if (!undone && undone.error().kind == ErrorKind::NotFound)
            undone = {};
    }
    if (undone)
        undone = deleteMadeVolumes(m_hypervisor, m_config.id, m_record.volumes);
    if (undone) {
        m_entry->finish();
        return why;
    }
    // The record tells the next start what is left.
    static_cast<void>(m_entry->write(m_record));
    if (why.advice.isEmpty())
        why.advice = CreationRunWords::tr(
            "What was already made could not be removed now. Innkeeper offers to "
            "do it when it connects the next time.");
    return why;
}

} // namespace innkeeper
