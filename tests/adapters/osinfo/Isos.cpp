// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/osinfo/Isos.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace innkeeper {

QString Isos::path(const char *file) const
{
    return m_folder.filePath(QString::fromUtf8(file));
}

QString Isos::write(const char *file, const QByteArray &bytes) const
{
    QFile target(path(file));
    EXPECT_TRUE(target.open(QIODevice::WriteOnly));
    EXPECT_EQ(target.write(bytes), bytes.size());
    return target.fileName();
}

QString Isos::make(const char *file, const Label &label, bool isBootable) const
{
    EXPECT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("tree")));
    (void)write("tree/boot.img", QByteArray(2048, 'b'));
    QStringList arguments{QStringLiteral("-as"),
                          QStringLiteral("mkisofs"),
                          QStringLiteral("-quiet"),
                          QStringLiteral("-o"),
                          path(file),
                          QStringLiteral("-V"),
                          QLatin1String(label.volumeId)};
    const std::pair<const char *, const char *> others[] = {{"-publisher", label.publisherId},
                                                            {"-A", label.applicationId}};
    for (const auto &[option, value] : others)
        if (*value)
            arguments += {QLatin1String(option), QLatin1String(value)};
    if (isBootable)
        arguments +=
            {QStringLiteral("-b"), QStringLiteral("boot.img"), QStringLiteral("-no-emul-boot")};
    arguments += path("tree");
    QProcess xorriso;
    xorriso.start(QStringLiteral("xorriso"), arguments);
    EXPECT_TRUE(xorriso.waitForFinished(60'000));
    EXPECT_EQ(xorriso.exitCode(), 0) << xorriso.readAllStandardError().toStdString();
    if (*label.systemId)
        setSystemId(file, label.systemId);
    return path(file);
}

void Isos::setSystemId(const char *file, QByteArray id) const
{
    constexpr qint64 kOffset = 16 * 2048 + 8;
    constexpr qsizetype kLength = 32;
    QFile iso(path(file));
    EXPECT_TRUE(iso.open(QIODevice::ReadWrite) && iso.seek(kOffset));
    EXPECT_EQ(iso.write(id.leftJustified(kLength, ' ')), kLength);
}

} // namespace innkeeper
