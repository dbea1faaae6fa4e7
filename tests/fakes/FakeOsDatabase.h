// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/OsDatabase.h"
#include "tests/fakes/FakeScript.h"

#include <QMap>

namespace innkeeper::fakes {

/// Five systems with the numbers of osinfo-db: Debian 12, Ubuntu 22.04, Windows 11, Windows XP,
/// Alpine. Images are recognized when setMedia() said what they are. Any thread.
class FakeOsDatabase : public OsDatabase
{
public:
    FakeOsDatabase();

    [[nodiscard]] Result<QList<OperatingSystem>> all() override;
    [[nodiscard]] Result<OperatingSystem> find(const QString &idOrShortId) override;
    [[nodiscard]] Result<MediaFacts> identify(const QString &imagePath) override;
    [[nodiscard]] QString nameOf(const QString &id) override;

    void setMedia(const QString &imagePath, const MediaFacts &facts);
    void add(const OperatingSystem &system);
    [[nodiscard]] FakeScript &script() { return m_script; }

private:
    FakeScript m_script;
    mutable QMutex m_mutex;
    QList<OperatingSystem> m_systems;
    QMap<QString, MediaFacts> m_media;
};

} // namespace innkeeper::fakes
