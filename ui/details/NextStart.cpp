// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/NextStart.h"

#include "ui/widgets/Notice.h"

#include <QCoreApplication>
#include <QPushButton>

namespace innkeeper {

namespace {

struct NextStartWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::NextStart)
};

} // namespace

QPushButton *addNextStartButton(Notice &notice)
{
    auto *button = notice.addButton(QString());
    makeNextStartButton(*button);
    return button;
}

void makeNextStartButton(QPushButton &button)
{
    button.setText(NextStartWords::tr("At the &next start instead"));
    button.setAccessibleName(NextStartWords::tr("At the next start instead"));
    button.setObjectName(QStringLiteral("at-next-start"));
}

} // namespace innkeeper
