// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/PageWiring.h"

#include "core/base/Deliver.h"
#include "core/services/TuneMachine.h"
#include "ui/details/MachineEdits.h"
#include "ui/details/MediumPage.h"
#include "ui/details/OverviewPage.h"
#include "ui/details/TuningBox.h"
#include "ui/details/VirtioBox.h"
#include "ui/details/guest/GuestPage.h"

namespace innkeeper {

using hardware::Change;

PageWiring::PageWiring(Hypervisor &hypervisor, MoveToVirtio &virtio, MachineEdits &edits,
                       QThreadPool &pool)
    : m_hypervisor(hypervisor)
    , m_virtio(virtio)
    , m_edits(edits)
    , m_pool(pool)
{
}

void PageWiring::attachTuning(TuningBox &box)
{
    connect(&box, &TuningBox::planWanted, this, [this, &box](Intent intent) {
        const auto work = [id = m_edits.machine(), intent, &hypervisor = m_hypervisor] {
            return tuningChangesFor(hypervisor, id, intent);
        };
        deliver(runOn(m_pool, work), &box,
                [&box, intent](const Result<QList<Change>> &plan) { box.showPlan(intent, plan); });
    });
    connect(&box, &TuningBox::wanted, this,
            [this, &box](const QList<Change> &changes, ChangeMachine::When when) {
                m_edits.change(changes, when, &box, [&box](const Result<void> &result) {
                    if (!result)
                        box.showProblem(result.error());
                });
            });
}

void PageWiring::attachVirtio(VirtioBox &box)
{
    connect(&box, &VirtioBox::stateWanted, this, [this, &box] {
        struct Answer
        {
            VirtioState state;
            VirtioDrivers drivers;
        };
        const auto work = [id = m_edits.machine(), known = box.drivers(),
                           &virtio = m_virtio]() -> Result<Answer> {
            const auto state = virtio.watch(id);
            if (!state)
                return failure(state.error());
            // A guest is waited for, not another system: all of osinfo-db is too much for that.
            const bool isKnown = known && known->osId == state->osId;
            const auto drivers = isKnown ? Result<VirtioDrivers>(*known) : virtio.drivers(*state);
            return drivers ? Result<Answer>({*state, *drivers}) : failure(drivers.error());
        };
        deliver(runOn(m_pool, work), &box, [&box](const Result<Answer> &answer) {
            if (answer)
                box.showState(answer->state, answer->drivers);
            else
                box.showUnknown(answer.error());
        });
    });
    connect(&box, &VirtioBox::wanted, this, [this, &box](MoveToVirtio::Action action) {
        m_edits.moveToVirtio(m_virtio, action, &box, [&box](const Result<void> &result) {
            box.done(result ? nullptr : &result.error());
        });
    });
}

void PageWiring::attach(PartPage &page)
{
    connect(&page, &PartPage::changesWanted, this,
            [this, &page](const QList<Change> &wanted, ChangeMachine::When when) {
                m_edits.change(wanted, when, &page, [&page, wanted](const Result<void> &result) {
                    page.saved(wanted, result ? nullptr : &result.error());
                });
            });
    connect(&page, &PartPage::removalAsked, this, [this, &page] { askRemoval(page); });
    if (auto *medium = qobject_cast<MediumPage *>(&page))
        attachMedium(*medium);
    if (auto *guest = qobject_cast<GuestPage *>(&page))
        attachGuest(*guest);
    if (auto *overview = qobject_cast<OverviewPage *>(&page))
        attachOverview(*overview);
}

// Whether it can go, and when, is known before anybody is asked.
void PageWiring::askRemoval(PartPage &page)
{
    const auto work = [id = m_edits.machine(), change = page.removal(),
                       &hypervisor = m_hypervisor] {
        return ChangeMachine(hypervisor).plan(id, {change});
    };
    deliver(runOn(m_pool, work), &page, [&page](const Result<ChangePlan> &plan) {
        if (!plan)
            page.showProblem(PartPage::tr("It cannot be removed"), plan.error());
        else
            page.askRemoval(!plan->steps.isEmpty() && plan->steps.first().isLive);
    });
}

void PageWiring::attachOverview(OverviewPage &page)
{
    attachTuning(page.tuning());
    attachVirtio(page.virtio());
    connect(&page, &OverviewPage::renameWanted, this, [this, &page](const QString &name) {
        m_edits.rename(name, &page, [&page](const Result<void> &result) {
            page.renamed(result ? nullptr : &result.error());
        });
    });
}

void PageWiring::attachMedium(MediumPage &page)
{
    connect(
        &page, &MediumPage::growthWanted, this, [this, &page](const QString &image, Bytes size) {
            m_edits.growDisk(page.which(), image, size, &page, [&page](const Result<void> &result) {
                page.grown(result ? nullptr : &result.error());
            });
        });
}

void PageWiring::attachGuest(GuestPage &page)
{
    connect(&page, &GuestPage::reportWanted, this, [this, &page] {
        const auto work = [id = m_edits.machine(), &hypervisor = m_hypervisor] {
            return hypervisor.guestAgent().report(id);
        };
        deliver(runOn(m_pool, work), &page,
                [&page](const Result<GuestReport> &report) { page.setReport(report); });
    });
    connect(&page, &GuestPage::thawWanted, this, [this, &page] {
        const auto work = [id = m_edits.machine(), &hypervisor = m_hypervisor] {
            return hypervisor.guestAgent().thaw(id);
        };
        deliver(runOn(m_pool, work), &page, [&page](const Result<int> &thawed) {
            page.thawed(thawed ? nullptr : &thawed.error());
        });
    });
}

void PageWiring::readSize(MediumPage &page)
{
    const QString image = page.image();
    if (image.isEmpty()) {
        page.setVolume(nullptr);
        return;
    }
    const auto work = [image, &hypervisor = m_hypervisor] {
        return hypervisor.storage().volumeAt(image);
    };
    deliver(runOn(m_pool, work), &page, [&page, image](const Result<StorageVolume> &volume) {
        if (page.image() == image)
            page.setVolume(volume ? &*volume : nullptr);
    });
}

} // namespace innkeeper
