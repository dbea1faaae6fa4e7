// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace innkeeper {

/// Turns a C library's release function into a unique_ptr deleter:
/// `using DomainHandle = Handle<virDomain, virDomainFree>;`
template <auto Free>
struct Deleter
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

template <class T, auto Free>
using Handle = std::unique_ptr<T, Deleter<Free>>;

} // namespace innkeeper
