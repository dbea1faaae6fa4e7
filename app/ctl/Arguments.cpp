// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Arguments.h"

#include "app/ctl/CommandTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper::ctl {

namespace {

struct ArgumentsWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::Arguments)
};

tl::unexpected<Error> misuse(const QString &message)
{
    return failure(ErrorKind::Invalid, message);
}

/// `word` is what followed the dashes, without "=value".
const OptionSpec *find(const QList<OptionSpec> &options, bool isLetter, const QString &word)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const OptionSpec &option) {
        return !word.isEmpty() && word == (isLetter ? option.letter : option.name);
    });
    return found == options.end() ? nullptr : &*found;
}

} // namespace

Result<Arguments> Arguments::parse(const CommandSpec &command, const QStringList &words)
{
    const QList<OptionSpec> known = command.options + commonOptions();
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == QLatin1String("--")) {
            arguments.m_positional += words.mid(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word == QLatin1String("-")) {
            arguments.m_positional += word;
            continue;
        }
        const bool isLetter = !word.startsWith(QLatin1String("--"));
        const qsizetype equals = isLetter ? -1 : word.indexOf(u'=');
        const QString name = isLetter ? word.mid(1, 1) : word.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionSpec *option = find(known, isLetter, name);
        if (!option)
            return misuse(
                ArgumentsWords::tr("There is no option \"%1\".").arg(word.section(u'=', 0, 0)));
        const bool takesValue = !option->value.isEmpty();
        const bool isJoined = isLetter ? word.size() > 2 : equals >= 0;
        if (!takesValue && isJoined)
            return misuse(ArgumentsWords::tr("The option --%1 takes no value.").arg(option->name));
        QString value;
        if (takesValue && isJoined)
            value = word.mid(isLetter ? 2 : equals + 1);
        else if (takesValue && ++i < words.size())
            value = words[i];
        else if (takesValue)
            return misuse(ArgumentsWords::tr("The option --%1 needs a value: %2.")
                              .arg(option->name, option->value));
        arguments.m_options.insert(option->name, value);
    }
    if (!arguments.has(QStringLiteral("help"))) {
        if (auto fits = arguments.checkCount(command); !fits)
            return failure(fits.error());
    }
    return arguments;
}

Result<void> Arguments::checkCount(const CommandSpec &command) const
{
    qsizetype at = 0;
    for (const ArgumentSpec &argument : command.arguments) {
        if (!argument.isOptional && at >= m_positional.size())
            return misuse(ArgumentsWords::tr("%1 is missing.").arg(argument.name));
        at = argument.mayRepeat ? m_positional.size() : at + 1;
    }
    if (m_positional.size() > at)
        return misuse(ArgumentsWords::tr("\"%1\" is too much.").arg(m_positional[at]));
    return {};
}

bool Arguments::hasOnly(const QStringList &allowed) const
{
    QStringList others = m_options.keys();
    for (const OptionSpec &common : commonOptions())
        others.removeAll(common.name);
    return std::all_of(others.cbegin(), others.cend(),
                       [&allowed](const QString &name) { return allowed.contains(name); });
}

Result<std::optional<quint64>> Arguments::number(const QString &option, quint64 most) const
{
    if (!has(option))
        return std::nullopt;
    bool isNumber = false;
    const quint64 number = value(option).toULongLong(&isNumber);
    if (!isNumber || number == 0 || number > most)
        return misuse(ArgumentsWords::tr("--%1 takes a whole number from 1 to %2, not \"%3\".")
                          .arg(option, QString::number(most), value(option)));
    return number;
}

} // namespace innkeeper::ctl
