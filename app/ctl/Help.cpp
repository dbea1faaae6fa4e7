// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Help.h"

#include "app/ctl/CommandTable.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::Help)
};

constexpr int kColumn = 24;

/// Broken into lines that fit; all but the first begin `indent` columns to the right.
QString wrapped(const QString &text, int indent)
{
    constexpr int kColumns = 80;
    QString lines;
    int column = indent;
    for (const QString &word : text.split(u' ')) {
        const int width = int(word.size());
        if (column > indent && column + 1 + width > kColumns) {
            lines += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            lines += u' ';
            ++column;
        }
        lines += word;
        column += width;
    }
    return lines;
}

QString row(const QString &left, const QString &right)
{
    return QStringLiteral("  %1%2\n").arg(left.leftJustified(kColumn - 2), wrapped(right, kColumn));
}

QString rows(const QList<OptionSpec> &options)
{
    QString text;
    for (const OptionSpec &option : options) {
        QString left = QStringLiteral("--") + option.name;
        if (!option.letter.isEmpty())
            left.prepend(QStringLiteral("-%1, ").arg(option.letter));
        if (!option.value.isEmpty())
            left += u' ' + option.value;
        text += row(left, option.help);
    }
    return text;
}

} // namespace

QString synopsis(const CommandSpec &command)
{
    QString text = QStringLiteral("innkeeperctl ") + command.name;
    for (const ArgumentSpec &argument : command.arguments) {
        const QString name =
            argument.name + (argument.mayRepeat ? QStringLiteral("...") : QString());
        text += u' ' + (argument.isOptional ? QStringLiteral("[%1]").arg(name) : name);
    }
    if (!command.options.isEmpty())
        text += u' ' + HelpWords::tr("[options]");
    return text;
}

QString helpFor(const CommandSpec &command)
{
    QString text = HelpWords::tr("Usage: %1").arg(synopsis(command)) + u'\n' + command.summary +
                   QStringLiteral(".\n");
    if (!command.description.isEmpty())
        text += u'\n' + wrapped(command.description, 0) + u'\n';
    if (!command.options.isEmpty())
        text += u'\n' + HelpWords::tr("Options:") + u'\n' + rows(command.options);
    return text + u'\n' + HelpWords::tr("Common options:") + u'\n' + rows(commonOptions());
}

QString generalHelp()
{
    QString text = HelpWords::tr("Usage: innkeeperctl [-c URI] COMMAND [arguments]") + u'\n' +
                   HelpWords::tr("Creates, runs and deletes virtual machines.") +
                   QStringLiteral("\n\n") + HelpWords::tr("Commands:") + u'\n';
    for (const CommandSpec &command : commandTable())
        text += row(command.name, command.summary);
    return text + u'\n' + HelpWords::tr("Common options:") + u'\n' + rows(commonOptions()) + u'\n' +
           HelpWords::tr("\"innkeeperctl COMMAND --help\" tells more; so does innkeeperctl(1).") +
           u'\n';
}

} // namespace innkeeper::ctl
