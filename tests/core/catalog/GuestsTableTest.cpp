// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// docs/guests.md says what the profiles say. INNKEEPER_UPDATE_GOLDEN=1 writes it anew.
#include "tests/core/catalog/Systems.h"

#include <QFile>

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

struct Column
{
    const char *title;
    const char *topic;
};

const QList<Column> kDevices{
    {"Board", "chipset"},   {"Firmware", "firmware"}, {"TPM", "tpm"},     {"Disk", "disk"},
    {"Network", "network"}, {"Screen", "video"},      {"Sound", "sound"}, {"USB", "usb"},
    {"Pointer", "input"},   {"Balloon", "balloon"},   {"RNG", "rng"},     {"Drivers", "drivers"}};
const QList<Column> kRest{{"Processor", "cpu"},
                          {"CPUs", "cpus"},
                          {"Memory", "memory"},
                          {"Disk size", "disk-size"},
                          {"Clock", "clock"},
                          {"Hyper-V", "enlightenments"},
                          {"Guest agent", "guest-agent"},
                          {"SPICE agent", "spice-agent"},
                          {"Serial port", "serial"}};

/// Preferences up to the first that always applies; the rest is for poor hosts.
QString cell(const ProfileRule &rule)
{
    QStringList values;
    for (const ProfilePreference &preference : rule.preferences) {
        ProfilePreference always;
        always.value = preference.value;
        const QString value = preference.value.count(u' ') > 1 ? QStringLiteral("yes")
                              : preference.value == u"none"    ? QStringLiteral("–")
                                                               : preference.value;
        const QString mark = preference.accelerator.isEmpty()
                                 ? QStringLiteral("\\*")
                                 : QStringLiteral(" (") + preference.accelerator.toUpper() + u')';
        values += preference == always ? value : value + mark;
        if (preference == always && value != u"recommended")
            break;
    }
    values.removeDuplicates();
    return values.join(QStringLiteral(", "));
}

QString table(const QList<Column> &columns)
{
    QString text = QStringLiteral("| System |");
    for (const Column &column : columns)
        text += QStringLiteral(" %1 |").arg(QLatin1String(column.title));
    text += QStringLiteral("\n|---|") + QStringLiteral("---|").repeated(columns.size()) + u'\n';
    for (const Profile &profile : systems::profiles().all()) {
        text += QStringLiteral("| %1 |").arg(profile.name);
        for (const Column &column : columns) {
            const ProfileRule *rule = profile.rule(QString::fromLatin1(column.topic));
            text += QStringLiteral(" %1 |").arg(rule ? cell(*rule) : QString());
        }
        text += u'\n';
    }
    return text;
}

// REUSE-IgnoreStart: these words are for another file.
QString document()
{
    return QStringLiteral(
               "<!--\nSPDX-FileCopyrightText: The Innkeeper authors\n"
               "SPDX-License-Identifier: GPL-3.0-or-later\n-->\n"
               "# What each system gets\n\n"
               "Made from `resources/profiles` by a test (`INNKEEPER_UPDATE_GOLDEN=1 "
               "catalog_test`); "
               "[profiles.md](profiles.md)\nsays how to change it. The first value that the "
               "system and the host both have is taken; a value with\n\\* only when osinfo-db says "
               "that the system knows it. `innkeeperctl profiles NAME` names the source of\neach "
               "rule.\n\n") +
           table(kDevices) + u'\n' + table(kRest);
}

// REUSE-IgnoreEnd

TEST(GuestsTableTest, isFresh)
{
    QFile file(QStringLiteral(INNKEEPER_DOCS "/guests.md"));
    const QByteArray made = document().toUtf8();
    if (qEnvironmentVariableIntValue("INNKEEPER_UPDATE_GOLDEN") != 0) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(made), made.size());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(made.toStdString(), file.readAll().toStdString());
}

} // namespace

} // namespace innkeeper
