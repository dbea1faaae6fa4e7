// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbGuards.h"

#include "core/usb/UsbKind.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper {

namespace {

using Severity = UsbGuard::Severity;
using Kind = UsbPortUse::Kind;

struct UsbGuardsWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::UsbGuards)
};

/// Everything that speaks against one device.
class Guards
{
public:
    Guards(const UsbDevice &device, const HostUse &use)
        : m_device(device)
        , m_use(use)
    {
    }

    [[nodiscard]] QList<UsbGuard> all()
    {
        if (kindOf(m_device) == UsbKind::Hub) {
            refuse("hub",
                   UsbGuardsWords::tr("This is a hub: all that is plugged into it would go "
                                      "along."),
                   UsbGuardsWords::tr("Connect the devices behind it one by one."));
            return m_guards;
        }
        addLoan();
        addDisks();
        addKeyboard();
        addPointer();
        addMedia();
        addBluetooth();
        addNetwork();
        addSecurityKey();
        std::stable_sort(m_guards.begin(), m_guards.end(),
                         [](const UsbGuard &one, const UsbGuard &other) {
                             return one.severity > other.severity;
                         });
        return m_guards;
    }

private:
    void refuse(const char *id, const QString &message, const QString &advice,
                const QStringList &names = {})
    {
        m_guards.append({QLatin1String(id), Severity::Refuse, message, advice, names});
    }
    void warn(const char *id, const QString &message, const QString &advice,
              const QStringList &names = {})
    {
        m_guards.append({QLatin1String(id), Severity::Warn, message, advice, names});
    }

    [[nodiscard]] QStringList namesOf(Kind kind) const
    {
        QStringList names;
        for (const UsbPortUse &one : m_use.ports)
            if (one.port == m_device.port && one.kind == kind)
                names.append(one.name);
        return names;
    }
    [[nodiscard]] bool isHere(const HostInput &input) const
    {
        return input.ports.contains(m_device.port);
    }
    template <class Condition>
    [[nodiscard]] bool anyInput(Condition condition) const
    {
        return std::any_of(m_use.inputs.cbegin(), m_use.inputs.cend(), condition);
    }
    /// Where udev has not sorted it yet, its classes say what it is.
    [[nodiscard]] bool isHeldByHost() const
    {
        return std::any_of(
            m_device.interfaces.cbegin(), m_device.interfaces.cend(),
            [](const UsbInterface &one) { return one.driver == QLatin1String("usbhid"); });
    }

    void addLoan();
    void addDisks();
    void addKeyboard();
    void addPointer();
    void addMedia();
    void addBluetooth();
    void addNetwork();
    void addSecurityKey();

    const UsbDevice &m_device;
    const HostUse &m_use;
    QList<UsbGuard> m_guards;
};

