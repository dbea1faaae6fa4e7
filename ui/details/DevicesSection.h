// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/DetailsSection.h"

class QVBoxLayout;

namespace innkeeper {

/// Disks, networks and screens, to be read.
class DevicesSection : public DetailsSection
{
    Q_OBJECT

public:
    struct Device
    {
        QString icon;
        QString title;
        QString detail;
        bool operator==(const Device &) const = default;
    };

    explicit DevicesSection(QWidget *parent = nullptr);
    void load(const MachineDetails &details) override;
    [[nodiscard]] static QList<Device> devicesOf(const DomainDocument &document);

private:
    QVBoxLayout *m_rows;
    QList<Device> m_shown;
};

} // namespace innkeeper
