// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/CommandLine.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>
#include <string_view>

namespace innkeeper {

bool CommandLine::wantsOnlyWords(int argc, char **argv)
{
    static constexpr std::array kWords{"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return std::find(kWords.begin(), kWords.end(), std::string_view(argument)) != kWords.end();
    });
}

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("A desktop for people who live in virtual machines."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption connect(
        {QStringLiteral("c"), QStringLiteral("connect")},
        tr("Look after the machines of this libvirt connection, such as qemu:///system."),
        QStringLiteral("URI"));
    parser.addOption(connect);
    parser.addPositionalArgument(QStringLiteral("what"),
                                 tr("A machine to show, or an installer or disk image to make one "
                                    "from."),
                                 QStringLiteral("[MACHINE|IMAGE]"));
    parser.process(arguments);
    if (parser.positionalArguments().size() > 1)
        parser.showHelp(2);

    CommandLine line;
    line.connection = parser.value(connect);
    const QString what = parser.positionalArguments().value(0);
    const QUrl url(what);
    const QFileInfo file(url.isLocalFile() ? url.toLocalFile() : what);
    if (!what.isEmpty() && file.isFile())
        line.image = file.absoluteFilePath();
    else
        line.machine = what;
    return line;
}

} // namespace innkeeper
