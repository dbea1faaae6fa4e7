// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace innkeeper::tests {

/// A language in which every word of ours is marked and two fifths longer: what is not translated
/// and what does not fit shows at once. Active while it lives.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    PseudoTranslator();
    ~PseudoTranslator() override;

    [[nodiscard]] static bool isMarked(const QString &text);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;
};

} // namespace innkeeper::tests
