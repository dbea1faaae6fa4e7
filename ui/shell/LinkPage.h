// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/HostLink.h"

#include <QStackedWidget>

class QAction;

namespace innkeeper {

class EmptyState;

/// What is shown instead of machines while there is no connection: the reason, and a way to try
/// again.
class LinkPage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit LinkPage(HostLink &link, QWidget *parent = nullptr);

Q_SIGNALS:
    void settingsWanted();

private:
    void follow();

    HostLink &m_link;
    EmptyState *m_connecting;
    EmptyState *m_lost;
};

} // namespace innkeeper
