// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QtGlobal>

#include <compare>

namespace innkeeper {

/// An amount of memory or storage. Units are binary (KiB, MiB, GiB), as in libvirt and QEMU.
class Bytes
{
public:
    constexpr Bytes() = default;
    constexpr explicit Bytes(quint64 count)
        : m_count(count)
    {
    }
    static constexpr Bytes kib(quint64 n) { return Bytes(n << 10); }
    static constexpr Bytes mib(quint64 n) { return Bytes(n << 20); }
    static constexpr Bytes gib(quint64 n) { return Bytes(n << 30); }

    [[nodiscard]] constexpr quint64 count() const { return m_count; }
    [[nodiscard]] constexpr quint64 toKib() const { return m_count >> 10; }
    [[nodiscard]] constexpr quint64 toMib() const { return m_count >> 20; }
    [[nodiscard]] constexpr double toGib() const { return double(m_count) / double(1ull << 30); }
    /// For people, in their locale: "512 MiB", "1.5 GiB".
    [[nodiscard]] QString toText() const;

    constexpr auto operator<=>(const Bytes &) const = default;

private:
    quint64 m_count = 0;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::Bytes)
