// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/PairedInputs.h"

namespace innkeeper::udev {

namespace {

const QLatin1String kBonds("/var/lib/bluetooth/");

/// Of a device's "info" (BlueZ's doc/settings-storage.txt).
PairedInput pairedIn(const QList<QByteArray> &lines)
{
    PairedInput input;
    quint32 kind = 0;
    quint32 appearance = 0;
    bool isKnown = false;
    bool isBlocked = false;
    for (const QByteArray &line : lines) {
        const QByteArray value = line.mid(line.indexOf('=') + 1);
        if (line.startsWith("Name="))
            input.name = value;
        else if (line.startsWith("Class="))
            kind = value.toUInt(nullptr, 0);
        else if (line.startsWith("Appearance="))
            appearance = value.toUInt(nullptr, 0);
        // Some mice are let in without a key.
        isKnown = isKnown || line == "[LinkKey]" || line.endsWith("LongTermKey]") ||
                  line == "Trusted=true";
        isBlocked = isBlocked || line == "Blocked=true";
    }
    if (!isKnown || isBlocked)
        return {};
    // Assigned Numbers, 2.8.2.6: peripherals; 2.6.2: keyboard, mouse, tablet and touchpad.
    const bool isPeripheral = (kind & 0x1f00) == 0x0500;
    input.isKeyboard = (isPeripheral && (kind & 0x40) != 0) || appearance == 0x03c1;
    input.isPointer = (isPeripheral && (kind & 0x80) != 0) || appearance == 0x03c2 ||
                      appearance == 0x03c5 || appearance == 0x03c9;
    return input;
}

} // namespace

QList<PairedInput> readPairedInputs(const SystemTree &tree)
{
    QList<PairedInput> inputs;
    for (const QString &adapter : tree.names(kBonds)) {
        const QString folder = kBonds + adapter + u'/';
        if (!adapter.contains(u':'))
            continue;
        for (const QString &device : tree.names(folder)) {
            PairedInput input = pairedIn(tree.lines(folder + device + QLatin1String("/info")));
            input.adapter = adapter.toLatin1();
            input.address = device.toLatin1();
            if (input.isKeyboard || input.isPointer)
                inputs.append(input);
        }
    }
    return inputs;
}

} // namespace innkeeper::udev
