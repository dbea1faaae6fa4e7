// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVariantAnimation;

namespace innkeeper {

/// Slides in from the top edge in full screen, when the pointer or the keyboard asks for it, and
/// out again.
class FullScreenBar : public QWidget
{
    Q_OBJECT

public:
    explicit FullScreenBar(QWidget *parent);

    void setTitle(const QString &title);
    void addAction(QAction *action);
    /// Shows itself for a moment: so that one knows how to get out.
    void greet();
    void slideIn();
    void slideOut();

    /// Watches the pointer in all of `parent`, and its size.
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void placeAt(int y);
    void slideTo(int y);

    QLabel *m_title;
    QHBoxLayout *m_buttons;
    QVariantAnimation *m_slide;
    QTimer m_leave;
};

} // namespace innkeeper
