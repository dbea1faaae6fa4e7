// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/CommandSpec.h"
#include "core/base/Result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace innkeeper::ctl {

/// What a command line said, after it was found to fit.
class Arguments
{
public:
    /// `words` follow the command's name. Every failure is Invalid: bad usage.
    [[nodiscard]] static Result<Arguments> parse(const CommandSpec &command,
                                                 const QStringList &words);

    [[nodiscard]] QString at(int index) const { return m_positional.value(index); }
    [[nodiscard]] QStringList positional() const { return m_positional; }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    /// Empty when it was not given.
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option); }
    /// Of the options that only this command has, none but `allowed` were given.
    [[nodiscard]] bool hasOnly(const QStringList &allowed) const;
    /// A whole number from 1 to `most`; nothing when it was not given.
    [[nodiscard]] Result<std::optional<quint64>> number(const QString &option, quint64 most) const;

private:
    [[nodiscard]] Result<void> checkCount(const CommandSpec &command) const;

    QStringList m_positional;
    QHash<QString, QString> m_options;
};

} // namespace innkeeper::ctl
