// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/GuardLine.h"

#include "ui/devices/SeatWords.h"
#include "ui/style/Style.h"
#include "ui/widgets/Caption.h"
#include "ui/widgets/IconLabel.h"

#include <QHBoxLayout>

namespace innkeeper {

GuardLine::GuardLine(const UsbGuard &guard, QWidget *parent)
    : QWidget(parent)
{
    constexpr int kSign = 16;
    const bool isRefusal = guard.severity == UsbGuard::Severity::Refuse;
    auto *sign = new IconLabel(kSign, this);
    sign->setSymbol(isRefusal ? QStringLiteral("lock") : QStringLiteral("warning"),
                    isRefusal ? &style::subtleText : &style::warning);
    QLabel *words = makeCaption("guard");
    words->setText(sentencesOf(guard));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    setObjectName(QStringLiteral("guard-%1").arg(guard.id));
}

} // namespace innkeeper
