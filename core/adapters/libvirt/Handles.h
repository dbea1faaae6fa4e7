// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Handle.h"

#include <QString>

#include <libvirt/libvirt.h>

#include <cstdlib>
#include <vector>

namespace innkeeper::libvirt {

using DomainHandle = Handle<virDomain, virDomainFree>;
using NetworkHandle = Handle<virNetwork, virNetworkFree>;
using PoolHandle = Handle<virStoragePool, virStoragePoolFree>;
using VolumeHandle = Handle<virStorageVol, virStorageVolFree>;
using StreamHandle = Handle<virStream, virStreamFree>;
using TextHandle = Handle<char, std::free>;

/// Takes over what virConnectListAll…() allocated.
template <class OneHandle, class Object>
[[nodiscard]] std::vector<OneHandle> takeAll(Object **objects, int count)
{
    std::vector<OneHandle> handles;
    handles.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        handles.emplace_back(objects[i]);
    std::free(objects);
    return handles;
}

/// Takes over a text that libvirt allocated.
[[nodiscard]] inline QString takeText(char *text)
{
    const TextHandle owner(text);
    return QString::fromUtf8(text);
}

} // namespace innkeeper::libvirt
