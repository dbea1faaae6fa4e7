// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QFuture>
#include <QString>

namespace innkeeper::keeper {

/// Who may do what. `caller`: a unique name on the bus (":1.42"). Main thread; the answer may take
/// as long as a person types a password.
class Authority
{
public:
    virtual ~Authority() = default;

    [[nodiscard]] virtual QFuture<bool> allows(const QString &caller, const QString &action) = 0;
};

/// On the session bus: it lets in only the person whose bus it is.
class OwnBusAuthority : public Authority
{
public:
    [[nodiscard]] QFuture<bool> allows(const QString &caller, const QString &action) override;
};

/// On the system bus: polkit decides (org.freedesktop.PolicyKit1.Authority, CheckAuthorization). No
/// polkit, no permission.
class PolkitAuthority : public Authority
{
public:
    explicit PolkitAuthority(QDBusConnection bus);

    [[nodiscard]] QFuture<bool> allows(const QString &caller, const QString &action) override;

private:
    QDBusConnection m_bus;
};

// Actions, as in packaging/polkit/org.innkeeper.keeper.policy.
inline constexpr auto kSeeDevices = "org.innkeeper.keeper.see-devices";
inline constexpr auto kMoveUsb = "org.innkeeper.keeper.move-usb";
inline constexpr auto kChangeUsbRules = "org.innkeeper.keeper.change-usb-rules";
inline constexpr auto kLendBluetooth = "org.innkeeper.keeper.lend-bluetooth";

} // namespace innkeeper::keeper
