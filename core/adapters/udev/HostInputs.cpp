// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/HostInputs.h"

#include "core/adapters/udev/Descriptors.h"
#include "core/adapters/udev/PairedInputs.h"
#include "core/base/HeardText.h"

#include <QSet>

#include <algorithm>

namespace innkeeper::udev {

namespace {

const QLatin1String kInputs("/sys/class/input/");
const QLatin1String kAdapters("/sys/class/bluetooth/");
/// BUS_BLUETOOTH of <linux/input.h>.
constexpr auto kBluetoothBus = "0005";
constexpr qsizetype kLongestName = 126;
constexpr quint32 kFido = 0xf1d00001;

/// FIDO keys type their one-time passwords, and nothing else.
bool isSecurityKey(const SystemTree &tree, const QString &usbDevice)
{
    const QString port = usbPortIn(usbDevice);
    for (const QString &interface : tree.names(usbDevice)) {
        if (!interface.startsWith(port + u':'))
            continue;
        const QString folder = usbDevice + u'/' + interface + u'/';
        for (const QString &made : tree.names(folder))
            if (made.contains(u':') &&
                readUsages(tree.bytes(folder + made + QLatin1String("/report_descriptor")))
                    .contains(kFido))
                return true;
    }
    return false;
}

/// The boot protocol (HID 1.11, 4.3) of its first interface, as sysfs writes it.
enum class First { Other, Keyboard, Mouse };

First firstOf(const SystemTree &tree, const QString &usbDevice)
{
    const QString port = usbPortIn(usbDevice);
    for (const QString &name : tree.names(usbDevice)) {
        const QString folder = usbDevice + u'/' + name;
        if (!name.startsWith(port + u':') || !name.endsWith(QLatin1String(".0")) ||
            tree.text(folder + QLatin1String("/bInterfaceClass")) != "03")
            continue;
        const QByteArray protocol = tree.text(folder + QLatin1String("/bInterfaceProtocol"));
        return protocol == "01" ? First::Keyboard : protocol == "02" ? First::Mouse : First::Other;
    }
    return First::Other;
}

/// What a keyboard with keys that move the pointer says, a receiver of a keyboard and a mouse says,
/// too: only its name tells.
bool isReceiver(const SystemTree &tree, const QString &usbDevice)
{
    const QByteArray name = tree.text(usbDevice + QLatin1String("/product")).toLower();
    const auto words = {"receiver", "transceiver", "dongle", "2.4g", "combo", "mouse"};
    return std::any_of(words.begin(), words.end(),
                       [&name](const char *word) { return name.contains(word); });
}

/// The USB ports of the adapters that may carry a Bluetooth device whose own path does not lead
/// through one, because a program brings its reports. `adapter`: its address, as such devices name
/// it; kernels that do not tell the addresses of adapters leave all of them possible.
QStringList adapterPorts(const SystemTree &tree, const QByteArray &adapter)
{
    QStringList ports;
    for (const QString &name : tree.names(kAdapters)) {
        const QString port = usbPortIn(tree.resolved(kAdapters + name));
        const QByteArray address = tree.text(kAdapters + name + QLatin1String("/address"));
        // "hci0:256" is a connection.
        if (name.contains(u':') || port.isEmpty() ||
            (!address.isEmpty() && address.toLower() != adapter.toLower()))
            continue;
        ports.append(port);
    }
    return ports;
}

bool isSet(const QMap<QByteArray, QByteArray> &noted, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&noted](const char *name) { return noted.value(name) == "1"; });
}

/// One that sleeps wakes up at a key, as long as its adapter is there. It is none that is left when
/// another goes: it may be in a drawer, or be somebody else's by now.
void addSleeping(const SystemTree &tree, const QSet<QByteArray> &awake, QList<HostInput> &inputs)
{
    for (const PairedInput &paired : readPairedInputs(tree)) {
        if (awake.contains(paired.address.toLower()))
            continue;
        HostInput input;
        input.name = heardText(QString::fromUtf8(paired.name), kLongestName);
        input.isKeyboard = paired.isKeyboard;
        input.isPointer = paired.isPointer;
        input.isOverBluetooth = true;
        input.ports = adapterPorts(tree, paired.adapter);
        inputs.append(input);
    }
}

} // namespace

QList<HostInput> readHostInputs(const SystemTree &tree)
{
    QList<HostInput> inputs;
    QSet<QByteArray> awake;
    for (const QString &name : tree.names(kInputs)) {
        if (!name.startsWith(QLatin1String("input")))
            continue;
        const QString path = tree.resolved(kInputs + name);
        const auto noted = tree.udevProperties(QLatin1String("+input:") + name);
        HostInput input;
        input.isKeyboard = isSet(noted, {"ID_INPUT_KEYBOARD"});
        const bool isSurelyPointer =
            isSet(noted, {"ID_INPUT_TOUCHPAD", "ID_INPUT_TABLET", "ID_INPUT_TOUCHSCREEN",
                          "ID_INPUT_POINTINGSTICK"});
        input.isPointer = isSurelyPointer || isSet(noted, {"ID_INPUT_MOUSE"});
        input.isOverBluetooth = tree.text(path + QLatin1String("/id/bustype")) == kBluetoothBus;
        if (input.isOverBluetooth)
            awake.insert(tree.text(path + QLatin1String("/uniq")).toLower());
        const bool isMadeUp =
            path.contains(QLatin1String("/devices/virtual/")) && !input.isOverBluetooth;
        const bool isInhibited = tree.text(path + QLatin1String("/inhibited")) == "1";
        const QString usbDevice = usbDeviceIn(path);
        const bool isUsb = !usbDevice.isEmpty();
        if ((!input.isKeyboard && !input.isPointer) || isMadeUp || isInhibited ||
            (isUsb && isSecurityKey(tree, usbDevice)))
            continue;
        if (isUsb)
            input.ports = {usbPortIn(usbDevice)};
        else if (input.isOverBluetooth)
            input.ports = adapterPorts(tree, tree.text(path + QLatin1String("/phys")));
        const First first = isUsb ? firstOf(tree, usbDevice) : First::Other;
        input.isRealKeyboard = input.isKeyboard && first != First::Mouse;
        input.isRealPointer =
            isSurelyPointer ||
            (input.isPointer && (first != First::Keyboard || isReceiver(tree, usbDevice)));
        input.name =
            heardText(QString::fromUtf8(tree.text(path + QLatin1String("/name"))), kLongestName);
        inputs.append(input);
    }
    addSleeping(tree, awake, inputs);
    return inputs;
}

} // namespace innkeeper::udev
