// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/Finding.h"

namespace innkeeper {

QString toWord(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Good:
        return QStringLiteral("good");
    case Finding::Severity::Note:
        return QStringLiteral("note");
    case Finding::Severity::Warning:
        return QStringLiteral("warning");
    case Finding::Severity::Problem:
        return QStringLiteral("problem");
    }
    return {};
}

} // namespace innkeeper
