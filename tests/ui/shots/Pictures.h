// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace innkeeper::shots {

// What guests show: drawn by us, so that no picture of anybody's product is needed.

/// A desktop with a terminal and an editor.
[[nodiscard]] QImage desktopPicture(QSize size);
/// A text console after booting.
[[nodiscard]] QImage consolePicture(QSize size);
/// A login screen.
[[nodiscard]] QImage loginPicture(QSize size, const QColor &colour);

[[nodiscard]] QByteArray toPng(const QImage &image);

} // namespace innkeeper::shots
