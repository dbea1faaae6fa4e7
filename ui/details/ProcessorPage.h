// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/CorePicture.h"
#include "ui/details/PartPage.h"

class QLabel;

namespace innkeeper {

/// How many processors, which ones, and where on this computer they run.
class ProcessorPage : public PartPage
{
    Q_OBJECT

public:
    ProcessorPage(const hardware::PartKind &kind, const QString &which,
                  const MachineDetails &details);
    void load(const MachineDetails &details) override;

private:
    QWidget *m_box;
    CorePicture *m_picture;
    QLabel *m_words;
};

/// What the picture shows of a machine.
[[nodiscard]] CorePicture::Content coreContent(const MachineDetails &details);

} // namespace innkeeper
