// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/MachineDetails.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace innkeeper {

class XmlView;

/// The machine's XML, as defined and as it runs.
class XmlPage : public QWidget
{
    Q_OBJECT

public:
    explicit XmlPage(QWidget *parent = nullptr);
    void load(const MachineDetails &details);
    void clear();

private:
    void showChosen();

    QButtonGroup *m_views;
    QPushButton *m_saved;
    QPushButton *m_live;
    XmlView *m_text;
    QString m_savedXml;
    QString m_liveXml;
};

} // namespace innkeeper
