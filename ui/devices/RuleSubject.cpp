// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/RuleSubject.h"

#include "core/usb/UsbKind.h"
#include "core/usb/UsbVerdict.h"

namespace innkeeper {

RuleSubject::RuleSubject(const UsbDevice &device, const QList<UsbDevice> &all)
    : m_scope(Scope::One)
    , m_id(usbIdOf(device))
    , m_port(device.port)
    , m_kind(toWord(kindOf(device)))
{
    // A rule of any machine: what it is about is the same.
    const UsbRule own = ruleFor(device, all, {});
    m_one = own.match;
    m_note = own.note;
    m_identity = own.identity;
    m_usages = own.usages;
}

RuleSubject::RuleSubject(const UsbRule &rule)
    : m_id(rule.match.id)
    , m_port(rule.match.port)
    , m_kind(rule.match.kind)
    , m_note(rule.note)
    , m_identity(rule.identity)
    , m_usages(rule.usages)
{
    UsbRule::Match single;
    single.id = m_id;
    if (rule.match == single)
        m_scope = Scope::Type;
    single = {};
    single.port = m_port;
    if (rule.match == single)
        m_scope = Scope::Port;
    single = {};
    single.kind = m_kind;
    if (rule.match == single)
        m_scope = Scope::Kind;
    else if (m_scope == Scope::Kind) {
        m_one = rule.match;
        m_scope = Scope::One;
    }
}

QList<RuleSubject::Scope> RuleSubject::scopes() const
{
    QList<Scope> all;
    if (m_one != UsbRule::Match())
        all << Scope::One;
    if (!m_id.isEmpty())
        all << Scope::Type;
    if (!m_port.isEmpty())
        all << Scope::Port;
    return all << Scope::Kind << Scope::Written;
}

UsbRule RuleSubject::rule(Scope scope, const UsbRule::Match &written) const
{
    UsbRule rule;
    switch (scope) {
    case Scope::One:
        rule.match = m_one;
        rule.identity = m_identity;
        rule.usages = m_usages;
        rule.note = m_note;
        break;
    case Scope::Type:
        rule.match.id = m_id;
        rule.note = m_note;
        break;
    case Scope::Port:
        rule.match.port = m_port;
        break;
    case Scope::Kind:
        rule.match.kind = written.kind;
        break;
    case Scope::Written:
        rule.match = written;
        rule.match.kind = m_scope == Scope::One ? m_one.kind : QString();
        break;
    }
    // What stood there before stays: people write notes, too.
    const bool isSame = scope == Scope::Written
                            ? rule.match == match()
                            : scope == m_scope && (scope != Scope::Kind || written.kind == m_kind);
    if (isSame) {
        rule.note = m_note;
        rule.identity = m_identity;
        rule.usages = m_usages;
    }
    return rule;
}

} // namespace innkeeper
