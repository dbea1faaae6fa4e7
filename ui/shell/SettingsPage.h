// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/ScrollPage.h"

namespace innkeeper {

class Form;
class HostLink;
class Preferences;

/// What a person may choose. Every choice holds at once; there is nothing to save.
class SettingsPage : public ScrollPage
{
    Q_OBJECT

public:
    SettingsPage(Preferences &preferences, const HostLink &link, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty: the best one is to be looked for.
    void connectionWanted(const QString &uri);

private:
    void addAppearance(Form &form);
    void addScreen(Form &form);
    void addList(Form &form);
    void addConnection(Form &form);

    Preferences &m_preferences;
    const HostLink &m_link;
};

} // namespace innkeeper
