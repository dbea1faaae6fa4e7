// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/PartPage.h"

namespace innkeeper {

class RenameBox;
class SystemFacts;
class TuningBox;
class VirtioBox;

/// What a machine is called, which operating system it has, and what it stands on.
class OverviewPage : public PartPage
{
    Q_OBJECT

public:
    OverviewPage(const hardware::PartKind &kind, const QString &which,
                 const MachineDetails &details);
    void load(const MachineDetails &details) override;

    [[nodiscard]] TuningBox &tuning() { return *m_tuning; }
    [[nodiscard]] VirtioBox &virtio() { return *m_virtio; }
    [[nodiscard]] QString osId() const;
    void chooseSystem(const QString &osId);
    /// What renameWanted() asked for is done (null), or could not be.
    void renamed(const Error *problem);

Q_SIGNALS:
    void chooserAsked();
    void renameWanted(const QString &name);

protected:
    void savedOne(const hardware::Change &change, const Error *problem) override;

private:
    void showIcons();

    QAbstractButton *m_rename;
    RenameBox *m_name;
    TuningBox *m_tuning;
    VirtioBox *m_virtio;
    SystemFacts *m_facts;
};

} // namespace innkeeper
