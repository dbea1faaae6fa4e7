// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/kinds/Kinds.h"

#include <algorithm>

namespace innkeeper::hardware {

QList<Field::Choice> words(const QStringList &words)
{
    QList<Field::Choice> choices;
    for (const QString &word : words)
        choices.append({word});
    return choices;
}

QList<Field::Choice> onOff()
{
    return {{QStringLiteral("on"), QT_TRANSLATE_NOOP("Hardware", "On")},
            {QStringLiteral("off"), QT_TRANSLATE_NOOP("Hardware", "Off")}};
}

QList<Field::Choice> yesNo()
{
    return {{QStringLiteral("yes"), QT_TRANSLATE_NOOP("Hardware", "On")},
            {QStringLiteral("no"), QT_TRANSLATE_NOOP("Hardware", "Off")}};
}

QList<Field::Choice> thereOrNot()
{
    return {{QStringLiteral("yes"), QT_TRANSLATE_NOOP("Hardware", "On")},
            {QString(), QT_TRANSLATE_NOOP("Hardware", "Off")}};
}

const Field *PartKind::field(const QString &fieldKey) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field &each) { return each.key == fieldKey; });
    return found == fields.end() ? nullptr : &*found;
}

QString nameOf(const PartKind &kind)
{
    return QCoreApplication::translate("Hardware", kind.name);
}

QString summaryOf(const PartKind &kind)
{
    return kind.summary ? QCoreApplication::translate("Hardware", kind.summary) : QString();
}

const QList<PartKind> &partKinds()
{
    static const QList<PartKind> kinds{
        machineKind(),    processorKind(), pinKind(),        memoryKind(),      memoryModuleKind(),
        balloonKind(),    firmwareKind(),  clockKind(),      hypervKind(),      powerKind(),
        diskKind(),       shareKind(),     networkKind(),    screenKind(),      videoKind(),
        soundKind(),      inputKind(),     controllerKind(), redirectionKind(), usbFilterKind(),
        hostDeviceKind(), serialKind(),    parallelKind(),   consoleKind(),     channelKind(),
        vsockKind(),      tpmKind(),       rngKind(),        watchdogKind(),    panicKind(),
        iommuKind()};
    return kinds;
}

const PartKind *partKind(const QString &key)
{
    const auto &kinds = partKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const PartKind &each) { return each.key == key; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace innkeeper::hardware
