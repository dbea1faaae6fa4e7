// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/kinds/Kinds.h"

namespace innkeeper::hardware {

namespace {

const char *networkSourcePlace(const QString &type)
{
    if (type == QLatin1String("network"))
        return "source/@network";
    if (type == QLatin1String("bridge"))
        return "source/@bridge";
    return type == QLatin1String("direct") ? "source/@dev" : nullptr;
}

QString readNetworkSource(const DomainElements &elements, const DomainElement &card)
{
    const char *place = networkSourcePlace(elements.value(card, Place("@type")));
    return place ? elements.value(card, Place(place)) : QString();
}

Result<void> writeNetworkSource(DomainDocument &document, const DomainElement &card,
                                const QString &value)
{
    const char *place = networkSourcePlace(DomainElements(document).value(card, Place("@type")));
    return place ? document.setValue(card, Place(place), value) : Result<void>();
}

/// Another type has another source.
Result<void> writeType(DomainDocument &document, const DomainElement &card, const QString &value)
{
    return document.setValue(card, Place("source?"), {}).and_then([&] {
        return document.setValue(card, Place("@type"), value);
    });
}

Field rate(const char *key, const char *label, const char *place)
{
    return {.key = QString::fromLatin1(key),
            .label = label,
            .kind = Field::Kind::Number,
            .place = Place(place),
            .least = 1,
            .most = 4294967295,
            .live = Field::Live::Device,
            .isRare = true};
}

QList<Field> connectionFields()
{
    return {
        {.key = QStringLiteral("type"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Connected to"),
         .kind = Field::Kind::Choice,
         .place = Place("@type"),
         .choices = {{QStringLiteral("network"),
                      QT_TRANSLATE_NOOP("Hardware", "A virtual network (NAT, routed or isolated)")},
                     {QStringLiteral("user"),
                      QT_TRANSLATE_NOOP("Hardware",
                                        "The internet, through this computer's programs")},
                     {QStringLiteral("bridge"), QT_TRANSLATE_NOOP("Hardware", "A bridge")},
                     {QStringLiteral("direct"),
                      QT_TRANSLATE_NOOP("Hardware", "A network card of this computer (macvtap)")},
                     {QStringLiteral("null"), QT_TRANSLATE_NOOP("Hardware", "Nothing")}},
         .live = Field::Live::Device,
         .write = writeType},
        {.key = QStringLiteral("source"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Which one"),
         .pattern = QStringLiteral("[^/\\s<>]+"),
         .form = QT_TRANSLATE_NOOP("Hardware", "the name of a network, a bridge or a card"),
         .live = Field::Live::Device,
         .onlyWith = QStringLiteral("type"),
         .onlyWithWords = {QStringLiteral("network"), QStringLiteral("bridge"),
                           QStringLiteral("direct")},
         .read = readNetworkSource,
         .write = writeNetworkSource},
        {.key = QStringLiteral("macvtap"),
         .label = QT_TRANSLATE_NOOP("Hardware", "How macvtap connects"),
         .hint = QT_TRANSLATE_NOOP(
             "Hardware", "macvtap: the machine reaches the network but not this computer, and "
                         "Wi-Fi cards drop its packets: they know only one address."),
         .kind = Field::Kind::Choice,
         .place = Place("source/@mode"),
         .choices = words({QStringLiteral("bridge"), QStringLiteral("vepa"),
                           QStringLiteral("private"), QStringLiteral("passthrough")}),
         .onlyWith = QStringLiteral("type"),
         .onlyWithWords = {QStringLiteral("direct")}}};
}

} // namespace

PartKind networkKind()
{
    PartKind kind{
        .key = QStringLiteral("network"),
        .name = QT_TRANSLATE_NOOP("Hardware", "Network card"),
        .summary = QT_TRANSLATE_NOOP("Hardware", "As many as you want, whatever this computer has"),
        .icon = QStringLiteral("network"),
        .group = PartKind::Group::Network,
        .path = "devices/interface",
        .identity = QStringLiteral("mac"),
        .isAddable = true,
        .initial = {{QStringLiteral("type"), QStringLiteral("user")},
                    {QStringLiteral("model"), QStringLiteral("virtio")}},
        .isHotPluggable = true,
        .fields = connectionFields()};
    kind.fields +=
        {{.key = QStringLiteral("model"),
          .label = QT_TRANSLATE_NOOP("Hardware", "Model"),
          .kind = Field::Kind::Suggestion,
          .place = Place("model/@type"),
          .choices = {{QStringLiteral("virtio"),
                       QT_TRANSLATE_NOOP("Hardware", "virtio (fastest; needs a driver)")},
                      {QStringLiteral("e1000e")},
                      {QStringLiteral("e1000")},
                      {QStringLiteral("rtl8139")},
                      {QStringLiteral("pcnet")},
                      {QStringLiteral("ne2k_pci")},
                      {QStringLiteral("vmxnet3")},
                      {QStringLiteral("igb")}},
          .pattern = QStringLiteral("[A-Za-z0-9._-]+"),
          .form = QT_TRANSLATE_NOOP("Hardware", "the name of a card, such as virtio or e1000e"),
          .resetsAddress = true},
         {.key = QStringLiteral("link"),
          .label = QT_TRANSLATE_NOOP("Hardware", "Cable"),
          .kind = Field::Kind::Switch,
          .place = Place("link/@state"),
          .choices = {{QStringLiteral("up"), QT_TRANSLATE_NOOP("Hardware", "Plugged in")},
                      {QStringLiteral("down"), QT_TRANSLATE_NOOP("Hardware", "Pulled out")}},
          .absent = QStringLiteral("up"),
          .live = Field::Live::Device},
         {.key = QStringLiteral("mac"),
          .label = QT_TRANSLATE_NOOP("Hardware", "MAC address"),
          .place = Place("mac/@address"),
          .pattern = QStringLiteral("([0-9A-Fa-f][02468ACEace])(:[0-9A-Fa-f]{2}){5}"),
          .form = QT_TRANSLATE_NOOP("Hardware", "six pairs of hexadecimal digits, such as "
                                                "52:54:00:12:34:56, and not of a group")},
         bootField(),
         {.key = QStringLiteral("mtu"),
          .label = QT_TRANSLATE_NOOP("Hardware", "Largest packet (MTU)"),
          .kind = Field::Kind::Number,
          .place = Place("mtu/@size"),
          .least = 68,
          .most = 65535,
          .isRare = true},
         {.key = QStringLiteral("queues"),
          .label = QT_TRANSLATE_NOOP("Hardware", "Queues"),
          .kind = Field::Kind::Number,
          .place = Place("driver/@queues"),
          .least = 1,
          .most = 256,
          .isRare = true},
         {.key = QStringLiteral("isolated"),
          .label = QT_TRANSLATE_NOOP("Hardware", "Cut off from other machines"),
          .kind = Field::Kind::Switch,
          .place = Place("port/@isolated"),
          .choices = yesNo(),
          .absent = QStringLiteral("no"),
          .isRare = true},
         {.key = QStringLiteral("filter"),
          .label = QT_TRANSLATE_NOOP("Hardware", "Packet filter"),
          .place = Place("filterref/@filter"),
          .pattern = QStringLiteral("[A-Za-z0-9_.-]+"),
          .form = QT_TRANSLATE_NOOP("Hardware", "the name of a libvirt network filter"),
          .live = Field::Live::Device,
          .isRare = true}};
    kind.fields += {rate("inbound", QT_TRANSLATE_NOOP("Hardware", "Receives at most (KiB/s)"),
                         "bandwidth/inbound/@average"),
                    rate("outbound", QT_TRANSLATE_NOOP("Hardware", "Sends at most (KiB/s)"),
                         "bandwidth/outbound/@average")};
    return kind;
}

} // namespace innkeeper::hardware
