// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/XmlTree.h"
#include "core/xml/writers/Writers.h"

namespace innkeeper::xml {

namespace {

/// No listener: neither a port nor a socket file; libvirt hands connected sockets to its clients.
void writeNoListener(pugi::xml_node graphics)
{
    set(add(graphics, "listen"), "type", "none");
}

void writeSpice(pugi::xml_node devices)
{
    const auto graphics = add(devices, "graphics");
    set(graphics, "type", "spice");
    writeNoListener(graphics);
    // Client and server share one computer: compressing costs more than copying.
    set(add(graphics, "image"), "compression", "off");
    set(add(graphics, "jpeg"), "compression", "never");
    set(add(graphics, "zlib"), "compression", "never");
    set(add(graphics, "playback"), "compression", "off");
    set(add(graphics, "streaming"), "mode", "off");
}

void writeVnc(pugi::xml_node devices)
{
    const auto graphics = add(devices, "graphics");
    set(graphics, "type", "vnc");
    writeNoListener(graphics);
}

void writeSound(pugi::xml_node devices, const MachineConfig &config)
{
    if (!config.soundModel.isEmpty()) {
        const auto sound = add(devices, "sound");
        set(sound, "model", config.soundModel);
        // Intel HD Audio is a bus: what can be heard is the codec on it.
        if (config.soundModel.startsWith(QLatin1String("ich")))
            set(add(sound, "codec"), "type", "duplex");
        set(add(sound, "audio"), "id", 1);
    }
    const auto audio = add(devices, "audio");
    set(audio, "id", 1);
    set(audio, "type", config.hasSpice ? "spice" : "none");
}

} // namespace

void writeDisplay(pugi::xml_node devices, const MachineConfig &config)
{
    if (config.hasSpice)
        writeSpice(devices);
    else
        writeVnc(devices);
    writeSound(devices, config);
    if (!config.videoModel.isEmpty()) {
        const auto model = add(add(devices, "video"), "model");
        set(model, "type", config.videoModel);
        set(model, "heads", 1);
        set(model, "primary", "yes");
    }
}

} // namespace innkeeper::xml
