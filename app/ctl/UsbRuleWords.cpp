// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/UsbRuleWords.h"

#include "core/usb/UsbVerdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper::ctl {

namespace {

struct UsbRuleWordsWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::UsbRuleWords)
};

struct MatchWord
{
    const char *word;
    QString UsbRule::Match::*member;
};
constexpr MatchWord kMatchWords[] = {{"id", &UsbRule::Match::id},
                                     {"serial", &UsbRule::Match::serial},
                                     {"port", &UsbRule::Match::port},
                                     {"kind", &UsbRule::Match::kind}};

} // namespace

QString textOf(const UsbRule::Match &match)
{
    QStringList words;
    for (const auto &[word, member] : kMatchWords) {
        if (!(match.*member).isEmpty())
            words << QLatin1String(word) + QLatin1Char('=') + match.*member;
    }
    return words.join(QLatin1Char(' '));
}

Result<UsbRule::Match> matchFrom(const QStringList &words)
{
    UsbRule::Match match;
    for (const QString &text : words) {
        const auto equals = text.indexOf(QLatin1Char('='));
        const QString name = text.left(equals);
        const auto *known =
            std::find_if(std::begin(kMatchWords), std::end(kMatchWords),
                         [&name](const MatchWord &one) { return name == QLatin1String(one.word); });
        if (equals < 0 || known == std::end(kMatchWords))
            return failure(
                ErrorKind::Invalid,
                UsbRuleWordsWords::tr("“%1” does not say which devices are meant.").arg(text),
                UsbRuleWordsWords::tr("Write id=0781:5567, serial=…, port=1-4.2 or "
                                      "kind=storage."));
        const QString value = text.mid(equals + 1);
        if (value.isEmpty() || !(match.*known->member).isEmpty())
            return failure(
                ErrorKind::Invalid,
                value.isEmpty()
                    ? UsbRuleWordsWords::tr("“%1” does not say what it has to be.").arg(text)
                    : UsbRuleWordsWords::tr("“%1” is said twice.").arg(name),
                UsbRuleWordsWords::tr("A rule matches what all of its words say."));
        match.*known->member = value;
    }
    match.id = match.id.toLower();
    return match;
}

Result<UsbSeat> seatNamed(const QList<UsbSeat> &seats, const QString &name)
{
    const auto isMeant = [&name](const UsbSeat &seat) {
        return seat.device.port == name || usbIdOf(seat.device) == name.toLower() ||
               (!seat.device.serial.isEmpty() && seat.device.serial == name);
    };
    const auto found = std::find_if(seats.begin(), seats.end(), isMeant);
    if (found == seats.end())
        return failure(
            ErrorKind::NotFound,
            UsbRuleWordsWords::tr("There is no USB device “%1” on this computer.").arg(name),
            UsbRuleWordsWords::tr("\"innkeeperctl usb\" lists what is plugged in."));
    if (std::any_of(std::next(found), seats.end(), isMeant))
        return failure(ErrorKind::Invalid,
                       UsbRuleWordsWords::tr("More than one USB device is “%1”.").arg(name),
                       UsbRuleWordsWords::tr("Name the one that is meant by its port."));
    return *found;
}

} // namespace innkeeper::ctl
