// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbDevice.h"
#include "core/model/UsbRule.h"

#include <QList>

namespace innkeeper {

/// What a rule can be about, seen from one device, or from a rule that is there.
class RuleSubject
{
public:
    enum class Scope {
        /// This very device.
        One,
        /// All of its make.
        Type,
        /// Whatever is in its socket.
        Port,
        Kind,
        /// What a person writes, also of devices that are not there.
        Written,
    };

    RuleSubject() = default;
    RuleSubject(const UsbDevice &device, const QList<UsbDevice> &all);
    explicit RuleSubject(const UsbRule &rule);

    [[nodiscard]] QList<Scope> scopes() const;
    /// Of the rule it was made from; else the narrowest.
    [[nodiscard]] Scope scope() const { return m_scope; }
    /// Match, note, identity and usages. Of `written` the kind counts for Kind, the rest for
    /// Written.
    [[nodiscard]] UsbRule rule(Scope scope, const UsbRule::Match &written) const;
    [[nodiscard]] QString kind() const { return m_kind; }
    /// What writing begins with.
    [[nodiscard]] UsbRule::Match match() const
    {
        return m_scope == Scope::One ? m_one : rule(m_scope, {}).match;
    }

private:
    Scope m_scope = Scope::Kind;
    UsbRule::Match m_one;
    QString m_id;
    QString m_port;
    QString m_kind;
    QString m_note;
    QString m_identity;
    QString m_usages;
};

} // namespace innkeeper
