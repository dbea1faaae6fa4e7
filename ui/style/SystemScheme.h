// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/Style.h"

#include <QObject>

class QDBusVariant;

namespace innkeeper::style {

/// The palette of the chosen scheme; for ColorScheme::System what the desktop prefers, now and
/// when it changes (org.freedesktop.appearance of the settings portal, else the palette that the
/// platform gave at the start). A child of the application.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    static void follow(QApplication &application, ColorScheme scheme);

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    explicit SystemScheme(QApplication &application);
    void setScheme(ColorScheme scheme);
    void askPortal();
    void setPortalValue(uint value);
    void refresh();

    ColorScheme m_scheme = ColorScheme::System;
    bool m_systemIsDark = false;
    bool m_hasAsked = false;
    bool m_isApplied = false;
    bool m_isDark = false;
};

} // namespace innkeeper::style
