// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ChangeReport.h"

#include "app/ctl/Json.h"
#include "app/ctl/MachineLookup.h"
#include "core/services/ImageGuards.h"
#include "core/xml/LineDiff.h"
#include "core/xml/Secrets.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper::ctl {

namespace {

struct ChangeReportWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::ChangeReport)
};

QString wordOf(hardware::Change::Kind kind)
{
    switch (kind) {
    case hardware::Change::Kind::Add:
        return QStringLiteral("add");
    case hardware::Change::Kind::Remove:
        return QStringLiteral("remove");
    case hardware::Change::Kind::Set:
        break;
    }
    return QStringLiteral("set");
}

QJsonObject valuesToJson(const hardware::Values &values)
{
    QJsonObject json;
    for (auto it = values.begin(); it != values.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QString differenceOf(const ChangePlan &plan)
{
    return unifiedDiff(withoutSecrets(plan.before), withoutSecrets(plan.after));
}

/// A change of something else than our own notes, that was not so before.
bool isEffective(const hardware::Change &change)
{
    return !fieldOf(change) || (!isNote(change) && change.before != change.after);
}

QJsonObject planToJson(const Machine &machine, const ChangePlan &plan)
{
    QJsonArray steps;
    for (const ChangePlan::Step &step : plan.steps) {
        QJsonObject json = toJson(step.change);
        json.insert(QStringLiteral("atOnce"), step.isLive);
        steps << json;
    }
    QJsonObject json = nameToJson(machine.id, machine.name);
    json.insert(QStringLiteral("changes"), steps);
    json.insert(QStringLiteral("diff"), differenceOf(plan));
    return json;
}

} // namespace

QJsonObject toJson(const hardware::Change &change)
{
    QJsonObject json{{QStringLiteral("change"), wordOf(change.kind)},
                     {QStringLiteral("part"), change.part},
                     {QStringLiteral("which"), change.which},
                     {QStringLiteral("text"), textOf(change)}};
    if (change.kind != hardware::Change::Kind::Set) {
        json.insert(QStringLiteral("values"), valuesToJson(change.values));
        return json;
    }
    json.insert(QStringLiteral("setting"), change.field);
    json.insert(QStringLiteral("value"), change.after);
    if (change.before)
        json.insert(QStringLiteral("before"), *change.before);
    return json;
}

bool isDryRun(const Command::Scene &scene)
{
    return scene.arguments.has(QStringLiteral("dry-run"));
}

ChangeMachine::When whenAsked(const Command::Scene &scene)
{
    return scene.arguments.has(QStringLiteral("next-start")) ? ChangeMachine::When::NextStart
                                                             : ChangeMachine::When::AtOnce;
}

Result<ExitCode> makeChanges(const Command::Scene &scene, const Machine &machine,
                             const QList<hardware::Change> &changes)
{
    const auto safe = withImageGuards(scene.services.hypervisor, machine.id, changes);
    if (!safe)
        return failure(safe.error());
    ChangeMachine change(scene.services.hypervisor);
    const auto plan = isDryRun(scene) ? change.plan(machine.id, *safe, whenAsked(scene))
                                      : change.run(machine.id, *safe, whenAsked(scene));
    if (!plan)
        return failure(plan.error());
    return reportChanges(scene, machine, *plan);
}

Result<ExitCode> makeChanges(const Command::Scene &scene,
                             Result<hardware::Change> (*read)(const QString &))
{
    QList<hardware::Change> changes;
    for (const QString &word : scene.arguments.positional().mid(1)) {
        const auto change = read(word);
        if (!change) {
            scene.output.error(change.error());
            return ExitCode::Usage;
        }
        changes += *change;
    }
    const auto machine = machineNamed(scene.services.hypervisor.machines(), scene.arguments.at(0));
    if (!machine)
        return failure(machine.error());
    return makeChanges(scene, *machine, changes);
}

ExitCode reportChanges(const Command::Scene &scene, const Machine &machine, const ChangePlan &plan)
{
    if (scene.output.isJson()) {
        scene.output.json(planToJson(machine, plan));
        return ExitCode::Success;
    }
    if (isDryRun(scene))
        scene.output.raw(differenceOf(plan).toUtf8());
    const auto waits =
        std::count_if(plan.steps.begin(), plan.steps.end(), [](const ChangePlan::Step &step) {
            return !step.isLive && isEffective(step.change);
        });
    if (isActive(machine.state) && waits > 0)
        scene.output.note(
            ChangeReportWords::tr("%n change(s) take effect after the machine is shut down and "
                                  "started again.",
                                  nullptr, int(waits)));
    return ExitCode::Success;
}

} // namespace innkeeper::ctl
