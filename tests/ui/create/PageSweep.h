// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTranslator>
#include <QWidget>

namespace innkeeper {

/// Visible controls that a screen reader could not name.
[[nodiscard]] QStringList unnamedControls(const QWidget &page);
/// Visible words that are cut off.
[[nodiscard]] QStringList clippedTexts(const QWidget &page);

/// A language in which everything is 40 % longer.
class LongTexts : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace innkeeper
