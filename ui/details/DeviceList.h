// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/MachineDetails.h"

#include <QWidget>

class QVBoxLayout;

namespace innkeeper {

/// Disks, networks and screens, to be read.
class DeviceList : public QWidget
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

    explicit DeviceList(QWidget *parent = nullptr);
    void load(const MachineDetails &details);
    [[nodiscard]] static QList<Device> devicesOf(const DomainDocument &document);

private:
    QVBoxLayout *m_rows;
    QList<Device> m_shown;
};

} // namespace innkeeper
