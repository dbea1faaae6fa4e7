// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shots/Pictures.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>

namespace innkeeper::shots {

static void drawWallpaper(QPainter &painter, QSize size, const QColor &top, const QColor &bottom)
{
    QLinearGradient sky(0, 0, size.width() * 0.3, size.height());
    sky.setColorAt(0, top);
    sky.setColorAt(1, bottom);
    painter.fillRect(QRect(QPoint(), size), sky);
    painter.setPen(Qt::NoPen);
    for (int hill = 0; hill < 4; ++hill) {
        const qreal base = size.height() * (0.55 + hill * 0.12);
        QPainterPath path(QPointF(0, size.height()));
        path.lineTo(0, base);
        path.cubicTo(size.width() * (0.2 + hill * 0.1), base - size.height() * 0.22,
                     size.width() * (0.45 + hill * 0.06), base + size.height() * 0.16, size.width(),
                     base - size.height() * (0.1 - hill * 0.03));
        path.lineTo(size.width(), size.height());
        painter.setBrush(QColor(255, 255, 255, 14 + hill * 8));
        painter.drawPath(path);
    }
}

static void drawWindow(QPainter &painter, const QRect &rect, const QString &title,
                       const QColor &body, const QColor &bar, const QStringList &lines,
                       const QColor &text)
{
    painter.setPen(Qt::NoPen);
    for (int blur = 12; blur > 0; blur -= 3) {
        painter.setBrush(QColor(0, 0, 0, 14));
        painter.drawRoundedRect(rect.adjusted(-blur, -blur + 6, blur, blur + 6), 12, 12);
    }
    QPainterPath shape;
    shape.addRoundedRect(rect, 10, 10);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(rect, body);
    painter.fillRect(QRect(rect.topLeft(), QSize(rect.width(), 34)), bar);
    painter.restore();
    painter.setPen(text);
    QFont font = painter.font();
    font.setPixelSize(13);
    painter.setFont(font);
    painter.drawText(QRect(rect.topLeft(), QSize(rect.width(), 34)), Qt::AlignCenter, title);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPixelSize(14);
    painter.setFont(mono);
    int y = rect.top() + 62;
    for (const QString &line : lines) {
        painter.setPen(line.startsWith(QLatin1Char('$')) ? text.lighter(130) : text);
        painter.drawText(rect.left() + 18, y, line);
        y += 22;
    }
}

QImage desktopPicture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawWallpaper(painter, size, QColor(0x26, 0x3a, 0x6b), QColor(0x8c, 0x4a, 0x7a));
    painter.fillRect(0, 0, size.width(), 30, QColor(0, 0, 0, 110));
    painter.setPen(Qt::white);
    QFont font = painter.font();
    font.setPixelSize(14);
    painter.setFont(font);
    painter.drawText(QRect(0, 0, size.width(), 30), Qt::AlignCenter, QStringLiteral("Sat 14:32"));
    painter.drawText(QRect(16, 0, 200, 30), Qt::AlignVCenter, QStringLiteral("Activities"));
    const int unit = size.width() / 100;
    drawWindow(painter, QRect(unit * 8, size.height() / 7, unit * 50, size.height() * 5 / 9),
               QStringLiteral("notes.txt"), QColor(0xfa, 0xfa, 0xfa), QColor(0xe8, 0xe8, 0xec),
               {QStringLiteral("Things to do"),
                {},
                QStringLiteral("  - water the plants"),
                QStringLiteral("  - call the inn about the room"),
                QStringLiteral("  - write the changelog")},
               QColor(0x33, 0x33, 0x3a));
    drawWindow(painter, QRect(unit * 40, size.height() / 3, unit * 50, size.height() / 2),
               QStringLiteral("Terminal"), QColor(0x1e, 0x1f, 0x29), QColor(0x2c, 0x2d, 0x3a),
               {QStringLiteral("$ uname -sr"), QStringLiteral("Linux 6.1.0-20-amd64"),
                QStringLiteral("$ free -h | head -2"),
                QStringLiteral("         total    used    free"),
                QStringLiteral("Mem:     3.8Gi   1.1Gi   2.1Gi"), QStringLiteral("$ uptime"),
                QStringLiteral(" 14:32:07 up 3:12, 1 user"), QStringLiteral("$ ")},
               QColor(0xd8, 0xdc, 0xe6));
    return image;
}

QImage consolePicture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(0x0c, 0x0c, 0x0f));
    QPainter painter(&image);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPixelSize(size.height() / 24);
    painter.setFont(mono);
    painter.setPen(QColor(0xc8, 0xcc, 0xd0));
    const QStringList lines{QStringLiteral("Welcome to Alpine Linux 3.17"),
                            QStringLiteral("Kernel 5.15.79-0-lts on an x86_64 (/dev/tty1)"),
                            {},
                            QStringLiteral("router login: root"),
                            QStringLiteral("router:~# ip -br addr"),
                            QStringLiteral("lo      UNKNOWN  127.0.0.1/8"),
                            QStringLiteral("eth0    UP       10.0.2.15/24"),
                            QStringLiteral("router:~# _")};
    int y = size.height() / 12;
    for (const QString &line : lines) {
        painter.drawText(size.width() / 40, y, line);
        y += size.height() / 16;
    }
    return image;
}

QImage loginPicture(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawWallpaper(painter, size, colour, colour.darker(220));
    const int side = size.height() / 5;
    const QRect face((size.width() - side) / 2, size.height() / 4, side, side);
    painter.setBrush(QColor(255, 255, 255, 220));
    painter.drawEllipse(face);
    painter.drawRoundedRect(
        QRect(face.left() - side / 2, face.bottom() + side / 3, side * 2, side / 3), side / 6,
        side / 6);
    return image;
}

QByteArray toPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace innkeeper::shots
