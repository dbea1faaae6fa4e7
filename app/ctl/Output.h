// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdio>

namespace innkeeper::ctl {

/// Where answers and complaints go. Words from elsewhere (names!) lose their control characters,
/// so that no machine can play with the terminal.
class Output
{
public:
    Output(std::FILE *answers, std::FILE *complaints);

    void setJson(bool isJson) { m_isJson = isJson; }
    [[nodiscard]] bool isJson() const { return m_isJson; }

    void line(const QString &text);
    /// Wrapped, `indent` columns from the left.
    void paragraph(const QString &text, int indent);
    /// As it is: XML, help.
    void raw(const QByteArray &bytes);
    void json(const QJsonObject &answer);
    void json(const QJsonArray &answer);
    /// Columns; the first row is the heading.
    void table(const QList<QStringList> &rows);

    void error(const Error &error);
    void note(const QString &text);
    /// False when not everything could be written: disk full, nobody reads.
    [[nodiscard]] bool flush();

    [[nodiscard]] bool talksToPerson() const;
    /// Asks; anything but yes is no.
    [[nodiscard]] bool confirm(const QString &question);
    /// Asks for a word; empty when there is none.
    [[nodiscard]] QString ask(const QString &question);
    [[nodiscard]] std::FILE *complaints() const { return m_complaints; }

private:
    /// A line from who sits there.
    [[nodiscard]] QString readAnswer(const QString &question);

    std::FILE *m_answers;
    std::FILE *m_complaints;
    bool m_isJson = false;
};

/// Without control and direction-changing characters; each becomes U+FFFD.
[[nodiscard]] QString printable(const QString &text);
/// Columns that it takes on a terminal.
[[nodiscard]] int displayWidth(const QString &text);

} // namespace innkeeper::ctl
