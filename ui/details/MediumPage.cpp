// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/MediumPage.h"

#include "ui/details/DiskSize.h"

#include <QAbstractButton>

namespace innkeeper {

namespace {
const QString kSource = QStringLiteral("source");
}

MediumPage::MediumPage(const hardware::PartKind &kind, const QString &which,
                       const MachineDetails &details)
    : PartPage(kind, which, details)
    , m_eject(addHeadButton(QStringLiteral("eject"), tr("&Eject")))
    , m_size(new DiskSize)
{
    add(m_size);
    m_size->hide();
    connect(m_size, &DiskSize::wanted, this,
            [this](Bytes size) { Q_EMIT growthWanted(m_measured, size); });
    connect(m_eject, &QAbstractButton::clicked, this,
            [this] { want(kSource, values().value(kSource), QString()); });
}

void MediumPage::load(const MachineDetails &details)
{
    PartPage::load(details);
    const QString device = values().value(QStringLiteral("device"));
    const bool isDrive = device == QLatin1String("cdrom") || device == QLatin1String("floppy");
    m_eject->setVisible(isDrive);
    m_eject->setEnabled(!values().value(kSource).isEmpty());
    if (isDrive)
        m_size->hide();
}

QString MediumPage::image() const
{
    const bool isDisk =
        values().value(QStringLiteral("device"), QStringLiteral("disk")) == QLatin1String("disk");
    return isDisk ? values().value(kSource) : QString();
}

void MediumPage::setVolume(const StorageVolume *volume)
{
    m_measured = volume ? image() : QString();
    m_size->setVisible(volume != nullptr);
    if (volume)
        m_size->load(*volume);
}

void MediumPage::grown(const Error *problem)
{
    m_size->done(problem);
}

} // namespace innkeeper
