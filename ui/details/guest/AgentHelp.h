// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace innkeeper {

/// How the agent gets into a guest, per family of systems: one line each, to be copied.
class AgentHelp : public QWidget
{
    Q_OBJECT

public:
    explicit AgentHelp(QWidget *parent = nullptr);
    /// libosinfo's id; the lines of other families go. Empty or unknown: all lines.
    void setSystem(const QString &osId);

private:
    QString m_osId;
    QWidget *m_form = nullptr;
};

} // namespace innkeeper
