// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Output.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cwchar>
#include <unistd.h>

namespace innkeeper::ctl {

namespace {

struct OutputWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::Output)
};

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
}

bool isHarmful(char32_t letter)
{
    const bool turnsDirection = letter == 0x200e || letter == 0x200f ||
                                (letter >= 0x202a && letter <= 0x202e) ||
                                (letter >= 0x2066 && letter <= 0x2069);
    return letter < 0x20 || (letter >= 0x7f && letter < 0xa0) || turnsDirection ||
           letter == 0x2028 || letter == 0x2029;
}

} // namespace

QString printable(const QString &text)
{
    QString clean = text;
    for (QChar &letter : clean) {
        if (isHarmful(letter.unicode()))
            letter = QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint letter : text.toUcs4())
        width += std::max(0, ::wcwidth(wchar_t(letter)));
    return width;
}

Output::Output(std::FILE *answers, std::FILE *complaints)
    : m_answers(answers)
    , m_complaints(complaints)
{
}

void Output::line(const QString &text)
{
    write(m_answers, printable(text).toLocal8Bit() + '\n');
}

void Output::paragraph(const QString &text, int indent)
{
    constexpr int kColumns = 80;
    const QString margin(indent, u' ');
    QString row;
    for (const QString &word : printable(text.simplified()).split(u' ', Qt::SkipEmptyParts)) {
        if (!row.isEmpty() && indent + displayWidth(row) + 1 + displayWidth(word) > kColumns) {
            line(margin + row);
            row.clear();
        }
        row += row.isEmpty() ? word : u' ' + word;
    }
    line(margin + row);
}

void Output::raw(const QByteArray &bytes)
{
    write(m_answers, bytes);
}

void Output::json(const QJsonObject &answer)
{
    write(m_answers, QJsonDocument(answer).toJson());
}

void Output::json(const QJsonArray &answer)
{
    write(m_answers, QJsonDocument(answer).toJson());
}

void Output::table(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const int width = displayWidth(printable(row[i]));
            if (i == widths.size())
                widths << width;
            else
                widths[i] = std::max(widths[i], width);
        }
    }
    for (const QStringList &row : rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = printable(row[i]);
            text += cell;
            if (i + 1 < row.size())
                text += QString(widths[i] - displayWidth(cell) + 2, u' ');
        }
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    }
}

void Output::error(const Error &error)
{
    QByteArray text = "innkeeperctl: " + printable(error.message).toLocal8Bit() + '\n';
    if (!error.advice.isEmpty())
        text += "  " + printable(error.advice).toLocal8Bit() + '\n';
    if (!error.detail.isEmpty())
        text += "  (" + printable(error.detail.simplified()).toLocal8Bit() + ")\n";
    write(m_complaints, text);
}

void Output::note(const QString &text)
{
    write(m_complaints,
          printable(OutputWords::tr("innkeeperctl: note: %1").arg(text)).toLocal8Bit() + '\n');
}

bool Output::flush()
{
    const bool isWritten = std::fflush(m_answers) == 0 && std::ferror(m_answers) == 0;
    std::fflush(m_complaints);
    return isWritten;
}

QString Output::readAnswer(const QString &question)
{
    write(m_complaints, question.toLocal8Bit());
    std::fflush(m_answers);
    std::fflush(m_complaints);
    char reply[64] = {};
    if (!std::fgets(reply, sizeof reply, stdin))
        return {};
    return QString::fromLocal8Bit(reply).trimmed();
}

bool Output::confirm(const QString &question)
{
    //: What a person types to agree; the first letter of "yes".
    return readAnswer(OutputWords::tr("%1 [y/N] ").arg(printable(question)))
        .startsWith(OutputWords::tr("y"), Qt::CaseInsensitive);
}

QString Output::ask(const QString &question)
{
    return readAnswer(printable(question) + QLatin1Char(' '));
}

bool Output::talksToPerson() const
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(::fileno(m_complaints)) == 1;
}

} // namespace innkeeper::ctl
