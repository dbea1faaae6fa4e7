// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/StorageXml.h"
#include "tests/core/xml/LibvirtSchema.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

const QString kHostileName = QStringLiteral("a & <b> \"c\" 'd' ü $(reboot)");

TEST(StorageXmlTest, volumesAreValidByLibvirtsSchema)
{
    QMap<QString, QByteArray> documents;
    for (const char *format : {"qcow2", "raw", "iso"}) {
        for (const bool preallocate : {false, true}) {
            VolumeSpec spec;
            spec.name = kHostileName;
            spec.format = QString::fromLatin1(format);
            spec.capacity = Bytes::gib(20);
            spec.preallocate = preallocate;
            documents.insert(spec.format + QString::number(preallocate), volumeXml(spec).toUtf8());
        }
    }
    EXPECT_EQ(schemaComplaints(documents, QStringLiteral("storagevol")).toStdString(), "");
}

TEST(StorageXmlTest, everyMemberOfAVolumeCounts)
{
    VolumeSpec spec;
    spec.name = QStringLiteral("a");
    spec.capacity = Bytes::gib(1);
    const QString before = volumeXml(spec);
    VolumeSpec other = spec;
    other.name = QStringLiteral("b");
    EXPECT_NE(volumeXml(other), before);
    other = spec;
    other.capacity = Bytes::gib(2);
    EXPECT_NE(volumeXml(other), before);
    other = spec;
    other.format = QStringLiteral("raw");
    EXPECT_NE(volumeXml(other), before);
    other = spec;
    other.preallocate = true;
    EXPECT_NE(volumeXml(other), before);
}

TEST(StorageXmlTest, poolsAreValidByLibvirtsSchema)
{
    const QString xml =
        directoryPoolXml(QStringLiteral("default"), QStringLiteral("/home/") + kHostileName);
    EXPECT_EQ(
        schemaComplaints({{QStringLiteral("pool"), xml.toUtf8()}}, QStringLiteral("storagepool"))
            .toStdString(),
        "");
    EXPECT_TRUE(xml.contains(QStringLiteral("a &amp; &lt;b&gt;")));
}

} // namespace

} // namespace innkeeper
