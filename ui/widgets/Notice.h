// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace innkeeper {

class IconLabel;

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
    /// That button has the focus until the notice goes; then who had it before.
    void focusOn(QPushButton *button);
    /// Kept open until the cause is gone.
    void setClosable(bool closable);

    [[nodiscard]] QString title() const;
    void setVisible(bool visible) override;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setDetail(const QString &detail);

    Kind m_kind = Kind::Information;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_fold;
    QPlainTextEdit *m_detail;
    QHBoxLayout *m_buttonRow;
    QToolButton *m_close;
    QList<QPushButton *> m_buttons;
    QPointer<QWidget> m_focusBefore;
};

} // namespace innkeeper
