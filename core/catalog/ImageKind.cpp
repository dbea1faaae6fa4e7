// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/ImageKind.h"

namespace innkeeper {

namespace {

struct Mark
{
    ImageKind kind;
    quint64 offset;
    QByteArrayView bytes;
};

constexpr Mark kMarks[] = {
    {ImageKind::Qcow2, 0, QByteArrayView("QFI\xfb\0\0\0\2", 8)},
    {ImageKind::Qcow2, 0, QByteArrayView("QFI\xfb\0\0\0\3", 8)},
    {ImageKind::Qcow1, 0, QByteArrayView("QFI\xfb", 4)},
    {ImageKind::Qed, 0, QByteArrayView("QED\0", 4)},
    {ImageKind::Luks, 0, QByteArrayView("LUKS\xba\xbe", 6)},
    {ImageKind::Vmdk, 0, QByteArrayView("KDMV", 4)},
    {ImageKind::Vmdk, 0, QByteArrayView("COWD", 4)},
    {ImageKind::Vmdk, 0, QByteArrayView("# Disk DescriptorFile", 21)},
    {ImageKind::Vdi, 0x40, QByteArrayView("\x7f\x10\xda\xbe", 4)},
    {ImageKind::Vhdx, 0, QByteArrayView("vhdxfile", 8)},
    {ImageKind::Vpc, 0, QByteArrayView("conectix", 8)},
    {ImageKind::Iso, 0x8001, QByteArrayView("CD001", 5)},
    {ImageKind::Gzip, 0, QByteArrayView("\x1f\x8b\x08", 3)},
    {ImageKind::Xz, 0,
     QByteArrayView("\xfd"
                    "7zXZ\0",
                    6)},
    {ImageKind::Bzip2, 0, QByteArrayView("BZh", 3)},
    {ImageKind::Zstd, 0, QByteArrayView("\x28\xb5\x2f\xfd", 4)},
    {ImageKind::Zip, 0, QByteArrayView("PK\3\4", 4)},
    {ImageKind::SevenZip, 0, QByteArrayView("7z\xbc\xaf\x27\x1c", 6)},
    {ImageKind::Tar, 257, QByteArrayView("ustar", 5)},
};

/// Virtual PC's disks of fixed size are raw ones with a mark behind them.
bool isFixedVpc(const ImageFile &file)
{
    return file.size() > 512 && file.read(file.size() - 512, 8) == QByteArray("conectix");
}

} // namespace

ImageKind imageKindOf(const ImageFile &file)
{
    for (const Mark &mark : kMarks)
        if (file.read(mark.offset, mark.bytes.size()) == mark.bytes)
            return mark.kind;
    return isFixedVpc(file) ? ImageKind::Vpc : ImageKind::Raw;
}

} // namespace innkeeper
