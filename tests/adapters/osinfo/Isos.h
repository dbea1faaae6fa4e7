// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace innkeeper {

/// ISO images as makers of installers make them, by xorriso.
class Isos
{
public:
    struct Label
    {
        const char *volumeId;
        const char *systemId = "";
        const char *publisherId = "";
        const char *applicationId = "";
    };

    [[nodiscard]] QString make(const char *file, const Label &label, bool isBootable = true) const;
    [[nodiscard]] QString write(const char *file, const QByteArray &bytes) const;
    [[nodiscard]] QString path(const char *file) const;

private:
    /// xorriso makes capitals of it, as the standard wants it; FreeBSD's own maker does not.
    void setSystemId(const char *file, QByteArray id) const;

    QTemporaryDir m_folder;
};

} // namespace innkeeper
