// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Storage.h"
#include "ui/details/PartPage.h"

class QAbstractButton;

namespace innkeeper {

class DiskSize;

/// A disk, and a drive whose medium comes and goes.
class MediumPage : public PartPage
{
    Q_OBJECT

public:
    MediumPage(const hardware::PartKind &kind, const QString &which, const MachineDetails &details);
    void load(const MachineDetails &details) override;
    /// The image whose size is wanted; empty: none.
    [[nodiscard]] QString image() const;
    /// What the storage pool says about image(); null: no pool knows it.
    void setVolume(const StorageVolume *volume);
    /// What growthWanted() asked for is done (null), or could not be.
    void grown(const Error *problem);

Q_SIGNALS:
    /// Of `image`, whose size the person saw.
    void growthWanted(const QString &image, innkeeper::Bytes size);

private:
    QAbstractButton *m_eject;
    DiskSize *m_size;
    /// The image that m_size tells of.
    QString m_measured;
};

} // namespace innkeeper
