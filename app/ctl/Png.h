// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QSize>

namespace innkeeper::ctl {

/// A picture as PNG bytes.
struct Png
{
    QByteArray bytes;
    QSize size;

    /// From what hypervisors give: PNG itself, or binary PPM. Fails with Unsupported for others.
    [[nodiscard]] static Result<Png> from(const QByteArray &image);
};

} // namespace innkeeper::ctl
