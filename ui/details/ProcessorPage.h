// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/CorePicture.h"
#include "ui/details/PartPage.h"

class QLabel;

namespace innkeeper {

class ChoiceBox;

/// How many processors, which ones, and where on this computer they run: a click on a core pins the
/// chosen vCPU there.
class ProcessorPage : public PartPage
{
    Q_OBJECT

public:
    ProcessorPage(const hardware::PartKind &kind, const QString &which,
                  const MachineDetails &details);
    void load(const MachineDetails &details) override;

protected:
    void savedOne(const hardware::Change &change, const Error *problem) override;

private:
    [[nodiscard]] QWidget *makeCard();
    void fillChoice(int count);
    void show(const CorePicture::Content &content);
    void say(const QString &words);
    void toggle(int cpu);

    QWidget *m_box;
    ChoiceBox *m_vcpu;
    CorePicture *m_picture;
    QLabel *m_words;
    /// What is shown; ahead of what is defined while clicks are on their way.
    CorePicture::Content m_content;
    int m_onTheirWay = 0;
};

/// What the picture shows of a machine.
[[nodiscard]] CorePicture::Content coreContent(const MachineDetails &details);

} // namespace innkeeper
