// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRadioButton>

namespace innkeeper {

/// One of few large choices: icon, title, a sentence. A radio button to keyboard and screen reader.
class ChoiceTile : public QRadioButton
{
    Q_OBJECT

public:
    ChoiceTile(const QString &iconName, const QString &title, const QString &sentence,
               QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect textArea(QRect tile) const;

    QString m_iconName;
    QString m_sentence;
};

} // namespace innkeeper
