// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/kinds/Kinds.h"

namespace innkeeper::hardware {

namespace {

/// https://libvirt.org/formatdomain.html#consoles-serial-parallel-channel-devices
QList<Field> characterFields(const QStringList &types)
{
    return {
        {.key = QStringLiteral("type"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Leads to"),
         .kind = Field::Kind::Choice,
         .place = Place("@type"),
         .choices = words(types)},
        {.key = QStringLiteral("path"),
         .label = QT_TRANSLATE_NOOP("Hardware", "File, device or socket"),
         .kind = Field::Kind::Path,
         .place = Place("source/@path"),
         .isFilledIn = true,
         .onlyWith = QStringLiteral("type"),
         .onlyWithWords = {QStringLiteral("file"), QStringLiteral("dev"), QStringLiteral("pipe"),
                           QStringLiteral("unix"), QStringLiteral("pty")}},
        {.key = QStringLiteral("mode"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Who listens"),
         .kind = Field::Kind::Choice,
         .place = Place("source/@mode"),
         .choices = {{QStringLiteral("bind"), QT_TRANSLATE_NOOP("Hardware", "The machine")},
                     {QStringLiteral("connect"), QT_TRANSLATE_NOOP("Hardware", "The other side")}},
         .isFilledIn = true,
         .isRare = true,
         .onlyWith = QStringLiteral("type"),
         .onlyWithWords = {QStringLiteral("unix"), QStringLiteral("tcp")}},
        {.key = QStringLiteral("log"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Keep a copy of all output in"),
         .kind = Field::Kind::Path,
         .place = Place("log/@file"),
         .isRare = true}};
}

Field portTarget(const QStringList &types)
{
    return {.key = QStringLiteral("model"),
            .label = QT_TRANSLATE_NOOP("Hardware", "Kind of port"),
            .kind = Field::Kind::Suggestion,
            .place = Place("target/@type"),
            .choices = words(types),
            .pattern = QStringLiteral("[a-z0-9-]+"),
            .form = QT_TRANSLATE_NOOP("Hardware", "the name of a kind of port"),
            .isRare = true};
}

PartKind port(const char *key, const char *name, const char *summary, const QByteArray &path,
              const QStringList &types, const Values &initial)
{
    return {.key = QString::fromLatin1(key),
            .name = name,
            .summary = summary,
            .icon = QStringLiteral("console"),
            .group = PartKind::Group::Ports,
            .path = path,
            .isAddable = true,
            .initial = initial,
            .fields = characterFields(types)};
}

QStringList portTypes()
{
    return {QStringLiteral("pty"),  QStringLiteral("file"), QStringLiteral("dev"),
            QStringLiteral("pipe"), QStringLiteral("unix"), QStringLiteral("null")};
}

const QString kType = QStringLiteral("type");

} // namespace

PartKind serialKind()
{
    PartKind kind = port("serial", QT_TRANSLATE_NOOP("Hardware", "Serial port"),
                         QT_TRANSLATE_NOOP("Hardware", "A text console, or a link to a program"),
                         "devices/serial", portTypes(), {{kType, QStringLiteral("pty")}});
    kind.fields += portTarget(
        {QStringLiteral("isa-serial"), QStringLiteral("pci-serial"), QStringLiteral("usb-serial")});
    return kind;
}

PartKind parallelKind()
{
    return port("parallel", QT_TRANSLATE_NOOP("Hardware", "Parallel port"),
                QT_TRANSLATE_NOOP("Hardware", "For the printers and dongles of old systems"),
                "devices/parallel", portTypes(), {{kType, QStringLiteral("pty")}});
}

PartKind consoleKind()
{
    PartKind kind = port(
        "console", QT_TRANSLATE_NOOP("Hardware", "Console"),
        QT_TRANSLATE_NOOP("Hardware", "A text console by virtio, or the serial port's other name"),
        "devices/console", portTypes(),
        {{kType, QStringLiteral("pty")}, {QStringLiteral("model"), QStringLiteral("virtio")}});
    kind.fields += portTarget({QStringLiteral("virtio"), QStringLiteral("serial")});
    return kind;
}

PartKind channelKind()
{
    PartKind kind =
        port("channel", QT_TRANSLATE_NOOP("Hardware", "Channel"),
             QT_TRANSLATE_NOOP("Hardware", "How this computer talks to a program in "
                                           "the guest, such as its agent"),
             "devices/channel",
             {QStringLiteral("unix"), QStringLiteral("spicevmc"), QStringLiteral("qemu-vdagent"),
              QStringLiteral("pty"), QStringLiteral("spiceport")},
             {{kType, QStringLiteral("unix")},
              {QStringLiteral("model"), QStringLiteral("virtio")},
              {QStringLiteral("name"), QStringLiteral("org.qemu.guest_agent.0")}});
    kind.identity = QStringLiteral("name");
    kind.isHotPluggable = true;
    kind.fields += portTarget({QStringLiteral("virtio")});
    kind.fields += Field{.key = QStringLiteral("name"),
                         .label = QT_TRANSLATE_NOOP("Hardware", "Name"),
                         .kind = Field::Kind::Suggestion,
                         .place = Place("target/@name"),
                         .choices = words({QStringLiteral("org.qemu.guest_agent.0"),
                                           QStringLiteral("com.redhat.spice.0"),
                                           QStringLiteral("org.spice-space.webdav.0")}),
                         .pattern = QStringLiteral("[A-Za-z0-9._-]+"),
                         .form = QT_TRANSLATE_NOOP("Hardware", "letters, digits and . _ -")};
    return kind;
}

PartKind redirectionKind()
{
    return {.key = QStringLiteral("usb-slot"),
            .name = QT_TRANSLATE_NOOP("Hardware", "USB slot"),
            .summary =
                QT_TRANSLATE_NOOP("Hardware", "For USB devices that come through the screen"),
            .icon = QStringLiteral("usb"),
            .group = PartKind::Group::Input,
            .path = "devices/redirdev",
            .isAddable = true,
            .initial = {{QStringLiteral("bus"), QStringLiteral("usb")},
                        {kType, QStringLiteral("spicevmc")}},
            .isHotPluggable = true,
            .fields = {{.key = QStringLiteral("bus"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Connected by"),
                        .kind = Field::Kind::Choice,
                        .place = Place("@bus"),
                        .choices = words({QStringLiteral("usb")})},
                       {.key = kType,
                        .label = QT_TRANSLATE_NOOP("Hardware", "Leads to"),
                        .kind = Field::Kind::Choice,
                        .place = Place("@type"),
                        .choices = words({QStringLiteral("spicevmc"), QStringLiteral("unix")})}}};
}

PartKind hostDeviceKind()
{
    return {.key = QStringLiteral("host-device"),
            .name = QT_TRANSLATE_NOOP("Hardware", "Device of this computer"),
            .summary = QT_TRANSLATE_NOOP("Hardware", "Handed to the machine as it is"),
            .icon = QStringLiteral("usb"),
            .group = PartKind::Group::Other,
            .path = "devices/hostdev",
            .isHotPluggable = true,
            .fields = {{.key = QStringLiteral("mode"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "How"),
                        .place = Place("@mode"),
                        .isReadOnly = true},
                       {.key = QStringLiteral("type"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Kind"),
                        .place = Place("@type"),
                        .isReadOnly = true}}};
}

} // namespace innkeeper::hardware
