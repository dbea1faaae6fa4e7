// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdio>

#include <bluetooth/bluetooth.h>
#include <bluetooth/hci.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

/// For guests, whose busybox knows no Bluetooth: turns their first adapter on and lets others
/// connect to it.
int main()
{
    const int control = ::socket(AF_BLUETOOTH, SOCK_RAW, BTPROTO_HCI);
    hci_dev_req request{};
    request.dev_opt = SCAN_PAGE | SCAN_INQUIRY;
    // It may be on already.
    ::ioctl(control, HCIDEVUP, 0);
    if (::ioctl(control, HCISETSCAN, &request) == 0)
        return 0;
    std::perror("guest_bluetooth");
    return 1;
}
