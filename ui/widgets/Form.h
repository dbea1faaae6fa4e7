// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace innkeeper {

class Card;
class FormRow;

/// Label and control in rows, with hints below the control. Sets buddy, accessible name and
/// objectName together, so that no control is left unnamed. Every heading starts a new card; a card
/// without a visible row is not seen.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);
    /// `name` is the objectName of `control` for tests; `label` may hold a "&" mnemonic.
    void addRow(const QString &name, const QString &label, QWidget *control,
                const QString &hint = {});
    /// Replaces the hint below a control added before; `isProblem` colours it.
    void setHint(QWidget *control, const QString &hint, bool isProblem = false);
    void setRowVisible(QWidget *control, bool visible);
    void addHeading(const QString &text);
    /// A button; the rows after it are seen only while it is down.
    QAbstractButton *addFold(const QString &name, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void beginCard();
    void showCards();
    [[nodiscard]] FormRow *rowOf(const QWidget *control) const;
    void alignLabels();

    struct Group
    {
        Card *card = nullptr;
        /// Of the card; null: always open.
        QAbstractButton *fold = nullptr;
    };

    QVBoxLayout *m_layout;
    QList<Group> m_groups;
    /// For the next card.
    QAbstractButton *m_fold = nullptr;
    bool m_isCardOpen = false;
    QList<FormRow *> m_rows;
};

} // namespace innkeeper
