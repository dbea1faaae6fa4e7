// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Icons.h"

#include "ui/style/SymbolicIcon.h"

#include <QHash>
#include <QPainter>

#include <algorithm>
#include <array>

namespace innkeeper::style {

namespace {

struct Emblem
{
    const char *word; ///< how ids, short ids and families of its systems begin
    const char *glyph;
    QRgb tile;
};

// The first match wins: sub-names before names. Ids are URLs; their scheme and "www." are cut off.
constexpr std::array kEmblems{
    Emblem{"microsoft.com/msdos", "os-dos", 0x5f6673},
    Emblem{"microsoft.com/win/1.", "os-dos", 0x5f6673},
    Emblem{"microsoft.com/win/2.", "os-dos", 0x5f6673},
    Emblem{"microsoft.com/win/3", "os-dos", 0x5f6673},
    Emblem{"microsoft.com/win/9", "os-windows", 0x2e8b8b},
    Emblem{"microsoft.com/win/me", "os-windows", 0x2e8b8b},
    Emblem{"microsoft.com/win/xp", "os-windows", 0x3c8a4f},
    Emblem{"microsoft.com", "os-windows", 0x2f74c9},
    Emblem{"msdos", "os-dos", 0x5f6673},
    Emblem{"freedos", "os-dos", 0x5f6673},
    Emblem{"win9", "os-windows", 0x2e8b8b},
    Emblem{"win", "os-windows", 0x2f74c9},
    Emblem{"debian", "os-linux", 0xb8335a},
    Emblem{"ubuntu", "os-linux", 0xc9602c},
    Emblem{"fedoraproject", "os-linux", 0x3a66a8},
    Emblem{"fedora", "os-linux", 0x3a66a8},
    Emblem{"archlinux", "os-linux", 0x2b83b5},
    Emblem{"alpinelinux", "os-linux", 0x2a5c80},
    Emblem{"opensuse", "os-linux", 0x5a8f2b},
    Emblem{"suse", "os-linux", 0x3d8b5a},
    Emblem{"redhat", "os-linux", 0xb23a34},
    Emblem{"rhel", "os-linux", 0xb23a34},
    Emblem{"centos", "os-linux", 0x7b4f9d},
    Emblem{"rockylinux", "os-linux", 0x2f9470},
    Emblem{"rocky", "os-linux", 0x2f9470},
    Emblem{"almalinux", "os-linux", 0x3f6fb5},
    Emblem{"linuxmint", "os-linux", 0x5c9143},
    Emblem{"nixos", "os-linux", 0x4b6fc2},
    Emblem{"gentoo", "os-linux", 0x6a5a9e},
    Emblem{"android", "os-android", 0x4d9255},
    Emblem{"apple.com", "os-apple", 0x6b7280},
    Emblem{"darwin", "os-apple", 0x6b7280},
    Emblem{"macosx", "os-apple", 0x6b7280},
    Emblem{"freebsd", "os-bsd", 0xb03a3a},
    Emblem{"openbsd", "os-bsd", 0xa68425},
    Emblem{"netbsd", "os-bsd", 0xc06a2e},
    Emblem{"dragonflybsd", "os-bsd", 0x3f7f8f},
    Emblem{"solaris", "os-unix", 0xb5662c},
    Emblem{"oracle.com/solaris", "os-unix", 0xb5662c},
    Emblem{"sun.com", "os-unix", 0xb5662c},
    Emblem{"oracle.com", "os-linux", 0xb23a34},
    Emblem{"innkeeper", "os-test", 0x6d5bd0},
    Emblem{"linux", "os-linux", 0x4f6272},
};
constexpr Emblem kUnknown{"", "os-unknown", 0x7d838f};

// The words of the hardware table (core/hardware/kinds/MachineKind.cpp).
constexpr std::array kPictures{
    Emblem{"computer", "computer", 0x3a66a8},  Emblem{"screen", "screen", 0x2f9470},
    Emblem{"terminal", "console", 0x3f4654},   Emblem{"network", "network", 0x7b4f9d},
    Emblem{"storage", "disk", 0xa68425},       Emblem{"folder", "folder", 0xb5662c},
    Emblem{"lock", "lock", 0xb23a34},          Emblem{"code", "code", 0x4b6fc2},
    Emblem{"test", "os-test", 0x6d5bd0},       Emblem{"windows", "os-windows", 0x2f74c9},
    Emblem{"linux", "os-linux", 0x4f6272},     Emblem{"bsd", "os-bsd", 0xb03a3a},
    Emblem{"unix", "os-unix", 0xb5662c},       Emblem{"dos", "os-dos", 0x5f6673},
    Emblem{"android", "os-android", 0x4d9255}, Emblem{"apple", "os-apple", 0x6b7280},
};

/// A tinted tile with a white glyph.
class TileIcon : public QIconEngine
{
public:
    explicit TileIcon(const Emblem &emblem)
        : m_emblem(emblem)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRectF tile(0, 0, side, side);
        tile.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setOpacity(mode == QIcon::Disabled ? 0.5 : 1.0);
        painter->setBrush(QColor(m_emblem.tile));
        painter->drawRoundedRect(tile, side * 0.24, side * 0.24);
        const qreal scale = painter->device()->devicePixelRatioF();
        const qreal margin = qRound(side * 0.2);
        const QRectF inner = tile.adjusted(margin, margin, -margin, -margin);
        QPixmap glyph = SymbolicIcon::rendered(QLatin1String(m_emblem.glyph), Qt::white,
                                               qRound(inner.width() * scale));
        painter->drawPixmap(inner, glyph, glyph.rect());
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return image;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TileIcon(*this); }

private:
    Emblem m_emblem;
};

const Emblem &emblemOf(const QString &osId)
{
    QStringView word = osId;
    for (const QLatin1String prefix :
         {QLatin1String("http://"), QLatin1String("https://"), QLatin1String("www.")}) {
        if (word.startsWith(prefix))
            word = word.mid(prefix.size());
    }
    for (const Emblem &emblem : kEmblems) {
        if (word.startsWith(QLatin1String(emblem.word), Qt::CaseInsensitive))
            return emblem;
    }
    // Most systems that osinfo-db knows by a host of their own are Linux distributions.
    static constexpr Emblem kOther{"", "os-linux", 0x4f6272};
    return word.contains(QLatin1Char('.')) ? kOther : kUnknown;
}

} // namespace

QIcon osIcon(const QString &osId)
{
    return QIcon(new TileIcon(emblemOf(osId)));
}

QIcon machineIcon(const QString &icon, const QString &osId)
{
    const auto *picture =
        std::find_if(kPictures.begin(), kPictures.end(),
                     [&icon](const Emblem &each) { return icon == QLatin1String(each.word); });
    return picture == kPictures.end() ? osIcon(osId) : QIcon(new TileIcon(*picture));
}

} // namespace innkeeper::style
