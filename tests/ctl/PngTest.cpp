// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Png.h"

#include <gmock/gmock.h>

#include <png.h>

namespace innkeeper::ctl {

namespace {

TEST(PngTest, keepsEveryPixelOfAPpm)
{
    QByteArray pixels;
    for (int i = 0; i < 5 * 3 * 3; ++i)
        pixels += char(i * 5);
    const auto png = Png::from("P6\n# from a test\n5 3\n255\n" + pixels);
    ASSERT_TRUE(png);
    EXPECT_EQ(png->size, QSize(5, 3));

    png_image image = {};
    image.version = PNG_IMAGE_VERSION;
    ASSERT_TRUE(png_image_begin_read_from_memory(&image, png->bytes.constData(),
                                                 size_t(png->bytes.size())));
    image.format = PNG_FORMAT_RGB;
    QByteArray back(pixels.size(), '\0');
    ASSERT_TRUE(png_image_finish_read(&image, nullptr, back.data(), 0, nullptr));
    EXPECT_EQ(back, pixels);
    // PNG is passed through, with its size read.
    const auto again = Png::from(png->bytes);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->bytes, png->bytes);
    EXPECT_EQ(again->size, QSize(5, 3));
}

TEST(PngTest, refusesWhatIsNoPicture)
{
    for (const QByteArray &junk :
         {QByteArray(), QByteArray("P6"), QByteArray("P6\n5 3\n255\nshort"),
          QByteArray("P6\n0 3\n255\n"), QByteArray("P6\n99999 99999\n255\nxxx"),
          QByteArray("P6\n-5 3\n255\nxxx"), QByteArray("P5\n1 1\n255\nx"),
          QByteArray("\x89PNG\r\n\x1a\n"), QByteArray("GIF89a")}) {
        const auto png = Png::from(junk);
        ASSERT_FALSE(png) << junk.toHex().toStdString();
        EXPECT_EQ(png.error().kind, ErrorKind::Unsupported);
    }
}

} // namespace

} // namespace innkeeper::ctl
