// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace innkeeper {

/// What the kernel tells of a computer through files, below a folder of one's choice.
class HostFiles
{
public:
    explicit HostFiles(QString root);

    /// `path` is absolute, as on the host itself.
    [[nodiscard]] QString under(const QString &path) const;
    [[nodiscard]] bool exists(const QString &path) const;
    /// Trimmed; empty when it cannot be read.
    [[nodiscard]] QByteArray read(const QString &path) const;
    /// How many entries a folder has; 0 when there is none.
    [[nodiscard]] int entries(const QString &path) const;

private:
    QString m_root;
};

} // namespace innkeeper
