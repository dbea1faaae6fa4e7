// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace innkeeper {

/// The real innkeeperctl on this person's qemu:///session.
class Ctl : public testing::Test
{
protected:
    struct Said
    {
        int code = -1;
        QByteArray answer;
        QByteArray complaint;
        [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(answer); }
    };

    /// No machine outlives its test.
    void TearDown() override
    {
        for (const QJsonValue &machine :
             run({QStringLiteral("list"), QStringLiteral("--json")}).json().array()) {
            const QString id = machine[QStringLiteral("id")].toString();
            (void)run({QStringLiteral("stop"), id});
            EXPECT_EQ(run({QStringLiteral("delete"), id}).code, 0);
        }
        EXPECT_EQ(volumes(), QStringList());
    }

    static QStringList onSession(const QStringList &words)
    {
        return QStringList{QStringLiteral("-c"), QStringLiteral("qemu:///session")} + words;
    }
    static Said run(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(INNKEEPERCTL), onSession(words));
        // Saving memory under TCG on a busy computer takes its time.
        EXPECT_TRUE(process.waitForFinished(120000)) << qPrintable(words.join(u' '));
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    static void succeed(const QStringList &words)
    {
        const Said said = run(words);
        EXPECT_EQ(said.code, 0) << qPrintable(words.join(u' ')) << ": "
                                << said.complaint.toStdString();
    }
    static QString state(const QString &name)
    {
        return run({QStringLiteral("show"), name, QStringLiteral("--json")})
            .json()[QStringLiteral("state")]
            .toString();
    }
    /// Files of the default pool.
    static QStringList volumes()
    {
        return QDir(qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/libvirt/images"))
            .entryList(QDir::Files);
    }

    QTemporaryDir m_folder;
};

} // namespace innkeeper
