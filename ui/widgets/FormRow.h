// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace innkeeper {

/// One label, one control, and what is to be said below it. Drawn on a card, apart from the row
/// above by a hairline.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    FormRow(const QString &label, QWidget *control, QWidget *parent = nullptr);

    void setHint(const QString &hint, bool isProblem);
    void setLabelWidth(int width);
    [[nodiscard]] int wantedLabelWidth() const;
    [[nodiscard]] QWidget *control() const { return m_control; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourHint();

    QLabel *m_label;
    QLabel *m_hint;
    QWidget *m_control;
    bool m_isProblem = false;
};

} // namespace innkeeper
