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
class QVBoxLayout;

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
    /// Other words for what is shown already; everything else stays.
    void setWords(Kind kind, const QString &title, const QString &text);
    /// `title` says what did not happen; message, advice and (behind a fold) the raw detail follow.
    void showError(const QString &title, const Error &error);
    /// As setWords(), for a text that counts: screen readers do not hear of it.
    void setText(const QString &text);
    /// Read out by screen readers once more: the words are other ones now.
    void announce();
    /// Beside the close button; the notice owns it. Buttons go with the next show…().
    QPushButton *addButton(const QString &text);
    /// Between the words and the buttons; the notice owns it, and it goes with the next show….
    void setBody(QWidget *body);
    /// That control has the focus until the notice goes; then who had it before.
    void focusOn(QWidget *control);
    /// The keyboard goes to its first answer.
    void enter();
    /// Where it was before.
    void leave();
    /// Kept open until the cause is gone.
    void setClosable(bool closable);
    /// As by its close button: it was read, or answered.
    void dismiss();
    /// Somebody waits for an answer: other notices do not push it out.
    void setPinned(bool pinned) { m_isPinned = pinned; }
    [[nodiscard]] bool isPinned() const { return m_isPinned; }

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
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttonRow;
    QToolButton *m_close;
    QList<QPushButton *> m_buttons;
    QPointer<QWidget> m_body;
    QPointer<QWidget> m_focusBefore;
    bool m_isPinned = false;
};

} // namespace innkeeper
