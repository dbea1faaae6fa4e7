// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Handle.h"

#include <glib-object.h>

namespace innkeeper::osinfo {

template <class T>
using GObjectHandle = Handle<T, g_object_unref>;

} // namespace innkeeper::osinfo
