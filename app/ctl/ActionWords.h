// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Arguments.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Output.h"

#include <algorithm>
#include <iterator>

namespace innkeeper::ctl {

/// One of the actions of a command that has several: "attach DEVICE MACHINE".
template <class T>
struct Action
{
    const char *word;
    /// How many words follow: at least, at most (-1: any number).
    qsizetype least;
    qsizetype most;
    /// Those of the command that go with it, parted by blanks.
    const char *options;
    Result<ExitCode> (T::*run)();
};

/// What `arguments` call for, "list" where they are silent. Null: the line is none of `actions`.
template <class T, std::size_t count>
[[nodiscard]] const Action<T> *actionIn(const Action<T> (&actions)[count],
                                        const Arguments &arguments)
{
    const QString word = arguments.positional().value(0, QStringLiteral("list"));
    const qsizetype words = std::max<qsizetype>(arguments.positional().size() - 1, 0);
    const auto *known =
        std::find_if(std::begin(actions), std::end(actions), [&word](const Action<T> &action) {
            return word == QLatin1String(action.word);
        });
    const bool isFit = known != std::end(actions) && words >= known->least &&
                       (known->most < 0 || words <= known->most) &&
                       arguments.hasOnly(QString::fromLatin1(known->options).split(u' '));
    return isFit ? known : nullptr;
}

/// A wrong command line, as innkeeperctl(1) has it.
[[nodiscard]] inline ExitCode misused(Output &output, const Error &how)
{
    output.error(how);
    return ExitCode::Usage;
}

} // namespace innkeeper::ctl
