// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/LineDiff.h"

#include <QRandomGenerator>
#include <QStringList>

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

using Kind = DiffLine::Kind;

QStringList side(const QList<DiffLine> &lines, Kind missing)
{
    QStringList text;
    for (const DiffLine &line : lines)
        if (line.kind != missing)
            text += line.text;
    return text;
}

/// Length of the longest common subsequence, by the textbook's table.
qsizetype commonLines(const QStringList &a, const QStringList &b)
{
    QList<QList<qsizetype>> table(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
    for (qsizetype i = 1; i <= a.size(); ++i)
        for (qsizetype j = 1; j <= b.size(); ++j)
            table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1
                                               : std::max(table[i - 1][j], table[i][j - 1]);
    return table[a.size()][b.size()];
}

TEST(LineDiffTest, isAShortestWayBetweenAnyTwoTexts)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        QStringList texts[2];
        for (QStringList &text : texts)
            for (int i = random.bounded(12); i > 0; --i)
                text += QString(QChar(u'a' + random.bounded(4)));
        const auto lines = lineDiff(texts[0].join(u'\n'), texts[1].join(u'\n'));
        EXPECT_EQ(side(lines, Kind::Added), texts[0]);
        EXPECT_EQ(side(lines, Kind::Removed), texts[1]);
        EXPECT_EQ(std::count_if(lines.begin(), lines.end(),
                                [](const DiffLine &line) { return line.kind == Kind::Same; }),
                  commonLines(texts[0], texts[1]));
    }
}

TEST(LineDiffTest, looksAsDiffWritesIt)
{
    QStringList before;
    for (int i = 1; i <= 20; ++i)
        before += QString::number(i);
    QStringList after = before;
    after[1] = QStringLiteral("two");
    after.removeAt(17);
    EXPECT_EQ(unifiedDiff(before.join(u'\n'), after.join(u'\n')),
              QStringLiteral("@@ -1,5 +1,5 @@\n 1\n-2\n+two\n 3\n 4\n 5\n"
                             "@@ -15,6 +15,5 @@\n 15\n 16\n 17\n-18\n 19\n 20\n"));
    EXPECT_EQ(unifiedDiff(before.join(u'\n'), before.join(u'\n')), QString());
}

} // namespace

} // namespace innkeeper
