// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace innkeeper {

TEST(Preferences, RemembersWhatWasChosen)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a b/ü.ini"));
    const MachineId machine = MachineId::create();
    {
        Preferences preferences(file);
        const QSignalSpy changes(&preferences, &Preferences::changed);
        preferences.setColorScheme(style::ColorScheme::Dark);
        preferences.setScaling(Preferences::Scaling::Integer);
        preferences.setClipboardShared(false);
        preferences.setLastMachine(machine);
        preferences.setClipboardShared(false);
        EXPECT_EQ(changes.count(), 3);
    }
    const Preferences preferences(file);
    EXPECT_EQ(preferences.colorScheme(), style::ColorScheme::Dark);
    EXPECT_EQ(preferences.scaling(), Preferences::Scaling::Integer);
    EXPECT_FALSE(preferences.isClipboardShared());
    EXPECT_EQ(preferences.lastMachine(), machine);
}

TEST(Preferences, TakesNonsenseForTheDefault)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("broken.ini"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[appearance]\nscheme=purple\n[list]\npollingSeconds=-7\n[window]\nmachine=x\n"
               "geometry=nonsense\nsidebarWidth=wide\n");
    file.close();
    const Preferences preferences(path);
    EXPECT_EQ(preferences.colorScheme(), style::ColorScheme::System);
    EXPECT_EQ(preferences.pollingInterval(), std::chrono::seconds(1));
    EXPECT_TRUE(preferences.lastMachine().isNull());
}

TEST(Preferences, TwoWindowsShareTheFile)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("shared.ini"));
    Preferences first(file);
    Preferences second(file);
    first.setColorScheme(style::ColorScheme::Dark);
    second.setScaling(Preferences::Scaling::Original);
    EXPECT_EQ(first.scaling(), Preferences::Scaling::Original);
    EXPECT_EQ(second.colorScheme(), style::ColorScheme::Dark);
}

} // namespace innkeeper
