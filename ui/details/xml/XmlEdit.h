// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/xml/XmlCheck.h"

#include <QPlainTextEdit>

namespace innkeeper {

class XmlColors;

/// XML to be written: coloured, with numbered lines, and marks at those that are complained about.
class XmlEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit XmlEdit(QWidget *parent = nullptr);

    /// Forgets what could be undone.
    void setXml(const QString &xml);
    /// Sign by sign what is written there; toPlainText() makes spaces of some.
    [[nodiscard]] QString xml() const;
    void setComplaints(const QList<XmlComplaint> &complaints);
    void goToLine(int line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Margin;
    [[nodiscard]] int marginWidth() const;
    void fitMargin();
    void paintMargin(QPaintEvent *event);

    XmlColors *m_colors;
    Margin *m_margin;
    QList<XmlComplaint> m_complaints;
};

} // namespace innkeeper
