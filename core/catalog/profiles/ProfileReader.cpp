// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/profiles/ProfileReader.h"

#include "core/catalog/profiles/ProfileParser.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace innkeeper {

namespace {

struct ProfileReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ProfileReader)
};

} // namespace

Result<Profile> ProfileReader::read(const QString &path)
{
    // A pipe would be waited for, a device never ends.
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::NotFound,
            ProfileReaderWords::tr("The profile “%1” was left out: it cannot be read.").arg(path),
            {}, file.errorString());
    const QByteArray text = file.read(kMostBytes + 1);
    if (text.size() > kMostBytes)
        return failure(
            ErrorKind::Invalid,
            ProfileReaderWords::tr("The profile “%1” was left out: it is larger than %2 KiB.")
                .arg(path)
                .arg(kMostBytes / 1024));
    return parse(text, path);
}

Result<Profile> ProfileReader::parse(const QByteArray &text, const QString &path)
{
    ProfileParser parser(text);
    if (auto profile = parser.profile()) {
        profile->file = path;
        return *std::move(profile);
    }
    return failure(
        ErrorKind::Invalid,
        ProfileReaderWords::tr("The profile “%1” was left out: line %2 cannot be understood.")
            .arg(path)
            .arg(parser.line()),
        parser.complaint());
}

} // namespace innkeeper
