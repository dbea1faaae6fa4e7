// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace innkeeper {

/// `text` as one word of a command that a person may copy into a shell.
[[nodiscard]] inline QString shellWord(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

} // namespace innkeeper
