// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/profiles/ProfileGrammar.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace innkeeper {

namespace {

using Kind = ProfileTopic::Kind;

constexpr int kMostCount = 4096;

ProfileTopic topic(const char *name, Kind kind, const char *words = "")
{
    return {QString::fromLatin1(name), kind,
            QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts)};
}

QList<ProfileTopic> makeTopics()
{
    // Words are libvirt's (https://libvirt.org/formatdomain.html) where it has one.
    return {topic("chipset", Kind::Word, "q35 pc"),
            topic("firmware", Kind::Word, "bios uefi uefi-secure-boot"),
            topic("tpm", Kind::Word, "none 1.2 2.0"),
            topic("cpu", Kind::Name),
            topic("cpus", Kind::Count),
            topic("cpus-most", Kind::Count),
            topic("memory", Kind::Amount, "recommended"),
            topic("memory-most", Kind::Amount),
            topic("disk-size", Kind::Amount, "recommended"),
            topic("disk", Kind::Word, "virtio sata ide scsi usb"),
            topic("network", Kind::Word, "virtio e1000e e1000 rtl8139 ne2k_pci pcnet none"),
            topic("video", Kind::Word, "virtio qxl vga cirrus bochs"),
            topic("sound", Kind::Word, "ich9 ich6 ac97 sb16 none"),
            topic("usb", Kind::Word, "qemu-xhci ich9-ehci1 piix3-uhci none"),
            topic("input", Kind::Word, "virtio usb-tablet ps2"),
            topic("clock", Kind::Word, "utc localtime"),
            topic("timers", Kind::Words,
                  "rtc=catchup rtc=delay pit=catchup pit=delay pit=discard hpet=yes hpet=no "
                  "hypervclock=yes"),
            topic("enlightenments", Kind::Words,
                  "relaxed vapic spinlocks vpindex runtime synic stimer reset frequencies "
                  "reenlightenment tlbflush ipi"),
            topic("balloon", Kind::Word, "virtio none"),
            topic("free-page-reporting", Kind::Word, "yes no"),
            topic("rng", Kind::Word, "virtio none"),
            topic("watchdog", Kind::Word, "i6300esb ib700 itco none"),
            topic("serial", Kind::Word, "yes no"),
            topic("guest-agent", Kind::Word, "yes no"),
            topic("spice-agent", Kind::Word, "yes no"),
            topic("drivers", Kind::Word, "virtio-win none")};
}

bool acceptsWords(const QStringList &known, const QString &value)
{
    if (value == QLatin1String("none"))
        return true;
    const QStringList words = value.split(u' ');
    const QSet<QString> unique(words.begin(), words.end());
    return unique.size() == words.size() &&
           std::all_of(words.begin(), words.end(),
                       [&known](const QString &word) { return known.contains(word); });
}

} // namespace

bool ProfileTopic::accepts(const QString &value) const
{
    static const QRegularExpression model(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"));
    switch (kind) {
    case Kind::Word:
        break;
    case Kind::Words:
        return acceptsWords(words, value);
    case Kind::Amount:
        if (profileAmount(value))
            return true;
        break;
    case Kind::Count: {
        bool isNumber = false;
        const int count = value.toInt(&isNumber);
        return isNumber && count >= 1 && count <= kMostCount && value == QString::number(count);
    }
    case Kind::Name:
        return model.match(value).hasMatch();
    }
    return words.contains(value);
}

const QList<ProfileTopic> &profileTopics()
{
    static const QList<ProfileTopic> topics = makeTopics();
    return topics;
}

const ProfileTopic *profileTopic(QStringView name)
{
    for (const ProfileTopic &each : profileTopics())
        if (each.name == name)
            return &each;
    return nullptr;
}

std::optional<Bytes> profileAmount(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([1-9][0-9]{0,6}) (MiB|GiB)\\z"));
    const auto match = pattern.match(text);
    const quint64 number = match.captured(1).toULongLong();
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(2) == QLatin1String("GiB") ? Bytes::gib(number) : Bytes::mib(number);
}

} // namespace innkeeper
