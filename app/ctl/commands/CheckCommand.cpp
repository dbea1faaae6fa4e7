// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/CheckCommand.h"

#include "app/ctl/Json.h"
#include "core/services/ConnectionChoice.h"
#include "core/services/HostCheck.h"

#include <algorithm>

namespace innkeeper::ctl {

namespace {

using Severity = Finding::Severity;

QString mark(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return CheckCommand::tr("ok");
    case Severity::Note:
        return CheckCommand::tr("note");
    case Severity::Warning:
        return CheckCommand::tr("warning");
    case Severity::Problem:
        return CheckCommand::tr("PROBLEM");
    }
    return {};
}

void print(const Finding &finding, Output &output)
{
    constexpr int kIndent = 10;
    output.line(mark(finding.severity).leftJustified(kIndent) + finding.title);
    if (finding.severity == Severity::Good)
        return;
    for (const QString &text : {finding.reason, finding.advice, finding.detail}) {
        if (!text.isEmpty())
            output.paragraph(text, kIndent);
    }
}

QString verdict(Severity worst)
{
    switch (worst) {
    case Severity::Problem:
        return CheckCommand::tr("Machines cannot run here until the problems are solved.");
    case Severity::Warning:
        return CheckCommand::tr("Machines run here, but some things could be better.");
    case Severity::Note:
    case Severity::Good:
        break;
    }
    return CheckCommand::tr("This computer is well prepared for machines.");
}

} // namespace

Result<ExitCode> CheckCommand::run(const Scene &scene)
{
    HostCheck check(scene.services.hypervisor, scene.services.accelerators);
    if (scene.arguments.has(QStringLiteral("retry")))
        // What it comes to stands among the findings.
        (void)check.apply(Finding::Fix::RetryAccelerator);
    const QList<Finding> findings = check.run(scene.uri);
    Severity worst = Severity::Good;
    for (const Finding &finding : findings)
        worst = std::max(worst, finding.severity);
    QStringList limits;
    if (const auto facts = scene.services.hypervisor.host().facts())
        limits = limitsOf(*facts);

    if (scene.output.isJson()) {
        QJsonArray list;
        for (const Finding &finding : findings)
            list << toJson(finding);
        scene.output.json(
            QJsonObject{{QStringLiteral("connection"), scene.uri},
                        {QStringLiteral("worst"), toWord(worst)},
                        {QStringLiteral("limits"), QJsonArray::fromStringList(limits)},
                        {QStringLiteral("findings"), list}});
    } else {
        for (const Finding &finding : findings)
            print(finding, scene.output);
        if (!limits.isEmpty())
            scene.output.line({});
        for (const QString &limit : limits)
            scene.output.paragraph(limit, 0);
        scene.output.line({});
        scene.output.line(verdict(worst));
    }
    return worst == Severity::Problem ? ExitCode::Failure : ExitCode::Success;
}

} // namespace innkeeper::ctl
