// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/IsoImage.h"

#include <QtEndian>

namespace innkeeper {

namespace {

constexpr quint64 kSector = 2048;
constexpr quint64 kFirstDescriptor = 16;
// A set of them is a handful; a damaged image may never end it.
constexpr quint64 kMostDescriptors = 32;

enum DescriptorType : uchar { BootRecord = 0, Primary = 1, SetTerminator = 255 };

template <class T>
T littleEndian(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

/// Padded with blanks; some programs pad with zeros.
QString field(const QByteArray &descriptor, qsizetype offset, qsizetype length)
{
    QByteArray text = descriptor.sliced(offset, length);
    if (const qsizetype end = text.indexOf('\0'); end >= 0)
        text.truncate(end);
    return QString::fromUtf8(text).trimmed();
}

bool isValidationEntry(const QByteArray &catalog)
{
    quint16 sum = 0;
    for (int i = 0; i < 32; i += 2)
        sum = quint16(sum + littleEndian<quint16>(catalog, i));
    return catalog[0] == '\1' && sum == 0 && catalog.sliced(30, 2) == "\x55\xaa";
}

bool hasBootEntry(const ImageFile &file, quint32 sector)
{
    constexpr char kBootable = '\x88';
    constexpr uchar kX86 = 0;
    constexpr uchar kEfi = 0xef;
    const auto catalog = file.read(sector * kSector, kSector);
    if (!catalog || !isValidationEntry(*catalog))
        return false;
    uchar platform = uchar((*catalog)[1]);
    for (qsizetype entry = 32; entry + 32 <= catalog->size(); entry += 32) {
        const uchar kind = uchar((*catalog)[entry]);
        if (kind == 0x90 || kind == 0x91) // the head of a section
            platform = uchar((*catalog)[entry + 1]);
        else if ((*catalog)[entry] == kBootable && (platform == kX86 || platform == kEfi))
            return true;
        else if (kind == 0)
            break;
    }
    return false;
}

} // namespace

std::optional<IsoImage> IsoImage::read(const ImageFile &file)
{
    IsoImage image;
    bool hasPrimary = false;
    for (quint64 i = 0; i < kMostDescriptors; ++i) {
        const auto descriptor = file.read((kFirstDescriptor + i) * kSector, kSector);
        if (!descriptor || descriptor->sliced(1, 5) != "CD001")
            break;
        const uchar type = uchar((*descriptor)[0]);
        if (type == SetTerminator)
            break;
        if (type == BootRecord && descriptor->sliced(7, 23) == "EL TORITO SPECIFICATION")
            image.isBootable = hasBootEntry(file, littleEndian<quint32>(*descriptor, 71));
        if (type != Primary || hasPrimary)
            continue;
        hasPrimary = true;
        image.systemId = field(*descriptor, 8, 32);
        image.volumeId = field(*descriptor, 40, 32);
        image.publisherId = field(*descriptor, 318, 128);
        image.applicationId = field(*descriptor, 574, 128);
        image.volumeSize = quint64(littleEndian<quint32>(*descriptor, 80)) *
                           littleEndian<quint16>(*descriptor, 128);
    }
    if (!hasPrimary || image.volumeSize == 0)
        return std::nullopt;
    return image;
}

} // namespace innkeeper
