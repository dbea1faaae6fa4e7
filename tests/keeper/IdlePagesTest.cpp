// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keeper/IdlePages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <gmock/gmock.h>

namespace innkeeper {

namespace {

/// Of this process's pages, those that are as a file has them, KiB.
int cleanPages()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    int sum = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.contains("_Clean:"))
            sum += line.simplified().split(' ').at(1).toInt();
    }
    return sum;
}

struct Base
{
    virtual ~Base() = default;
    [[nodiscard]] virtual int answer() const { return 1; }
};

struct Derived : Base
{
    [[nodiscard]] int answer() const override { return 2; }
};

} // namespace

TEST(IdlePages, WhatIsNotUsedGoesAndTheRestComesBack)
{
    const std::unique_ptr<Base> object = std::make_unique<Derived>();
    const QString text = QLocale(QStringLiteral("de")).toString(1234.5);
    const int before = cleanPages();
    releasePages();
    const int after = cleanPages();
    EXPECT_LT(after, before / 2) << "of " << before << " KiB";
    // What was relocated, and then protected, stays as it was.
    EXPECT_EQ(object->answer(), 2);
    EXPECT_EQ(QLocale(QStringLiteral("de")).toString(1234.5), text);
    EXPECT_FALSE(QCoreApplication::applicationFilePath().isEmpty());
}

} // namespace innkeeper
