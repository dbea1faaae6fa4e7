// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace innkeeper::ctl {

class Command;

/// One "--word [VALUE]" of a command or of all.
struct OptionSpec
{
    QString name;
    /// One letter, or empty.
    QString letter;
    /// Empty: a switch.
    QString value;
    /// Translated.
    QString help;
};

struct ArgumentSpec
{
    /// As written in a synopsis: "NAME".
    QString name;
    bool isOptional = false;
    bool mayRepeat = false;
};

/// One command as data: help, parsing, completion and manual speak of the same.
struct CommandSpec
{
    QString name;
    /// Translated; one line.
    QString summary;
    /// Translated; what else there is to know.
    QString description;
    QList<ArgumentSpec> arguments;
    QList<OptionSpec> options;
    std::function<std::unique_ptr<Command>()> make;
    enum class Needs {
        Nothing,
        Host,
        /// Has something to say even when the host cannot be reached.
        HostIfThere,
    };
    Needs needs = Needs::Host;
};

} // namespace innkeeper::ctl
