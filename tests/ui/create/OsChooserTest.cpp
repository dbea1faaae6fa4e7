// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/os/OsChooser.h"
#include "tests/fakes/FakeOsDatabase.h"
#include "ui/create/os/OsModel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

QStringList shown(const OsModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    return names;
}

TEST(OsModel, FindsByEveryWordInAnyOrderAndCase)
{
    fakes::FakeOsDatabase systems;
    OsModel model;
    model.setSystems(*systems.all());
    const qsizetype all = model.rowCount();
    model.setWords(QStringLiteral("11 WINDOWS"));
    EXPECT_EQ(shown(model), QStringList{QStringLiteral("Microsoft Windows 11")});
    model.setWords(QStringLiteral("winxp"));
    EXPECT_EQ(shown(model), QStringList{QStringLiteral("Microsoft Windows XP")});
    model.setWords(QStringLiteral("no such system"));
    EXPECT_EQ(model.rowCount(), 0);
    model.setWords({});
    EXPECT_EQ(model.rowCount(), all);
}

TEST(OsModel, PutsTheBestMatchFirst)
{
    OsModel model;
    OperatingSystem later;
    later.id = QStringLiteral("b");
    later.name = QStringLiteral("GNOME OS for Debian lovers");
    OperatingSystem exact;
    exact.id = QStringLiteral("a");
    exact.name = QStringLiteral("Debian");
    model.setSystems({later, exact});
    model.setWords(QStringLiteral("debian"));
    EXPECT_EQ(shown(model).first(), QStringLiteral("Debian"));
}

TEST(OsModel, HoldsThousands)
{
    QList<OperatingSystem> many;
    for (int number = 0; number < 5000; ++number) {
        OperatingSystem system;
        system.id = QStringLiteral("http://example.org/os/%1").arg(number);
        system.name = QStringLiteral("System %1").arg(number);
        many.append(system);
    }
    OsModel model;
    model.setSystems(many);
    model.setWords(QStringLiteral("system 4999"));
    EXPECT_EQ(shown(model), QStringList{QStringLiteral("System 4999")});
}

struct Chooser
{
    Chooser()
    {
        chooser.show();
        list = chooser.findChild<QListView *>(QStringLiteral("os-list"));
        search = chooser.findChild<QLineEdit *>(QStringLiteral("os-search"));
    }
    ~Chooser() { pool.waitForDone(); }

    fakes::FakeOsDatabase systems;
    QThreadPool pool;
    OsChooser chooser{systems, pool};
    QListView *list;
    QLineEdit *search;
};

TEST(OsChooser, MarksTheOneThatIsSet)
{
    Chooser test;
    test.chooser.begin(QStringLiteral("http://microsoft.com/win/xp"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return test.chooser.chosen() == QStringLiteral("http://microsoft.com/win/xp"); }));
}

TEST(OsChooser, WalksTheListFromTheSearchField)
{
    Chooser test;
    test.chooser.begin({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return test.list->model()->rowCount() > 2; }));
    QTest::keyClicks(test.search, QStringLiteral("linux"));
    const QSignalSpy activated(&test.chooser, &OsChooser::activated);
    QTest::keyClick(test.search, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.first().first().toString(),
              QStringLiteral("http://alpinelinux.org/alpinelinux/3.17"));
    test.search->clear();
    QTest::keyClick(test.search, Qt::Key_Down);
    QTest::keyClick(test.search, Qt::Key_Down);
    EXPECT_FALSE(test.chooser.chosen().isEmpty());
}

TEST(OsChooser, SaysWhenTheListCannotBeRead)
{
    Chooser test;
    test.systems.script().failNext(QStringLiteral("systems.all"),
                                   {ErrorKind::Internal, QStringLiteral("No database."), {}, {}});
    test.chooser.begin({});
    auto *status = test.chooser.findChild<QLabel *>(QStringLiteral("os-status"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return status->text() == QStringLiteral("No database."); }));
}

} // namespace
} // namespace innkeeper
