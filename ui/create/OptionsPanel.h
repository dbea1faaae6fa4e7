// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/CreateMachine.h"
#include "ui/create/HostOffer.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace innkeeper {

class Form;

/// Everything that nobody has to decide.
class OptionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsPanel(QWidget *parent = nullptr);

    void setOffer(const HostOffer &offer);
    /// Back to the defaults of that source.
    void begin(CreateRequest::Source source);
    /// Says what "automatic" came to.
    void showPlan(const CreationPlan &plan);
    void apply(CreateRequest &request) const;
    /// Puts the sentence below `control`, one that changed() named; null: takes it away.
    void showProblem(QWidget *control, const QString &sentence);

Q_SIGNALS:
    void changed(QWidget *control);

private:
    void build();
    QComboBox *addChoice(const QString &name, const QString &label);
    QCheckBox *addSwitch(const QString &name, const QString &label, const QString &text);
    void fillFirmware();
    void fillAccelerators();
    void fillPools();
    void fillNetworks();

    Form *m_form;
    QComboBox *m_firmware;
    QComboBox *m_accelerator;
    QComboBox *m_pool;
    QCheckBox *m_preallocate;
    QComboBox *m_network;
    QCheckBox *m_inPlace;
    QCheckBox *m_start;
    HostOffer m_offer;
    CreateRequest::Source m_source = CreateRequest::Source::Installer;
    QWidget *m_problem = nullptr;
};

} // namespace innkeeper
