// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/MoveToVirtio.h"

#include <QObject>

class QThreadPool;

namespace innkeeper {

class GuestPage;
class MachineEdits;
class MediumPage;
class OverviewPage;
class PartPage;
class TuningBox;
class VirtioBox;

/// What pages ask for: changes of their settings, whether their part can go, a plan of a tuning,
/// the size of an image. Reads on `pool`, changes by `edits`, whose machine is meant.
class PageWiring : public QObject
{
    Q_OBJECT

public:
    PageWiring(Hypervisor &hypervisor, MoveToVirtio &virtio, MachineEdits &edits,
               QThreadPool &pool);

    void attach(PartPage &page);
    /// Pools are asked only for the disk that somebody looks at.
    void readSize(MediumPage &page);

private:
    void askRemoval(PartPage &page);
    void attachMedium(MediumPage &page);
    void attachOverview(OverviewPage &page);
    void attachTuning(TuningBox &box);
    void attachVirtio(VirtioBox &box);
    void attachGuest(GuestPage &page);

    Hypervisor &m_hypervisor;
    MoveToVirtio &m_virtio;
    MachineEdits &m_edits;
    QThreadPool &m_pool;
};

} // namespace innkeeper
