// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/kinds/Kinds.h"

namespace innkeeper::hardware {

namespace {

Field videoMemory(const char *key, const char *label, const char *place)
{
    return {.key = QString::fromLatin1(key),
            .label = label,
            .kind = Field::Kind::Amount,
            .place = Place(place),
            .least = 1024 * 1024,
            .most = 1024LL * 1024 * 1024,
            .unit = 1024,
            .isRare = true};
}

struct ScreenDetail
{
    const char *place;
    /// The protocols that have it.
    QStringList types;
};

/// https://libvirt.org/formatdomain.html#graphical-framebuffers and libvirt's schema, which
/// refuses a detail of another protocol.
QList<ScreenDetail> screenDetails()
{
    const QString spice = QStringLiteral("spice");
    const QString vnc = QStringLiteral("vnc");
    const QString egl = QStringLiteral("egl-headless");
    const QString dbus = QStringLiteral("dbus");
    QList<ScreenDetail> details{{"gl/@enable", {spice, dbus}},
                                {"gl/@rendernode", {spice, dbus, egl}},
                                {"audio?", {vnc, dbus}},
                                // VNC knows one of its words only.
                                {"@connected", {spice}}};
    for (const char *each :
         {"listen?", "@listen", "@port", "@autoport", "@passwd", "@passwdValidTo", "@keymap"})
        details.append(ScreenDetail{each, {spice, vnc}});
    for (const char *each : {"@tlsPort", "@defaultMode", "channel?", "image?", "jpeg?", "zlib?",
                             "playback?", "streaming?", "clipboard?", "mouse?", "filetransfer?"})
        details.append(ScreenDetail{each, {spice}});
    for (const char *each : {"@websocket", "@sharePolicy", "@powerControl", "@socket"})
        details.append(ScreenDetail{each, {vnc}});
    for (const char *each : {"@address", "@p2p"})
        details.append(ScreenDetail{each, {dbus}});
    for (const char *each : {"@display", "@xauth", "@fullscreen", "@replaceUser", "@multiUser"})
        details.append(ScreenDetail{each, {}});
    return details;
}

/// However many there are.
Result<void> removeAll(DomainDocument &document, const DomainElement &part, const Place &place)
{
    Result<void> done;
    do
        done = document.setValue(part, place, {});
    while (done && !DomainElements(document).value(part, place).isEmpty());
    return done;
}

Result<void> writeScreenType(DomainDocument &document, const DomainElement &screen,
                             const QString &value)
{
    Result<void> done = document.setValue(screen, Place("@type"), value);
    for (const ScreenDetail &detail : screenDetails())
        if (done && !detail.types.contains(value))
            done = removeAll(document, screen, Place(detail.place));
    // Without a screen of its own OpenGL is always on, and no switch stands beside the card.
    const bool hasSwitch = value == QLatin1String("egl-headless") ||
                           !DomainElements(document).value(screen, Place("gl/@enable")).isEmpty();
    if (done && !hasSwitch)
        done = document.setValue(screen, Place("gl/@rendernode"), {});
    return done;
}

/// libvirt says the first address and socket a second time at the screen itself, and refuses a
/// definition in which the two differ.
Result<void> writeListen(DomainDocument &document, const DomainElement &screen,
                         const QString &value)
{
    Result<void> done = document.setValue(screen, Place("listen/@type"), value);
    QList<const char *> goers{"listen/@network"};
    if (value != QLatin1String("address"))
        goers += {"listen/@address", "@listen"};
    if (value != QLatin1String("socket"))
        goers += {"listen/@socket", "@socket"};
    for (const char *goer : std::as_const(goers))
        if (done)
            done = document.setValue(screen, Place(goer), {});
    // Without any port libvirt would take the address back again.
    const DomainElements elements(document);
    if (done && value == QLatin1String("address") &&
        elements.value(screen, Place("@port")).isEmpty() &&
        elements.value(screen, Place("@autoport")) != QLatin1String("yes"))
        done = document.setValue(screen, Place("@autoport"), QStringLiteral("yes"));
    return done;
}

Result<void> writeListenAddress(DomainDocument &document, const DomainElement &screen,
                                const QString &value)
{
    return document.setValue(screen, Place("listen/@address"), value).and_then([&] {
        return document.setValue(screen, Place("@listen"), value);
    });
}

/// A port of its own, or one that libvirt looks for: never both.
Result<void> writePort(DomainDocument &document, const DomainElement &screen, const QString &value)
{
    const Place autoport("@autoport");
    const bool isFixed = value.toInt() > 0;
    const bool isReached =
        DomainElements(document).value(screen, Place("listen/@type")) == QLatin1String("address");
    return document.setValue(screen, Place("@port"), value).and_then([&]() -> Result<void> {
        if (isFixed)
            return document.setValue(screen, autoport, {});
        return isReached ? document.setValue(screen, autoport, QStringLiteral("yes"))
                         : Result<void>();
    });
}

} // namespace

PartKind videoKind()
{
    PartKind kind{.key = QStringLiteral("video"),
                  .name = QT_TRANSLATE_NOOP("Hardware", "Graphics card"),
                  .summary = QT_TRANSLATE_NOOP("Hardware", "What the guest draws with"),
                  .icon = QStringLiteral("screen"),
                  .group = PartKind::Group::Screen,
                  .path = "devices/video",
                  .most = 4,
                  .isAddable = true,
                  .initial = {{QStringLiteral("model"), QStringLiteral("virtio")}},
                  .fields = {}};
    kind.fields = {
        {.key = QStringLiteral("model"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Model"),
         .kind = Field::Kind::Choice,
         .place = Place("model/@type"),
         .choices = words({QStringLiteral("virtio"), QStringLiteral("qxl"), QStringLiteral("vga"),
                           QStringLiteral("bochs"), QStringLiteral("cirrus"),
                           QStringLiteral("ramfb"), QStringLiteral("none")}),
         .resetsAddress = true,
         .offers = &GuestSupport::videoModels},
        {.key = QStringLiteral("screens"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Screens"),
         .kind = Field::Kind::Number,
         .place = Place("model/@heads"),
         .least = 1,
         .most = 16,
         .absent = QStringLiteral("1")},
        {.key = QStringLiteral("3d"),
         .label = QT_TRANSLATE_NOOP("Hardware", "3D acceleration"),
         .hint = QT_TRANSLATE_NOOP("Hardware",
                                   "Needs virtio, a screen with OpenGL and a driver in the guest."),
         .kind = Field::Kind::Switch,
         .place = Place("model/acceleration/@accel3d"),
         .choices = yesNo(),
         .absent = QStringLiteral("no"),
         .onlyWith = QStringLiteral("model"),
         .onlyWithWords = {QStringLiteral("virtio")}},
        {.key = QStringLiteral("primary"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Shows the firmware's screen"),
         .kind = Field::Kind::Switch,
         .place = Place("model/@primary"),
         .choices = yesNo(),
         .isRare = true}};
    const auto qxl = [](Field field) {
        field.onlyWith = QStringLiteral("model");
        field.onlyWithWords = {QStringLiteral("qxl")};
        return field;
    };
    kind.fields += {
        videoMemory("memory", QT_TRANSLATE_NOOP("Hardware", "Video memory"), "model/@vram"),
        qxl(videoMemory("ram", QT_TRANSLATE_NOOP("Hardware", "Second memory (QXL)"), "model/@ram")),
        qxl(videoMemory("vgamem", QT_TRANSLATE_NOOP("Hardware", "Picture memory (QXL)"),
                        "model/@vgamem"))};
    return kind;
}

PartKind screenKind()
{
    const auto spice = [](Field field) {
        field.isRare = true;
        field.onlyWith = QStringLiteral("type");
        field.onlyWithWords = {QStringLiteral("spice")};
        return field;
    };
    PartKind kind{.key = QStringLiteral("screen"),
                  .name = QT_TRANSLATE_NOOP("Hardware", "Screen"),
                  .summary = QT_TRANSLATE_NOOP("Hardware", "How the picture gets out"),
                  .icon = QStringLiteral("screen"),
                  .group = PartKind::Group::Screen,
                  .path = "devices/graphics",
                  .identity = QStringLiteral("type"),
                  .most = 2,
                  .isAddable = true,
                  .initial = {{QStringLiteral("type"), QStringLiteral("spice")},
                              {QStringLiteral("listen"), QStringLiteral("none")}},
                  .fields = {}};
    kind.fields = {
        {.key = QStringLiteral("type"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Protocol"),
         .kind = Field::Kind::Choice,
         .place = Place("@type"),
         .choices = {{QStringLiteral("spice"), QT_TRANSLATE_NOOP("Hardware", "SPICE")},
                     {QStringLiteral("vnc"), QT_TRANSLATE_NOOP("Hardware", "VNC")},
                     {QStringLiteral("egl-headless"),
                      QT_TRANSLATE_NOOP("Hardware", "OpenGL without a screen of its own")},
                     {QStringLiteral("dbus"), QT_TRANSLATE_NOOP("Hardware", "D-Bus")}},
         .precedence = 1,
         .offers = &GuestSupport::graphics,
         .write = writeScreenType},
        {.key = QStringLiteral("listen"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Reachable by"),
         .kind = Field::Kind::Choice,
         .place = Place("listen/@type"),
         .choices = {{QStringLiteral("none"),
                      QT_TRANSLATE_NOOP("Hardware", "Programs of this computer, through libvirt")},
                     {QStringLiteral("address"),
                      QT_TRANSLATE_NOOP("Hardware", "The network: a TCP port")},
                     {QStringLiteral("socket"), QT_TRANSLATE_NOOP("Hardware", "A socket file")}},
         .onlyWith = QStringLiteral("type"),
         .onlyWithWords = {QStringLiteral("spice"), QStringLiteral("vnc")},
         .write = writeListen},
        {.key = QStringLiteral("address"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Address that it listens at"),
         .place = Place("listen/@address"),
         .pattern = QStringLiteral("[A-Za-z0-9.:_-]+"),
         .form = QT_TRANSLATE_NOOP("Hardware", "an address or the name of a host"),
         .onlyWith = QStringLiteral("listen"),
         .onlyWithWords = {QStringLiteral("address")},
         .write = writeListenAddress},
        {.key = QStringLiteral("port"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Port"),
         .kind = Field::Kind::Number,
         .place = Place("@port"),
         .least = -1,
         .most = 65535,
         .isFilledIn = true,
         .isRare = true,
         .write = writePort},
        {.key = QStringLiteral("opengl"),
         .label = QT_TRANSLATE_NOOP("Hardware", "OpenGL"),
         .kind = Field::Kind::Switch,
         .place = Place("gl/@enable"),
         .choices = yesNo(),
         .absent = QStringLiteral("no"),
         .onlyWith = QStringLiteral("type"),
         .onlyWithWords = {QStringLiteral("spice"), QStringLiteral("dbus"), QStringLiteral("sdl")}},
        {.key = QStringLiteral("render-node"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Graphics card of this computer"),
         .kind = Field::Kind::Path,
         .place = Place("gl/@rendernode"),
         .isFilledIn = true,
         .isRare = true,
         .onlyWith = QStringLiteral("opengl"),
         .onlyWithWords = {QStringLiteral("yes")}}};
    kind.fields += {spice({.key = QStringLiteral("clipboard"),
                           .label = QT_TRANSLATE_NOOP("Hardware", "Shared clipboard"),
                           .kind = Field::Kind::Switch,
                           .place = Place("clipboard/@copypaste"),
                           .choices = yesNo(),
                           .absent = QStringLiteral("yes")}),
                    spice({.key = QStringLiteral("file-transfer"),
                           .label = QT_TRANSLATE_NOOP("Hardware", "Files dropped on the screen"),
                           .kind = Field::Kind::Switch,
                           .place = Place("filetransfer/@enable"),
                           .choices = yesNo(),
                           .absent = QStringLiteral("yes")}),
                    spice({.key = QStringLiteral("compression"),
                           .label = QT_TRANSLATE_NOOP("Hardware", "Compression of pictures"),
                           .kind = Field::Kind::Choice,
                           .place = Place("image/@compression"),
                           .choices = words({QStringLiteral("off"), QStringLiteral("auto_glz"),
                                             QStringLiteral("auto_lz"), QStringLiteral("quic"),
                                             QStringLiteral("glz"), QStringLiteral("lz")})}),
                    spice({.key = QStringLiteral("streaming"),
                           .label = QT_TRANSLATE_NOOP("Hardware", "Moving pictures as video"),
                           .kind = Field::Kind::Choice,
                           .place = Place("streaming/@mode"),
                           .choices = words({QStringLiteral("off"), QStringLiteral("filter"),
                                             QStringLiteral("all")})})};
    return kind;
}

PartKind soundKind()
{
    return {.key = QStringLiteral("sound"),
            .name = QT_TRANSLATE_NOOP("Hardware", "Sound card"),
            .summary = QT_TRANSLATE_NOOP("Hardware", "Speakers and microphone"),
            .icon = QStringLiteral("sound"),
            .group = PartKind::Group::Screen,
            .path = "devices/sound",
            .isAddable = true,
            .initial = {{QStringLiteral("model"), QStringLiteral("ich9")}},
            .fields = {{.key = QStringLiteral("model"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Model"),
                        .kind = Field::Kind::Choice,
                        .place = Place("@model"),
                        .choices = words({QStringLiteral("ich9"), QStringLiteral("ich6"),
                                          QStringLiteral("ac97"), QStringLiteral("sb16"),
                                          QStringLiteral("es1370"), QStringLiteral("pcspk"),
                                          QStringLiteral("usb")}),
                        .resetsAddress = true},
                       {.key = QStringLiteral("codec"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Codec"),
                        .kind = Field::Kind::Choice,
                        .place = Place("codec/@type"),
                        .choices = words({QStringLiteral("duplex"), QStringLiteral("micro"),
                                          QStringLiteral("output")}),
                        .isRare = true,
                        .onlyWith = QStringLiteral("model"),
                        .onlyWithWords = {QStringLiteral("ich9"), QStringLiteral("ich6")}}}};
}

PartKind inputKind()
{
    return {
        .key = QStringLiteral("input"),
        .name = QT_TRANSLATE_NOOP("Hardware", "Input device"),
        .summary = QT_TRANSLATE_NOOP("Hardware", "A keyboard, a mouse or a tablet"),
        .icon = QStringLiteral("keyboard"),
        .group = PartKind::Group::Input,
        .path = "devices/input",
        .isAddable = true,
        .initial = {{QStringLiteral("type"), QStringLiteral("tablet")},
                    {QStringLiteral("bus"), QStringLiteral("usb")}},
        .isHotPluggable = true,
        .fields = {
            {.key = QStringLiteral("type"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Kind"),
             .kind = Field::Kind::Choice,
             .place = Place("@type"),
             .choices = {{QStringLiteral("tablet"),
                          QT_TRANSLATE_NOOP("Hardware", "Tablet (the pointer follows yours)")},
                         {QStringLiteral("mouse"), QT_TRANSLATE_NOOP("Hardware", "Mouse")},
                         {QStringLiteral("keyboard"), QT_TRANSLATE_NOOP("Hardware", "Keyboard")},
                         {QStringLiteral("evdev"),
                          QT_TRANSLATE_NOOP("Hardware", "A device of this computer")}}},
            {.key = QStringLiteral("bus"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Connected by"),
             .kind = Field::Kind::Choice,
             .place = Place("@bus"),
             .choices =
                 words({QStringLiteral("usb"), QStringLiteral("virtio"), QStringLiteral("ps2")}),
             .resetsAddress = true,
             .onlyWith = QStringLiteral("type"),
             .onlyWithWords = {QStringLiteral("tablet"), QStringLiteral("mouse"),
                               QStringLiteral("keyboard")}},
            {.key = QStringLiteral("device"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Device file"),
             .kind = Field::Kind::Path,
             .place = Place("source/@dev"),
             .onlyWith = QStringLiteral("type"),
             .onlyWithWords = {QStringLiteral("evdev")}}}};
}

} // namespace innkeeper::hardware
