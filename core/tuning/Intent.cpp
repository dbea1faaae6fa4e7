// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/Intent.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct IntentWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::Intent)
};

} // namespace

const QList<Intent> &allIntents()
{
    static const QList<Intent> intents{Intent::Balanced, Intent::Fastest, Intent::Quiet,
                                       Intent::Frozen};
    return intents;
}

QString keyOf(Intent intent)
{
    switch (intent) {
    case Intent::Fastest:
        return QStringLiteral("fastest");
    case Intent::Quiet:
        return QStringLiteral("quiet");
    case Intent::Frozen:
        return QStringLiteral("frozen");
    case Intent::Balanced:
        break;
    }
    return QStringLiteral("balanced");
}

std::optional<Intent> intentFrom(const QString &key)
{
    for (const Intent intent : allIntents())
        if (keyOf(intent) == key)
            return intent;
    return std::nullopt;
}

QString nameOf(Intent intent)
{
    switch (intent) {
    case Intent::Fastest:
        return IntentWords::tr("Fastest");
    case Intent::Quiet:
        return IntentWords::tr("Quiet on battery");
    case Intent::Frozen:
        return IntentWords::tr("Frozen hardware");
    case Intent::Balanced:
        break;
    }
    return IntentWords::tr("Balanced");
}

QString summaryOf(Intent intent)
{
    switch (intent) {
    case Intent::Fastest:
        return IntentWords::tr("All that this computer can give, at the cost of memory and power. "
                               "The machine may not run elsewhere.");
    case Intent::Quiet:
        return IntentWords::tr("Wakes this computer seldom, keeps to its saving cores and gives "
                               "memory back.");
    case Intent::Frozen:
        return IntentWords::tr("The same hardware on every computer and for years: nothing of it "
                               "changes until you choose something else.");
    case Intent::Balanced:
        break;
    }
    return IntentWords::tr("As the machine was made, with what you set yourself.");
}

} // namespace innkeeper
