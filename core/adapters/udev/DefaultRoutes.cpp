// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/DefaultRoutes.h"

#include <QSet>

namespace innkeeper::udev {

namespace {

// <linux/route.h>
constexpr uint kUp = 0x0001;
constexpr uint kReject = 0x0200;

bool isUsed(const QByteArray &flags)
{
    const uint value = flags.toUInt(nullptr, 16);
    return (value & kUp) && !(value & kReject);
}

bool isZero(const QByteArray &hex)
{
    return !hex.isEmpty() && hex.count('0') == hex.size();
}

/// The cards of /proc/net/route (a line of headings first) and /proc/net/ipv6_route.
QSet<QString> routedCards(const SystemTree &tree)
{
    QSet<QString> cards;
    for (const QByteArray &line : tree.lines(QStringLiteral("/proc/net/route")).mid(1)) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() >= 8 && isZero(fields.at(1)) && isZero(fields.at(7)) &&
            isUsed(fields.at(3)))
            cards.insert(QString::fromUtf8(fields.at(0)));
    }
    for (const QByteArray &line : tree.lines(QStringLiteral("/proc/net/ipv6_route"))) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() >= 10 && isZero(fields.at(0)) && isZero(fields.at(1)) &&
            isUsed(fields.at(8)))
            cards.insert(QString::fromUtf8(fields.at(9)));
    }
    return cards;
}

/// With those that it is made of.
void addCard(const SystemTree &tree, const QString &card, QSet<QString> &cards)
{
    if (cards.contains(card))
        return;
    cards.insert(card);
    const QLatin1String lower("lower_");
    for (const QString &name : tree.names(QLatin1String("/sys/class/net/") + card))
        if (name.startsWith(lower))
            addCard(tree, name.mid(lower.size()), cards);
}

} // namespace

QList<UsbPortUse> readDefaultRoutes(const SystemTree &tree)
{
    QSet<QString> cards;
    for (const QString &card : routedCards(tree))
        addCard(tree, card, cards);
    QStringList sorted = cards.values();
    sorted.sort();
    QList<UsbPortUse> uses;
    for (const QString &card : std::as_const(sorted)) {
        const QString port = usbPortIn(tree.resolved(QLatin1String("/sys/class/net/") + card));
        if (!port.isEmpty())
            uses.append({port, UsbPortUse::Kind::DefaultRoute, card});
    }
    return uses;
}

} // namespace innkeeper::udev
