// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/LineDiff.h"

#include <QStringList>

#include <algorithm>

namespace innkeeper {

namespace {

using Kind = DiffLine::Kind;

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// For every number of edits, how far each diagonal got.
QList<QList<qsizetype>> reaches(const QStringList &a, const QStringList &b)
{
    const qsizetype most = a.size() + b.size();
    QList<qsizetype> reach(2 * most + 3, 0);
    QList<QList<qsizetype>> all;
    const qsizetype middle = most + 1;
    for (qsizetype edits = 0; edits <= most; ++edits) {
        all.append(reach.sliced(middle - edits - 1, 2 * edits + 3));
        for (qsizetype k = -edits; k <= edits; k += 2) {
            const bool isDown =
                k == -edits || (k != edits && reach[middle + k - 1] < reach[middle + k + 1]);
            qsizetype x = isDown ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
            while (x < a.size() && x - k < b.size() && a[x] == b[x - k])
                ++x;
            reach[middle + k] = x;
            if (x >= a.size() && x - k >= b.size())
                return all;
        }
    }
    return all;
}

struct Hunk
{
    qsizetype begin;
    qsizetype end;
};

/// Ranges of lines around what differs.
QList<Hunk> hunksOf(const QList<DiffLine> &lines, qsizetype context)
{
    QList<Hunk> hunks;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == Kind::Same)
            continue;
        const qsizetype begin = std::max<qsizetype>(0, i - context);
        const qsizetype end = std::min(lines.size(), i + context + 1);
        if (!hunks.isEmpty() && begin <= hunks.last().end)
            hunks.last().end = end;
        else
            hunks.append({begin, end});
    }
    return hunks;
}

} // namespace

QList<DiffLine> lineDiff(const QString &before, const QString &after)
{
    const QStringList a = linesOf(before);
    const QStringList b = linesOf(after);
    const auto all = reaches(a, b);
    QList<DiffLine> lines;
    qsizetype x = a.size();
    qsizetype y = b.size();
    for (qsizetype edits = all.size() - 1; edits >= 0; --edits) {
        const auto &reach = all[edits];
        const auto at = [&](qsizetype k) { return reach[k + edits + 1]; };
        const qsizetype k = x - y;
        const bool isDown = k == -edits || (k != edits && at(k - 1) < at(k + 1));
        const qsizetype fromX = edits == 0 ? 0 : at(isDown ? k + 1 : k - 1);
        const qsizetype fromY = edits == 0 ? 0 : fromX - (isDown ? k + 1 : k - 1);
        while (x > fromX && y > fromY) {
            lines.append({Kind::Same, a[--x]});
            --y;
        }
        if (edits == 0)
            break;
        if (isDown)
            lines.append({Kind::Added, b[--y]});
        else
            lines.append({Kind::Removed, a[--x]});
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

QString unifiedDiff(const QString &before, const QString &after, int context)
{
    const QList<DiffLine> lines = lineDiff(before, after);
    QString text;
    qsizetype place = 0;
    qsizetype oldLine = 1;
    qsizetype newLine = 1;
    for (const Hunk &hunk : hunksOf(lines, context)) {
        for (; place < hunk.begin; ++place, ++oldLine, ++newLine) {
        }
        QString body;
        qsizetype olds = 0;
        qsizetype news = 0;
        for (; place < hunk.end; ++place) {
            const DiffLine &line = lines[place];
            olds += line.kind != Kind::Added;
            news += line.kind != Kind::Removed;
            body += QLatin1Char(line.kind == Kind::Same    ? ' '
                                : line.kind == Kind::Added ? '+'
                                                           : '-') +
                    line.text + u'\n';
        }
        text +=
            QStringLiteral("@@ -%1,%2 +%3,%4 @@\n").arg(oldLine).arg(olds).arg(newLine).arg(news);
        text += body;
        oldLine += olds;
        newLine += news;
    }
    return text;
}

} // namespace innkeeper
