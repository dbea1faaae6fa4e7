// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/MachineText.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper {

namespace {

class MachineTextWords
{
    Q_DECLARE_TR_FUNCTIONS(MachineText)
};

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool hasLineBreak(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), isLineBreak);
}

bool hasControl(const QString &text)
{
    return !isXmlText(text) || std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

/// Embeddings, overrides and isolates: they turn the text around them too.
bool hasDirectionControl(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
               (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
}

tl::unexpected<Error> invalid(const QString &message, const QString &advice = {})
{
    return failure(ErrorKind::Invalid, message, advice);
}

} // namespace

bool isXmlText(QStringView text)
{
    return text.isValidUtf16() && std::none_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) ||
                      c == QChar(0xFFFF);
           });
}

Result<void> validateMachineName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return invalid(MachineTextWords::tr("A machine needs a name."));
    if (hasLineBreak(name))
        return invalid(MachineTextWords::tr("A machine's name cannot contain a line break."));
    if (hasControl(name))
        return invalid(MachineTextWords::tr("The machine's name contains a control character."),
                       MachineTextWords::tr("Type the name instead of pasting it."));
    if (hasDirectionControl(name))
        return invalid(MachineTextWords::tr(
                           "The machine's name contains an invisible sign that turns the reading "
                           "direction."),
                       MachineTextWords::tr("Type the name instead of pasting it."));
    if (name.contains(u'/'))
        return invalid(MachineTextWords::tr("A machine's name cannot contain a slash (/)."));
    if (name == QLatin1String(".") || name == QLatin1String(".."))
        return invalid(MachineTextWords::tr("A machine cannot be named “.” or “..”."));
    if (name.front().isSpace() || name.back().isSpace())
        return invalid(MachineTextWords::tr("A machine's name cannot begin or end with a space."));
    if (const auto bytes = name.toUtf8().size(); bytes > kMaxMachineNameBytes)
        return invalid(
            MachineTextWords::tr(
                "The machine's name is too long: it takes %1 bytes, and at most %2 fit into "
                "the names of its files.")
                .arg(bytes)
                .arg(kMaxMachineNameBytes),
            MachineTextWords::tr("Use a short name, and the description for more."));
    return {};
}

Result<void> validateMachineTitle(const QString &title)
{
    if (hasLineBreak(title))
        return invalid(MachineTextWords::tr("A machine's title cannot contain a line break."));
    if (hasControl(title))
        return invalid(MachineTextWords::tr("The machine's title contains a control character."),
                       MachineTextWords::tr("Type the title instead of pasting it."));
    if (hasDirectionControl(title))
        return invalid(MachineTextWords::tr(
                           "The machine's title contains an invisible sign that turns the reading "
                           "direction."),
                       MachineTextWords::tr("Type the title instead of pasting it."));
    if (title.size() > kMaxTitleLength)
        return invalid(MachineTextWords::tr(
                           "The machine's title is too long: it has %1 characters, at most %2 are "
                           "possible.")
                           .arg(title.size())
                           .arg(kMaxTitleLength),
                       MachineTextWords::tr("Use the description for longer texts."));
    return {};
}

Result<void> validateMachineDescription(const QString &description)
{
    if (!isXmlText(description))
        return invalid(
            MachineTextWords::tr("The machine's description contains a control character."),
            MachineTextWords::tr("Only line breaks and tabs are possible."));
    if (description.size() > kMaxDescriptionLength)
        return invalid(
            MachineTextWords::tr(
                "The machine's description is too long: it has %1 characters, at most %2 "
                "are possible.")
                .arg(description.size())
                .arg(kMaxDescriptionLength));
    return {};
}

} // namespace innkeeper
