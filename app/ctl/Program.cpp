// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Program.h"

#include "app/ctl/Arguments.h"
#include "app/ctl/Command.h"
#include "app/ctl/CommandTable.h"
#include "app/ctl/Help.h"
#include "core/services/ConnectionChoice.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper::ctl {

namespace {

struct ProgramWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::Program)
};

/// The command's place among the words: common options may stand before it.
qsizetype commandIndex(const QStringList &words)
{
    qsizetype i = 0;
    for (; i < words.size() && words[i].startsWith(u'-'); ++i) {
        if (words[i] == QLatin1String("-c") || words[i] == QLatin1String("--connect"))
            ++i;
    }
    return i;
}

} // namespace

Program::Program(const Services &services, Output &output)
    : m_services(services)
    , m_output(output)
{
}

ExitCode Program::run(const QStringList &words)
{
    const qsizetype at = commandIndex(words);
    QStringList rest = words;
    const QString name = at < rest.size() ? rest.takeAt(at) : QString();
    const QList<CommandSpec> table = commandTable();
    const auto command = std::find_if(
        table.begin(), table.end(), [&name](const CommandSpec &each) { return each.name == name; });
    const CommandSpec none;
    const auto arguments = Arguments::parse(command == table.end() ? none : *command, rest);
    if (arguments && arguments->has(QStringLiteral("version"))) {
        m_output.line(QStringLiteral("innkeeperctl " INNKEEPER_VERSION));
    } else if (command != table.end()) {
        if (!arguments)
            return misused(arguments.error(), name);
        if (!arguments->has(QStringLiteral("help")))
            return perform(*command, *arguments);
        m_output.raw(helpFor(*command).toLocal8Bit());
    } else if (name.isEmpty() && !arguments) {
        return misused(arguments.error());
    } else if (name.isEmpty() && arguments->has(QStringLiteral("help"))) {
        m_output.raw(generalHelp().toLocal8Bit());
    } else if (name.isEmpty()) {
        return misused({ErrorKind::Invalid, ProgramWords::tr("A command is missing."), {}, {}});
    } else {
        return misused({ErrorKind::Invalid,
                        ProgramWords::tr("There is no command \"%1\".").arg(name),
                        {},
                        {}});
    }
    return m_output.flush() ? ExitCode::Success : ExitCode::Failure;
}

ExitCode Program::misused(const Error &error, const QString &command)
{
    const QString help = command.isEmpty() ? QStringLiteral("innkeeperctl --help")
                                           : QStringLiteral("innkeeperctl %1 --help").arg(command);
    m_output.error({error.kind, error.message, ProgramWords::tr("See \"%1\".").arg(help), {}});
    return ExitCode::Usage;
}

ExitCode Program::perform(const CommandSpec &command, const Arguments &arguments)
{
    m_output.setJson(arguments.has(QStringLiteral("json")));
    const auto uri = connect(command, arguments.value(QStringLiteral("connect")));
    Result<ExitCode> code = ExitCode::Success;
    if (uri)
        code = command.make()->run({arguments, m_services, m_output, *uri});
    else
        code = failure(uri.error());
    if (!code) {
        m_output.error(code.error());
        code = exitCodeOf(code.error().kind);
    }
    if (!m_output.flush() && *code == ExitCode::Success) {
        m_output.error(
            {ErrorKind::Internal, ProgramWords::tr("The answer could not be written."), {}, {}});
        return ExitCode::Failure;
    }
    return *code;
}

Result<QString> Program::connect(const CommandSpec &command, const QString &asked)
{
    if (command.needs == CommandSpec::Needs::Nothing)
        return QString();
    const QString uri =
        ConnectionChoice::make(m_services.hypervisor, asked, m_services.isEmbedded).uri;
    const auto opened = m_services.hypervisor.open(uri);
    if (command.needs == CommandSpec::Needs::HostIfThere)
        return uri;
    if (!opened)
        return failure(opened.error());
    // Journals know hosts by their canonical name.
    return m_services.hypervisor.host().facts().map(
        [](const HostFacts &facts) { return facts.uri; });
}

} // namespace innkeeper::ctl
