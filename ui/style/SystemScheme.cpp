// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/SystemScheme.h"

#include "ui/style/Palettes.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace innkeeper::style {

static constexpr QLatin1String kService("org.freedesktop.portal.Desktop");
static constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
static constexpr QLatin1String kInterface("org.freedesktop.portal.Settings");
static constexpr QLatin1String kSpace("org.freedesktop.appearance");
static constexpr QLatin1String kKey("color-scheme");

void SystemScheme::follow(QApplication &application, ColorScheme scheme)
{
    auto *self = application.findChild<SystemScheme *>({}, Qt::FindDirectChildrenOnly);
    if (!self)
        self = new SystemScheme(application);
    self->setScheme(scheme);
}

SystemScheme::SystemScheme(QApplication &application)
    : QObject(&application)
    , m_systemIsDark(isDark(QApplication::palette()))
{
}

void SystemScheme::setScheme(ColorScheme scheme)
{
    m_scheme = scheme;
    if (scheme == ColorScheme::System && !m_hasAsked)
        askPortal();
    refresh();
}

void SystemScheme::askPortal()
{
    m_hasAsked = true;
    // Connecting where no bus is would make libdbus start one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << QString(kSpace) << QString(kKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            return;
        // Read() wraps the value twice.
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        setPortalValue(value.toUInt());
    });
}

void SystemScheme::settingChanged(const QString &space, const QString &key,
                                  const QDBusVariant &value)
{
    if (space == kSpace && key == kKey)
        setPortalValue(value.variant().toUInt());
}

void SystemScheme::setPortalValue(uint value)
{
    // 0: no preference, 1: dark, 2: light.
    m_systemIsDark = value == 1;
    refresh();
}

void SystemScheme::refresh()
{
    const bool dark =
        m_scheme == ColorScheme::Dark || (m_scheme == ColorScheme::System && m_systemIsDark);
    if (m_isApplied && dark == m_isDark)
        return;
    m_isApplied = true;
    m_isDark = dark;
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace innkeeper::style
