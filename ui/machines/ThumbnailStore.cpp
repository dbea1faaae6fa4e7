// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/ThumbnailStore.h"

#include "core/base/Deliver.h"

#include <QGuiApplication>
#include <QImage>

namespace innkeeper {

/// Fills the whole size: a screen's edges matter less than an even list.
static QImage reduced(const QByteArray &bytes, QSize pixels)
{
    const QImage full = QImage::fromData(bytes);
    if (full.isNull())
        return {};
    const QImage cover =
        full.scaled(pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QRect middle(QPoint(), pixels);
    middle.moveCenter(cover.rect().center());
    return cover.copy(middle).convertToFormat(QImage::Format_RGB32);
}

ThumbnailStore::ThumbnailStore(Thumbnails &thumbnails, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(&thumbnails, &Thumbnails::taken, this,
            [this](const MachineId &id, const QByteArray &bytes) {
                const qreal scale = qGuiApp->devicePixelRatio();
                const QSize pixels = kSize * scale;
                deliver(runOn(m_pool, [bytes, pixels] { return reduced(bytes, pixels); }), this,
                        [this, id, scale](const QImage &image) {
                            if (image.isNull())
                                return;
                            auto picture = std::make_unique<QPixmap>(QPixmap::fromImage(image));
                            picture->setDevicePixelRatio(scale);
                            m_pictures.insert(id, picture.release());
                            Q_EMIT changed(id);
                        });
            });
}

QPixmap ThumbnailStore::picture(const MachineId &id) const
{
    const QPixmap *picture = m_pictures.object(id);
    return picture ? *picture : QPixmap();
}

} // namespace innkeeper
