// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/AcceleratorMemory.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <functional>
#include <utility>

namespace innkeeper {

namespace {

using Outcome = AcceleratorTrial::Outcome;

constexpr auto kBoot = QLatin1String("boot");
constexpr auto kTrials = QLatin1String("trials");
constexpr auto kKind = QLatin1String("kind");
constexpr auto kTook = QLatin1String("milliseconds");
constexpr auto kDetail = QLatin1String("detail");

constexpr std::pair<Outcome::Kind, QLatin1String> kKinds[] = {
    {Outcome::Kind::Works, QLatin1String("works")},
    {Outcome::Kind::Silent, QLatin1String("silent")},
    {Outcome::Kind::Refused, QLatin1String("refused")},
};

QString thisBoot()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).trimmed();
}

QString keyOf(const QString &emulator, Accelerator accelerator)
{
    const QString path = QStandardPaths::findExecutable(emulator);
    const QFileInfo program(path.isEmpty() ? emulator : path);
    return QStringLiteral("%1 %2 %3 %4")
        .arg(toWord(accelerator))
        .arg(program.size())
        .arg(program.lastModified().toMSecsSinceEpoch())
        .arg(program.absoluteFilePath());
}

/// The trials of this boot.
QJsonObject read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QString boot = thisBoot();
    if (boot.isEmpty() || all.value(kBoot).toString() != boot)
        return {};
    return all.value(kTrials).toObject();
}

/// Read, changed and replaced as one step, whoever else does the same.
void change(const QString &path, const std::function<void(QJsonObject &)> &edit)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(1000))
        return;
    QJsonObject trials = read(path);
    edit(trials);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument({{kBoot, thisBoot()}, {kTrials, trials}}).toJson());
    file.commit();
}

} // namespace

AcceleratorMemory::AcceleratorMemory(QString file)
    : m_file(std::move(file))
{
}

std::optional<Outcome> AcceleratorMemory::recall(const QString &emulator,
                                                 Accelerator accelerator) const
{
    const QJsonObject trial = read(m_file).value(keyOf(emulator, accelerator)).toObject();
    const QString word = trial.value(kKind).toString();
    for (const auto &[kind, name] : kKinds) {
        if (word == name)
            return Outcome{kind, std::chrono::milliseconds(trial.value(kTook).toInteger()),
                           trial.value(kDetail).toString()};
    }
    return {};
}

void AcceleratorMemory::remember(const QString &emulator, Accelerator accelerator,
                                 const Outcome &outcome)
{
    QJsonObject trial{{kTook, qint64(outcome.took.count())}, {kDetail, outcome.detail}};
    for (const auto &[kind, name] : kKinds) {
        if (kind == outcome.kind)
            trial.insert(kKind, name);
    }
    change(m_file,
           [&](QJsonObject &trials) { trials.insert(keyOf(emulator, accelerator), trial); });
}

void AcceleratorMemory::forget(const QString &emulator, Accelerator accelerator)
{
    if (recall(emulator, accelerator))
        change(m_file, [&](QJsonObject &trials) { trials.remove(keyOf(emulator, accelerator)); });
}

} // namespace innkeeper
