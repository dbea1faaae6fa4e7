// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace innkeeper {

/// A quiet message inside the page, never a pop-up: icon, title, explanation, buttons. Hidden
/// until shown; announced to screen readers.
class Notice : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Good, Warning, Problem };

    explicit Notice(QWidget *parent = nullptr);
    void showMessage(Kind kind, const QString &title, const QString &text = {});
    /// `title` says what did not happen; message, advice and (behind a fold) the raw detail follow.
    void showError(const QString &title, const Error &error);
    /// Beside the close button; the notice owns it. Buttons go with the next show…().
    QPushButton *addButton(const QString &text);
    /// Kept open until the cause is gone.
    void setClosable(bool closable);

Q_SIGNALS:
    void closed();
};

} // namespace innkeeper
