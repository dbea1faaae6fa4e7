// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/UsbFront.h"

#include "app/ctl/FutureWait.h"

namespace innkeeper::ctl {

void waitForNews(const UsbFront &front)
{
    bool isNews = false;
    QObject scope;
    QObject::connect(&front.keeper, &UsbKeeping::changed, &scope, [&isNews] { isNews = true; });
    front.askAnew();
    waitUntil(
        front.keeper, [&isNews] { return isNews; }, std::chrono::seconds(5));
}

} // namespace innkeeper::ctl
