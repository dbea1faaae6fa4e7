// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QThreadPool;

namespace innkeeper {

class Hypervisor;
class MachineEdits;
class MediumPage;
class TuningBox;

/// What single pages ask for beyond their settings: a plan of a tuning, the size of an image. Reads
/// on `pool`, changes by `edits`, whose machine is meant.
class PageWiring : public QObject
{
    Q_OBJECT

public:
    PageWiring(Hypervisor &hypervisor, MachineEdits &edits, QThreadPool &pool);

    void attach(TuningBox &box);
    void attach(MediumPage &page);
    /// Pools are asked only for the disk that somebody looks at.
    void readSize(MediumPage &page);

private:
    Hypervisor &m_hypervisor;
    MachineEdits &m_edits;
    QThreadPool &m_pool;
};

} // namespace innkeeper
