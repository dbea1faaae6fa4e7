// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Card.h"

class QLabel;
class QPushButton;

namespace innkeeper {

class IconLabel;

/// What will run in the machine: emblem, name, how that is known, and the way to correct it.
class OsCard : public Card
{
    Q_OBJECT

public:
    explicit OsCard(QWidget *parent = nullptr);

    void show(const QString &osId, const QString &title, const QString &caption);
    void setChangeable(bool isChangeable);

Q_SIGNALS:
    void changeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourCaption();

    IconLabel *m_emblem;
    QLabel *m_title;
    QLabel *m_caption;
    QPushButton *m_change;
};

} // namespace innkeeper
