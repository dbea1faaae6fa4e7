// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/NameSuggestion.h"

#include "core/base/MachineText.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace innkeeper {

namespace {

struct NameSuggestionWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::NameSuggestion)
};

QString stem(const CreateRequest &request, const QString &osName)
{
    if (request.source == CreateRequest::Source::TestMachine)
        return NameSuggestionWords::tr("Test machine");
    if (!osName.isEmpty())
        return osName;
    const QString fromImage = QFileInfo(request.imagePath).completeBaseName().simplified();
    if (!fromImage.isEmpty() && validateMachineName(fromImage))
        return fromImage;
    return NameSuggestionWords::tr("New machine");
}

} // namespace

QString suggestName(const CreateRequest &request, const QString &osName, Machines &machines)
{
    const QString base = stem(request, osName);
    QStringList taken;
    if (const auto all = machines.list()) {
        for (const Machine &machine : *all)
            taken.append(machine.name);
    }
    QString name = base;
    for (int number = 2; taken.contains(name); ++number)
        name = NameSuggestionWords::tr("%1 %2", "a name that is taken, and a number")
                   .arg(base)
                   .arg(number);
    return name;
}

} // namespace innkeeper
