// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace innkeeper {

class HostLink;

/// The connection in full: address, host, why it was chosen, what it cannot do.
class ConnectionPopover : public QFrame
{
    Q_OBJECT

public:
    ConnectionPopover(const HostLink &link, const QString &remark, QWidget *parent);
    void popupAbove(const QWidget &anchor);

Q_SIGNALS:
    void settingsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace innkeeper
