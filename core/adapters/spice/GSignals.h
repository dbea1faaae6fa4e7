// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Handle.h"

#include <glib-object.h>

#include <utility>
#include <vector>

namespace innkeeper::spice {

/// The object that a signal was connected with.
template <class T>
T *of(gpointer self)
{
    return static_cast<T *>(self);
}

template <class T>
using GRef = Handle<T, g_object_unref>;

template <class T>
[[nodiscard]] GRef<T> refTo(T *object)
{
    return GRef<T>(static_cast<T *>(g_object_ref(object)));
}

/// Connections to GObject signals that end with this object.
class GSignals
{
public:
    GSignals() = default;
    GSignals(const GSignals &) = delete;
    GSignals &operator=(const GSignals &) = delete;
    ~GSignals() { clear(); }

    /// `handler` has the C signature of the signal; `self` comes last.
    template <class Handler>
    void add(gpointer instance, const char *signal, Handler handler, gpointer self)
    {
        const gulong id =
            g_signal_connect(instance, signal, reinterpret_cast<GCallback>(+handler), self);
        m_connections.emplace_back(refTo(G_OBJECT(instance)), id);
    }
    void clear()
    {
        // The last reference may go here and come back to us: nothing of ours may be half gone.
        for (const auto &[instance, id] : std::exchange(m_connections, {}))
            g_signal_handler_disconnect(instance.get(), id);
    }

private:
    std::vector<std::pair<GRef<GObject>, gulong>> m_connections;
};

} // namespace innkeeper::spice
