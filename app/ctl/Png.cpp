// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Png.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QtEndian>

#include <png.h>

namespace innkeeper::ctl {

namespace {

struct PngWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::Png)
};

tl::unexpected<Error> strange(const QString &detail)
{
    return failure(ErrorKind::Unsupported,
                   PngWords::tr("The machine's screen came in a form that is not understood."), {},
                   detail);
}

Result<Png> fromPpm(const QByteArray &ppm)
{
    // "P6 width height 255", then one white space and three bytes for each pixel.
    static const QRegularExpression heading(
        QStringLiteral("\\AP6\\s+(?:#[^\\n]*\\n\\s*)*(\\d{1,5})\\s+(\\d{1,5})\\s+255\\s"));
    const auto match = heading.match(QString::fromLatin1(ppm.left(256)));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const qsizetype start = match.capturedEnd();
    if (!match.hasMatch() || size.isEmpty() ||
        ppm.size() - start < qsizetype(size.width()) * size.height() * 3)
        return strange(QString::fromLatin1(ppm.left(16).toHex(' ')));

    png_image image = {};
    image.version = PNG_IMAGE_VERSION;
    image.width = png_uint_32(size.width());
    image.height = png_uint_32(size.height());
    image.format = PNG_FORMAT_RGB;
    const void *pixels = ppm.constData() + start;
    png_alloc_size_t length = PNG_IMAGE_PNG_SIZE_MAX(image);
    Png png{QByteArray(qsizetype(length), Qt::Uninitialized), size};
    if (png_image_write_to_memory(&image, png.bytes.data(), &length, 0, pixels, 0, nullptr) == 0)
        return strange(QString::fromLatin1(image.message));
    png.bytes.truncate(qsizetype(length));
    return png;
}

} // namespace

Result<Png> Png::from(const QByteArray &image)
{
    if (!image.startsWith("\x89PNG\r\n\x1a\n"))
        return fromPpm(image);
    // The size stands in the first chunk, IHDR, always at the same place.
    if (image.size() < 24)
        return strange({});
    return Png{image, QSize(int(qFromBigEndian<quint32>(image.constData() + 16)),
                            int(qFromBigEndian<quint32>(image.constData() + 20)))};
}

} // namespace innkeeper::ctl
