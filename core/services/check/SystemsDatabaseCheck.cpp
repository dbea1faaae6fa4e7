// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/check/Checks.h"

#include <QCoreApplication>
#include <QDate>

namespace innkeeper::check {

namespace {

using Severity = Finding::Severity;

struct SystemsDatabaseCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::HostCheck)
};

constexpr int kOldAfterYears = 2;

} // namespace

QList<Finding> systemsDatabase(const HostFiles &files)
{
    Finding finding;
    finding.id = QStringLiteral("osinfo-db");
    finding.reason = SystemsDatabaseCheckWords::tr(
        "Tells which system an installer image holds, and which hardware "
        "suits it.");
    if (files.entries(QStringLiteral("/usr/share/osinfo/os")) == 0) {
        finding.severity = Severity::Warning;
        finding.title =
            SystemsDatabaseCheckWords::tr("The database of operating systems is missing");
        finding.advice = SystemsDatabaseCheckWords::tr("Install the package osinfo-db.");
        return {finding};
    }
    const QByteArray version = files.read(QStringLiteral("/usr/share/osinfo/VERSION"));
    const QDate date = QDate::fromString(QString::fromLatin1(version), QStringLiteral("yyyyMMdd"));
    finding.title = SystemsDatabaseCheckWords::tr("The database of operating systems is there");
    if (date.isValid() && date.addYears(kOldAfterYears) < QDate::currentDate()) {
        finding.severity = Severity::Note;
        finding.title = SystemsDatabaseCheckWords::tr("The database of operating systems is of %1")
                            .arg(date.year());
        finding.advice = SystemsDatabaseCheckWords::tr(
            "Newer systems may not be recognized; choose the nearest "
            "relative by hand, or get a newer osinfo-db from backports.");
    }
    return {finding};
}

} // namespace innkeeper::check
