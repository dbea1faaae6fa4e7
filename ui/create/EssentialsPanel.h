// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/CreateMachine.h"
#include "ui/create/HostOffer.h"

#include <QWidget>

class QLineEdit;

namespace innkeeper {

class AmountField;
class Form;

/// What everybody looks at: name, memory, processors, disk. What nobody touches follows the plan.
class EssentialsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EssentialsPanel(QWidget *parent = nullptr);

    void setOffer(const HostOffer &offer);
    /// Back to the defaults of that source.
    void begin(CreateRequest::Source source);
    /// Marks what the system wants; null: nothing is known.
    void setSystem(const OperatingSystem *system);
    void showPlan(const CreationPlan &plan);
    void apply(CreateRequest &request) const;
    /// Puts the sentence below `control`, one that changed() named; null: takes it away.
    void showProblem(QWidget *control, const QString &sentence);

    [[nodiscard]] QLineEdit *name() const { return m_name; }

Q_SIGNALS:
    void changed(QWidget *control);

private:
    void build();
    void connectAll();
    void showOffer();

    Form *m_form;
    QLineEdit *m_name;
    AmountField *m_memory;
    AmountField *m_vcpus;
    AmountField *m_disk;
    HostOffer m_offer;
    /// Only what was touched.
    CreateRequest m_wish;
    QWidget *m_problem = nullptr;
};

} // namespace innkeeper
