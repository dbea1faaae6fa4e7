// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/PseudoTranslator.h"

#include <QCoreApplication>

namespace innkeeper::tests {

static constexpr QChar kOpen(0x27e6);
static constexpr QChar kClose(0x27e7);

PseudoTranslator::PseudoTranslator()
{
    QCoreApplication::installTranslator(this);
}

PseudoTranslator::~PseudoTranslator()
{
    QCoreApplication::removeTranslator(this);
}

bool PseudoTranslator::isMarked(const QString &text)
{
    return text.contains(kOpen);
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *,
                                    int) const
{
    // Qt's own words have their own translations; keys in shortcuts must stay what they are.
    const QByteArray place(context);
    if (place.startsWith("Q"))
        return {};
    const QString text = QString::fromUtf8(source);
    QString longer = text;
    // In pieces with breaks, as real words are.
    for (qsizetype missing = text.size() * 2 / 5; missing > 0; missing -= 6)
        longer += QLatin1String(" ") + QString(qMin(missing, qsizetype(5)), QChar(0x0129));
    return kOpen + longer + kClose;
}

} // namespace innkeeper::tests
