// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/xml/XmlColors.h"

#include "ui/style/Style.h"

#include <QRegularExpression>

namespace innkeeper {

namespace {
enum State { Outside = -1, InComment = 1 };
}

XmlColors::XmlColors(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void XmlColors::setPalette(const QPalette &palette)
{
    m_element = style::accent(palette);
    m_value = style::good(palette);
    m_comment = style::subtleText(palette);
    rehighlight();
}

void XmlColors::highlightBlock(const QString &text)
{
    static const QRegularExpression element(QStringLiteral("</?[\\w:.-]+|/?>"));
    static const QRegularExpression value(QStringLiteral("(?<==)('[^']*'|\"[^\"]*\")"));
    const auto paint = [this, &text](const QRegularExpression &pattern, const QColor &color) {
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const auto part = match.next();
            setFormat(int(part.capturedStart()), int(part.capturedLength()), color);
        }
    };
    paint(element, m_element);
    paint(value, m_value);

    setCurrentBlockState(Outside);
    qsizetype start = previousBlockState() == InComment ? 0 : text.indexOf(QLatin1String("<!--"));
    while (start >= 0) {
        const qsizetype end = text.indexOf(QLatin1String("-->"), start);
        const qsizetype length = end < 0 ? text.size() - start : end + 3 - start;
        setFormat(int(start), int(length), m_comment);
        if (end < 0) {
            setCurrentBlockState(InComment);
            break;
        }
        start = text.indexOf(QLatin1String("<!--"), end);
    }
}

} // namespace innkeeper
