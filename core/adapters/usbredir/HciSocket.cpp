// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/usbredir/HciSocket.h"

#include <QCoreApplication>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <optional>
#include <thread>

#include <bluetooth/bluetooth.h>
#include <bluetooth/hci.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace innkeeper::usbredir {

namespace {

struct HciSocketWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::usbredir::HciSocket)
};

/// The Bluetooth service may be at it, for a moment.
constexpr int kTries = 50;
constexpr std::chrono::milliseconds kPause{100};

UniqueFd rawSocket()
{
    return UniqueFd(::socket(AF_BLUETOOTH, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, BTPROTO_HCI));
}

/// "hci3" is 3.
std::optional<quint16> indexOf(const QString &adapter)
{
    const QLatin1String prefix("hci");
    bool isNumber = false;
    const auto index = adapter.mid(prefix.size()).toUShort(&isNumber);
    return adapter.startsWith(prefix) && isNumber ? std::optional(index) : std::nullopt;
}

std::optional<hci_dev_info> infoOf(const UniqueFd &socket, quint16 index)
{
    hci_dev_info info{};
    info.dev_id = index;
    if (::ioctl(socket.get(), HCIGETDEVINFO, &info) != 0)
        return std::nullopt;
    return info;
}

bool isUp(const hci_dev_info &info)
{
    return (info.flags >> HCI_UP & 1U) != 0;
}

Error notTaken(int number)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENODEV:
        return {ErrorKind::NotFound,
                HciSocketWords::tr("The Bluetooth adapter was not lent, because it is no longer "
                                   "there."),
                {},
                detail};
    case EPERM:
    case EACCES:
        return {ErrorKind::Denied,
                HciSocketWords::tr("The Bluetooth adapter was not lent, because this keeper may "
                                   "not take it away from the computer."),
                HciSocketWords::tr("The keeper that is installed for the whole computer may."),
                detail};
    case ERFKILL:
        return {ErrorKind::Denied,
                HciSocketWords::tr("The Bluetooth adapter was not lent, because radios are turned "
                                   "off on this computer (airplane mode)."),
                HciSocketWords::tr("Turn Bluetooth on first."), detail};
    case EBUSY:
        return {ErrorKind::Busy,
                HciSocketWords::tr("The Bluetooth adapter was not lent, because another program "
                                   "has it for itself."),
                HciSocketWords::tr("End that program first."), detail};
    case EAFNOSUPPORT:
        return {ErrorKind::Unsupported,
                HciSocketWords::tr("The Bluetooth adapter was not lent, because the system of this "
                                   "computer knows no Bluetooth."),
                {},
                detail};
    default:
        break;
    }
    return {ErrorKind::Internal,
            HciSocketWords::tr("The Bluetooth adapter was not lent, because this computer does not "
                               "let it go."),
            HciSocketWords::tr("Unplug it and plug it in again, if it can be unplugged."), detail};
}

/// 0, or errno.
int bindToUserChannel(const UniqueFd &socket, quint16 index)
{
    sockaddr_hci address{};
    address.hci_family = AF_BLUETOOTH;
    address.hci_dev = index;
    address.hci_channel = HCI_CHANNEL_USER;
    return ::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
               ? 0
               : errno;
}

} // namespace

Result<UniqueFd> openForMachine(const QString &adapter)
{
    const auto index = indexOf(adapter);
    if (!index)
        return failure(notTaken(ENODEV));
    const UniqueFd control = rawSocket();
    if (!control.isValid())
        return failure(notTaken(errno));
    const auto before = infoOf(control, *index);
    int outcome = EBUSY;
    for (int i = 0; i < kTries && outcome == EBUSY; ++i) {
        if (i > 0)
            std::this_thread::sleep_for(kPause);
        if (::ioctl(control.get(), HCIDEVDOWN, int(*index)) != 0 && errno != EBUSY) {
            outcome = errno;
            break;
        }
        UniqueFd channel = rawSocket();
        outcome = bindToUserChannel(channel, *index);
        if (outcome == 0)
            return channel;
    }
    if (before && isUp(*before))
        ::ioctl(control.get(), HCIDEVUP, int(*index));
    return failure(notTaken(outcome));
}

} // namespace innkeeper::usbredir
