// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/guest/GuestRows.h"

#include <QWidget>

class QVBoxLayout;

namespace innkeeper {

class Form;

/// Rows about a guest, to be read and copied. New values of the same rows leave what somebody has
/// selected, and where they scrolled to, as it is.
class GuestFacts : public QWidget
{
    Q_OBJECT

public:
    explicit GuestFacts(QWidget *parent = nullptr);
    void setRows(const QList<GuestRow> &rows);

private:
    class Value;
    void build(const QList<GuestRow> &rows);

    QVBoxLayout *m_layout;
    Form *m_form = nullptr;
    QList<GuestRow> m_rows;
    QList<Value *> m_values;
};

} // namespace innkeeper
