// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace innkeeper {

/// libvirt's XML, to read and to copy.
class XmlView : public QWidget
{
    Q_OBJECT

public:
    explicit XmlView(QWidget *parent = nullptr);
    /// Where one reads stays where it is.
    void setXml(const QString &xml);

private:
    QPlainTextEdit *m_text;
    /// As it is: the view turns unbreakable spaces into others.
    QString m_xml;
    QPushButton *m_copy;
};

} // namespace innkeeper
