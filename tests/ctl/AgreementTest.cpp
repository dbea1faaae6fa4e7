// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CommandTable.h"
#include "app/ctl/Help.h"

#include <QFile>
#include <QRegularExpression>

#include <gmock/gmock.h>

namespace innkeeper::ctl {

namespace {

QString manual()
{
    QFile file(QStringLiteral(MANUAL));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList captured(const QString &text, const char *pattern)
{
    QStringList found;
    const QRegularExpression expression(QString::fromLatin1(pattern),
                                        QRegularExpression::MultilineOption);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found << matches.next().captured(1);
    return found;
}

QStringList namesOf(const QList<OptionSpec> &options)
{
    QStringList names;
    for (const OptionSpec &option : options)
        names << option.name;
    return names;
}

/// The part of the manual about one command.
QString section(const QString &text, const QString &command)
{
    const QString rest = text.mid(text.indexOf(QStringLiteral("\n.Ss %1\n").arg(command)) + 1);
    return rest.left(rest.indexOf(QRegularExpression(QStringLiteral("\n\\.S[sh] "))));
}

TEST(AgreementTest, theManualKnowsEveryCommandInOrder)
{
    QStringList commands;
    for (const CommandSpec &command : commandTable())
        commands << command.name;
    EXPECT_EQ(captured(manual(), "^\\.Ss (.*)$"), commands);
}

TEST(AgreementTest, theManualKnowsEveryOption)
{
    const QString text = manual();
    for (const CommandSpec &command : commandTable())
        EXPECT_EQ(captured(section(text, command.name), "^\\.It Fl Fl ([a-z-]+)"),
                  namesOf(command.options))
            << qPrintable(command.name);
    const QString common = text.left(text.indexOf(QStringLiteral(".Sh COMMANDS")));
    EXPECT_EQ(captured(common, "^\\.It .*Fl Fl ([a-z-]+)"), namesOf(commonOptions()));
}

TEST(AgreementTest, theManualsSynopsesNameTheSameWords)
{
    const QString text = manual();
    for (const CommandSpec &command : commandTable()) {
        const QString words = section(text, command.name).section(QStringLiteral(".Pp"), 0, 0);
        for (const OptionSpec &option : command.options)
            EXPECT_TRUE(words.contains(QStringLiteral("Fl Fl ") + option.name))
                << qPrintable(command.name + u' ' + option.name);
        for (const ArgumentSpec &argument : command.arguments)
            EXPECT_TRUE(words.contains(argument.name)) << qPrintable(command.name);
    }
}

TEST(AgreementTest, helpSaysEverything)
{
    const QString general = generalHelp();
    for (const CommandSpec &command : commandTable()) {
        EXPECT_TRUE(general.contains(command.summary)) << qPrintable(command.name);
        const QString help = helpFor(command);
        EXPECT_TRUE(help.contains(synopsis(command)));
        for (const OptionSpec &option : command.options + commonOptions()) {
            EXPECT_TRUE(help.contains(QStringLiteral("--") + option.name));
            EXPECT_TRUE(help.simplified().contains(option.help));
        }
        for (const QString &line : help.split(u'\n'))
            EXPECT_LE(line.size(), 80) << qPrintable(line);
    }
    for (const QString &line : general.split(u'\n'))
        EXPECT_LE(line.size(), 80) << qPrintable(line);
}

} // namespace

} // namespace innkeeper::ctl
