// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace innkeeper {

class Notice;
class PartList;
class PendingBar;
class SubPage;

/// How the details are laid out: the list beside one part's page, what is to be said above it, and
/// pages that cover all of it for a while.
class DetailsFrame : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsFrame(QWidget *parent = nullptr);

    [[nodiscard]] PartList *list() const { return m_list; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] PendingBar *pending() const { return m_pending; }
    /// Takes the place of the one before, which its owner has deleted.
    void setPage(QWidget *page);
    /// Takes the page; it goes when one goes back.
    void open(SubPage *page);
    void goBack();
    /// Nothing is to be changed while it could not be read.
    void setUsable(bool isUsable);
    [[nodiscard]] bool isUsable() const;

Q_SIGNALS:
    void addAsked();
    void xmlAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide();

    QStackedWidget *m_stack;
    PartList *m_list;
    Notice *m_notice;
    PendingBar *m_pending;
    QPushButton *m_add;
    QPushButton *m_xml;
    QWidget *m_side;
    QWidget *m_right;
    QVBoxLayout *m_place;
};

} // namespace innkeeper
