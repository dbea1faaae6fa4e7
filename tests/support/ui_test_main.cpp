// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Style.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    // Without a screen of their own by default; QT_QPA_PLATFORM=xcb lets one watch.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_NO_GLIB");
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    innkeeper::style::apply(application, innkeeper::style::ColorScheme::Light);
    return RUN_ALL_TESTS();
}
