// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Setting.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

namespace {

struct SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::Setting)
};

using hardware::Change;
using hardware::PartKind;

Result<QString> valueFor(const PartKind &kind, const QString &key, const QString &typed)
{
    const hardware::Field *field = kind.field(key);
    if (field && field->isNote)
        return failure(ErrorKind::Invalid,
                       SettingWords::tr("\"%1\" is not set by itself.").arg(labelOf(*field)),
                       SettingWords::tr("\"innkeeperctl tune\" sets it."));
    if (field)
        return hardware::parseValue(*field, typed);
    QStringList keys;
    for (const hardware::Field &each : kind.fields)
        keys += each.key;
    return failure(ErrorKind::Invalid,
                   SettingWords::tr("\"%1\" has no setting \"%2\".").arg(kind.key, key),
                   SettingWords::tr("It has: %1.").arg(keys.join(QStringLiteral(", "))));
}

auto notASetting(const QString &word)
{
    return failure(ErrorKind::Invalid, SettingWords::tr("\"%1\" is no setting.").arg(word),
                   SettingWords::tr("Write it as PART.SETTING=VALUE, such as memory.size=2GiB or "
                                    "disk.vda.cache=none."));
}

} // namespace

Result<const PartKind *> kindNamed(const QString &key)
{
    if (const PartKind *kind = hardware::partKind(key))
        return kind;
    QStringList keys;
    for (const PartKind &each : hardware::partKinds())
        keys += each.key;
    return failure(ErrorKind::Invalid,
                   SettingWords::tr("No part of a machine is called \"%1\".").arg(key),
                   SettingWords::tr("There are: %1.").arg(keys.join(QStringLiteral(", "))));
}

// What tells a part from its siblings may have dots itself: a channel's name.
Result<Change> settingFrom(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString address = word.left(equals);
    const qsizetype first = address.indexOf(u'.');
    const qsizetype last = address.lastIndexOf(u'.');
    if (equals < 0 || first <= 0)
        return notASetting(word);
    const auto kind = kindNamed(address.left(first));
    if (!kind)
        return failure(kind.error());
    const QString key = address.sliced(last + 1);
    const auto value = valueFor(**kind, key, word.sliced(equals + 1));
    if (!value)
        return failure(value.error());
    const QString which = last > first ? address.sliced(first + 1, last - first - 1) : QString();
    return Change{Change::Kind::Set, (*kind)->key, which, key, {}, *value, {}, {}};
}

Result<hardware::Values> valuesFrom(const PartKind &kind, const QStringList &words)
{
    hardware::Values values;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return failure(ErrorKind::Invalid, SettingWords::tr("\"%1\" is no setting.").arg(word),
                           SettingWords::tr("Write it as SETTING=VALUE, such as model=virtio."));
        const QString key = word.left(equals);
        const auto value = valueFor(kind, key, word.sliced(equals + 1));
        if (!value)
            return failure(value.error());
        values.insert(key, *value);
    }
    return values;
}

Result<Change> removalFrom(const QString &word)
{
    const auto kind = kindNamed(word.section(u'.', 0, 0));
    if (!kind)
        return failure(kind.error());
    return Change{Change::Kind::Remove, (*kind)->key, word.section(u'.', 1), {}, {}, {}, {}, {}};
}

} // namespace innkeeper::ctl
