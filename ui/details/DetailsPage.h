// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Machine.h"
#include "core/ports/Hypervisor.h"
#include "core/ports/OsDatabase.h"

#include <QThreadPool>
#include <QWidget>

#include <memory>

namespace innkeeper {

class DefinitionSchema;
class MoveToVirtio;
class OperationJournal;

/// One machine's details: a list of its parts, the page of the chosen one, what waits for the next
/// start, and its XML.
/// Reads only while visible; everything that blocks runs on `pool`.
class DetailsPage : public QWidget
{
    Q_OBJECT

public:
    DetailsPage(Hypervisor &hypervisor, OsDatabase &systems, MoveToVirtio &virtio,
                OperationJournal &journal, DefinitionSchema &schema, QThreadPool &pool,
                QWidget *parent = nullptr);
    ~DetailsPage() override;

    /// The machine to show; again whenever the list says that it changed.
    void setMachine(const Machine &machine);
    void clear();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace innkeeper
