// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSyntaxHighlighter>

namespace innkeeper {

/// Elements, attributes and comments of XML told apart by quiet colours.
class XmlColors : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit XmlColors(QTextDocument *document);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QColor m_element;
    QColor m_value;
    QColor m_comment;
};

} // namespace innkeeper
