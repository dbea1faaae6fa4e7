// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace innkeeper::tests {

// Looks through everything that can be seen in a window and names what is wrong, one line each:
// EXPECT_EQ(unnamedControls(page), QStringList()).

/// Controls that a screen reader could not name, or that tests could not find (no objectName).
[[nodiscard]] QStringList unnamedControls(const QWidget &root);

/// Controls that Tab never reaches from the first one.
[[nodiscard]] QStringList unreachableControls(const QWidget &root);

/// Words that need more room than they have.
[[nodiscard]] QStringList clippedTexts(const QWidget &root);

/// Visible words that did not come from a translator that marks them (PseudoTranslator). `isData`
/// says which are no words of ours: names, addresses, numbers.
[[nodiscard]] QStringList untranslatedTexts(const QWidget &root,
                                            const std::function<bool(const QString &)> &isData);

} // namespace innkeeper::tests
