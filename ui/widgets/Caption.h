// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QColor>
#include <QLabel>

namespace innkeeper {

/// A small text that wraps and is never markup.
[[nodiscard]] QLabel *makeCaption(const char *name);
/// That of the text alone.
void setShade(QLabel &label, const QColor &shade);
/// What happened and what to do, as one text.
[[nodiscard]] QString sentencesOf(const Error &problem);

} // namespace innkeeper
