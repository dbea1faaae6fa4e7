// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Bytes.h"
#include "core/base/Result.h"
#include "core/base/UniqueFd.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace innkeeper {

/// A regular file or block device, open for reading. Reads never go beyond its end.
class ImageFile
{
public:
    [[nodiscard]] static Result<ImageFile> open(const QString &path);

    [[nodiscard]] quint64 size() const { return m_size; }
    /// What the file takes on the disk: less than its size when it has holes.
    [[nodiscard]] Bytes allocated() const { return m_allocated; }
    /// Exactly `count` bytes, or nothing.
    [[nodiscard]] std::optional<QByteArray> read(quint64 offset, qsizetype count) const;
    /// As many of `count` bytes as there are.
    [[nodiscard]] QByteArray readUpTo(quint64 offset, qsizetype count) const;

private:
    UniqueFd m_fd;
    quint64 m_size = 0;
    Bytes m_allocated;
};

} // namespace innkeeper
