// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/HostLink.h"

#include <QStackedWidget>
#include <QTimer>

namespace innkeeper {

class EmptyState;

/// What is shown instead of machines while there is no connection: the reason, and a way to try
/// again. Empty at first: most connections are there before one could read about them.
class LinkPage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit LinkPage(HostLink &link, QWidget *parent = nullptr);

Q_SIGNALS:
    void settingsWanted();

private:
    void follow();
    [[nodiscard]] bool isLost() const;
    void showConnecting();
    void showLost();

    HostLink &m_link;
    QTimer m_patience;
    EmptyState *m_connecting = nullptr;
    EmptyState *m_lost = nullptr;
};

} // namespace innkeeper
