// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/StorageXml.h"

#include "core/xml/XmlTree.h"

namespace innkeeper {

namespace {

void addBytes(pugi::xml_node volume, const char *name, Bytes bytes)
{
    xml::set(xml::add(volume, name, QString::number(bytes.count())), "unit", "bytes");
}

} // namespace

QString volumeXml(const VolumeSpec &spec)
{
    pugi::xml_document tree;
    const auto volume = xml::add(tree.root(), "volume");
    xml::add(volume, "name", spec.name);
    addBytes(volume, "capacity", spec.capacity);
    addBytes(volume, "allocation", spec.preallocate ? spec.capacity : Bytes());
    const auto target = xml::add(volume, "target");
    xml::set(xml::add(target, "format"), "type", spec.format);
    // libvirt's own default is a format of 2008.
    if (spec.format == QLatin1String("qcow2"))
        xml::add(target, "compat", QStringLiteral("1.1"));
    return QString::fromUtf8(xml::format(tree));
}

QString directoryPoolXml(const QString &name, const QString &path)
{
    pugi::xml_document tree;
    const auto pool = xml::add(tree.root(), "pool");
    xml::set(pool, "type", "dir");
    xml::add(pool, "name", name);
    xml::add(xml::add(pool, "target"), "path", path);
    return QString::fromUtf8(xml::format(tree));
}

} // namespace innkeeper