QString listed(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

void Guards::addLoan()
{
    if (const QStringList names = namesOf(Kind::LentBluetooth); !names.isEmpty())
        refuse(
            "bluetooth-lent",
            UsbGuardsWords::tr("The Bluetooth of this adapter is lent to %1.").arg(listed(names)),
            UsbGuardsWords::tr("Take it back first."), names);
}

void Guards::addDisks()
{
    if (const QStringList names = namesOf(Kind::Root); !names.isEmpty())
        refuse("root-disk",
               UsbGuardsWords::tr("The system of this computer runs from this disk: %1.")
                   .arg(listed(names)),
               UsbGuardsWords::tr("Start this computer from another disk to use this one in a "
                                  "machine."),
               names);
    if (const QStringList names = namesOf(Kind::Boot); !names.isEmpty())
        refuse("boot-disk",
               UsbGuardsWords::tr("This computer starts from this disk: %1.").arg(listed(names)),
               UsbGuardsWords::tr(
                   "Unmount it first, if you know that this computer starts without it."),
               names);
    if (const QStringList names = namesOf(Kind::Swap); !names.isEmpty())
        refuse("swap-disk",
               UsbGuardsWords::tr("This computer keeps a part of its memory (swap) on this disk: "
                                  "%1.")
                   .arg(listed(names)),
               UsbGuardsWords::tr("Turn that swap space off first."), names);
    if (const QStringList names = namesOf(Kind::MachineImage); !names.isEmpty())
        refuse("machine-image",
               UsbGuardsWords::tr("Machines use files on this disk: %1.").arg(listed(names)),
               UsbGuardsWords::tr("Move them to another disk first."), names);
}

void Guards::addKeyboard()
{
    const bool isKeyboard =
        anyInput([this](const HostInput &one) { return one.isKeyboard && isHere(one); }) ||
        (hasKeyboard(m_device) && isHeldByHost() && !isSecurityKey(m_device));
    const bool isAnotherLeft =
        anyInput([this](const HostInput &one) { return one.isRealKeyboard && !isHere(one); });
    if (!isKeyboard || isAnotherLeft)
        return;
    const QString message =
        kindOf(m_device) == UsbKind::Bluetooth
            ? UsbGuardsWords::tr("The last keyboard of this computer is connected through this "
                                 "Bluetooth adapter.")
            : UsbGuardsWords::tr("This is the last keyboard of this computer.");
    refuse("last-keyboard", message,
           UsbGuardsWords::tr("Connect another keyboard first. In its window, a machine gets what "
                              "you type anyway."));
}

void Guards::addPointer()
{
    const bool isPointer =
        anyInput([this](const HostInput &one) { return one.isPointer && isHere(one); }) ||
        (hasPointer(m_device) && isHeldByHost());
    const bool isAnotherLeft =
        anyInput([this](const HostInput &one) { return one.isRealPointer && !isHere(one); });
    if (!isPointer || isAnotherLeft)
        return;
    const QString message =
        kindOf(m_device) == UsbKind::Bluetooth
            ? UsbGuardsWords::tr("The last mouse, touchpad or touch screen of this computer is "
                                 "connected through this Bluetooth adapter.")
            : UsbGuardsWords::tr("This is the last mouse, touchpad or touch screen of this "
                                 "computer.");
    refuse("last-pointer", message,
           UsbGuardsWords::tr("Connect another one first. In its window, a machine sees the "
                              "pointer anyway."));
}

void Guards::addMedia()
{
    if (const QStringList names = namesOf(Kind::Mounted); !names.isEmpty())
        warn("mounted",
             UsbGuardsWords::tr("Files on this disk may be open: it is mounted at %1.")
                 .arg(listed(names)),
             UsbGuardsWords::tr("Unmount it first, so that all is written that was saved."), names);
    // What was unlocked to be mounted is told of already, and so is the system.
    else if (const QStringList holders = namesOf(Kind::Held);
             !holders.isEmpty() && m_guards.isEmpty())
        warn("held",
             UsbGuardsWords::tr("An array, a volume group or an unlocked disk is built on this "
                                "disk: %1.")
                 .arg(listed(holders)),
             UsbGuardsWords::tr("Stop or lock it first."), holders);
}

void Guards::addBluetooth()
{
    QStringList names;
    for (const HostInput &one : m_use.inputs)
        if (one.isOverBluetooth && isHere(one) && !names.contains(one.name))
            names.append(one.name);
    const bool isRefusedAlready =
        std::any_of(m_guards.cbegin(), m_guards.cend(), [](const UsbGuard &one) {
            return one.id == QLatin1String("last-keyboard") ||
                   one.id == QLatin1String("last-pointer");
        });
    if (!names.isEmpty() && !isRefusedAlready)
        warn("bluetooth-input",
             UsbGuardsWords::tr("A keyboard or mouse is paired with this Bluetooth adapter: %1.")
                 .arg(listed(names)),
             UsbGuardsWords::tr("It will not work until this computer has the adapter again."),
             names);
}

void Guards::addNetwork()
{
    if (const QStringList names = namesOf(Kind::DefaultRoute); !names.isEmpty())
        warn("default-route",
             UsbGuardsWords::tr("This computer reaches the network through this device: %1.")
                 .arg(listed(names)),
             UsbGuardsWords::tr("Connect it in another way first, or it may be offline while the "
                                "machine has the device."),
             names);
}

void Guards::addSecurityKey()
{
    if (isSecurityKey(m_device))
        warn(
            "security-key",
            UsbGuardsWords::tr("Perhaps you unlock this computer or your accounts with this "
                               "security key."),
            UsbGuardsWords::tr("Be sure that you can log in without it while the machine has it."));
}

} // namespace

QList<UsbGuard> guardsFor(const UsbDevice &device, const HostUse &use)
{
    return Guards(device, use).all();
}

HostUse withoutDevice(HostUse use, const QString &port)
{
    for (HostInput &input : use.inputs) {
        if (!input.ports.contains(port))
            continue;
        input.ports.removeAll(port);
        // Where it was not known which of several carries it, it may be gone.
        input.isRealKeyboard = input.isRealPointer = false;
    }
    return use;
}

bool isRefused(const QList<UsbGuard> &guards)
{
    return std::any_of(guards.cbegin(), guards.cend(),
                       [](const UsbGuard &one) { return one.severity == Severity::Refuse; });
}

bool endangersFiles(const QList<UsbGuard> &guards)
{
    return std::any_of(guards.cbegin(), guards.cend(), [](const UsbGuard &one) {
        return one.id == QLatin1String("mounted") || one.id == QLatin1String("held");
    });
}

bool isMounted(const QList<UsbGuard> &guards)
{
    return !isRefused(guards) &&
           std::any_of(guards.cbegin(), guards.cend(),
                       [](const UsbGuard &one) { return one.id == QLatin1String("mounted"); });
}

QList<UsbGuard> withoutMounted(QList<UsbGuard> guards)
{
    guards.removeIf([](const UsbGuard &one) { return one.id == QLatin1String("mounted"); });
    return guards;
}

QString toWord(UsbGuard::Severity severity)
{
    switch (severity) {
    case Severity::Warn:
        return QStringLiteral("warn");
    case Severity::Refuse:
        return QStringLiteral("refuse");
    }
    return {};
}

} // namespace innkeeper
