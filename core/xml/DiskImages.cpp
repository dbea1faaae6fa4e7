// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/DiskImages.h"

#include "core/xml/XmlTree.h"

namespace innkeeper {

QStringList diskImagesOf(const QString &machineXml)
{
    pugi::xml_document tree;
    if (!xml::load(tree, machineXml.toUtf8(), "domain"))
        return {};
    QStringList images;
    const auto add = [&images](pugi::xml_node layer) {
        for (; layer; layer = layer.child("backingStore")) {
            const auto source = layer.child("source");
            for (const char *name : {"file", "dev"}) {
                const QString path = xml::attributeOf(source, name);
                if (path.startsWith(QLatin1Char('/')))
                    images.append(path);
            }
        }
    };
    for (const auto disk : tree.document_element().child("devices").children("disk")) {
        add(disk);
        // What it is being copied to.
        add(disk.child("mirror"));
    }
    return images;
}

} // namespace innkeeper
