// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Caption.h"

#include "ui/style/Style.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct CaptionWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::Caption)
};

} // namespace

QLabel *makeCaption(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(style::captionFont());
    return label;
}

void setShade(QLabel &label, const QColor &shade)
{
    QPalette own = label.palette();
    own.setColor(QPalette::WindowText, shade);
    label.setPalette(own);
}

QString sentencesOf(const Error &problem)
{
    return problem.advice.isEmpty()
               ? problem.message
               : CaptionWords::tr("%1 %2", "two sentences").arg(problem.message, problem.advice);
}

} // namespace innkeeper
