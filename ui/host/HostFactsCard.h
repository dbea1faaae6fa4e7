// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/HostFacts.h"
#include "ui/widgets/Form.h"

class QLabel;

namespace innkeeper {

/// What the computer behind the connection is.
class HostFactsCard : public Form
{
    Q_OBJECT

public:
    explicit HostFactsCard(QWidget *parent = nullptr);
    void setFacts(const HostFacts &facts);

private:
    QLabel *addFact(const QString &name, const QString &label);

    QLabel *m_name;
    QLabel *m_connection;
    QLabel *m_processor;
    QLabel *m_memory;
    QLabel *m_versions;
};

} // namespace innkeeper
