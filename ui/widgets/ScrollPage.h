// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace innkeeper {

/// A page of settings: a title and one centred column, no wider than reads well, scrolling when it
/// must.
class ScrollPage : public QScrollArea
{
    Q_OBJECT

public:
    /// Empty title: no title line.
    explicit ScrollPage(const QString &title = {}, QWidget *parent = nullptr);
    void add(QWidget *widget);
    /// Above one that is there already.
    void addAbove(QWidget *other, QWidget *widget);

private:
    QVBoxLayout *m_column;
};

} // namespace innkeeper
