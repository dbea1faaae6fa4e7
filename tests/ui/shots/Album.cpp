// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shots/Album.h"

#include <QDir>
#include <QPainter>
#include <QTest>
#include <QWidget>

#include <cstdio>

namespace innkeeper::shots {

Album::Album(QString folder, QString variant)
    : m_folder(folder + QLatin1Char('/') + variant)
{
    QDir().mkpath(m_folder);
}

static QImage settled(QWidget &widget)
{
    QImage before;
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(120);
        QPixmap picture(widget.size());
        picture.fill(Qt::transparent);
        widget.render(&picture);
        const QImage now = picture.toImage();
        if (now == before)
            break;
        before = now;
    }
    return before;
}

void Album::shoot(QWidget &widget, const QString &name)
{
    save(settled(widget), name);
}

void Album::shootOver(QWidget &window, QWidget &dialog, const QString &name)
{
    const QImage front = settled(dialog);
    QImage picture = settled(window);
    QPainter painter(&picture);
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 70));
    QRect place(QPoint(), front.size());
    place.moveCenter(picture.rect().center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int blur = 24; blur > 0; blur -= 2) {
        painter.setBrush(QColor(0, 0, 0, 5));
        painter.drawRoundedRect(place.adjusted(-blur, -blur + 8, blur, blur + 8), 14, 14);
    }
    painter.drawImage(place, front);
    painter.end();
    save(picture, name);
}

void Album::shootAt(QWidget &window, QWidget &popup, const QString &name)
{
    const QImage front = settled(popup);
    QImage picture = settled(window);
    QPainter painter(&picture);
    painter.drawImage(popup.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), front);
    painter.end();
    save(picture, name);
}

void Album::save(const QImage &image, const QString &name)
{
    const QString path = m_folder + QLatin1Char('/') + name + QStringLiteral(".png");
    if (image.save(path))
        ++m_count;
    else
        std::fprintf(stderr, "%s was not written\n", qPrintable(path));
}

} // namespace innkeeper::shots
