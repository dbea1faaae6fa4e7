// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Bytes.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace innkeeper {

/// What may be said on one matter. resources/profiles/profile.rng says the same to xmllint.
struct ProfileTopic
{
    enum class Kind {
        /// One of the words.
        Word,
        /// Any of the words, parted by blanks; or "none".
        Words,
        /// "512 MiB", "64 GiB", or one of the words.
        Amount,
        /// A whole number from 1 to 4096.
        Count,
        /// A name that QEMU knows: letters, digits, '.', '_' and '-'.
        Name,
    };
    QString name;
    Kind kind;
    QStringList words;

    [[nodiscard]] bool accepts(const QString &value) const;
};

/// All of them, in the order in which they are shown.
[[nodiscard]] const QList<ProfileTopic> &profileTopics();
/// Null: there is no such topic.
[[nodiscard]] const ProfileTopic *profileTopic(QStringView name);
/// "512 MiB" or "64 GiB"; nothing for everything else.
[[nodiscard]] std::optional<Bytes> profileAmount(const QString &text);

} // namespace innkeeper
