// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMetaType>
#include <QUuid>

namespace innkeeper {

/// Names one machine for good: libvirt's domain UUID. Names can change, this cannot.
class MachineId
{
public:
    MachineId() = default;
    explicit MachineId(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }
    static MachineId create() { return MachineId(QUuid::createUuid()); }
    /// Null when `text` is no UUID.
    static MachineId fromText(QStringView text)
    {
        // QUuid overlooks what follows a UUID.
        constexpr qsizetype kLength = 36;
        return text.size() == kLength ? MachineId(QUuid::fromString(text)) : MachineId();
    }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    /// Lower case with dashes and without braces, as libvirt writes it.
    [[nodiscard]] QString toText() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const MachineId &) const = default;
    bool operator<(const MachineId &other) const { return m_uuid < other.m_uuid; }
    friend size_t qHash(const MachineId &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::MachineId)
