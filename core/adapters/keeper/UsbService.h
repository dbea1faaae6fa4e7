// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/keeper/CallAnswers.h"
#include "core/ports/UsbKeeping.h"

#include <QDBusAbstractAdaptor>

namespace innkeeper::keeper {

/// A UsbKeeping for other programs, as packaging/dbus/org.innkeeper.Keeper1.xml says. Trusts
/// nobody: every call is checked, and asks the authority. Main thread.
class UsbService : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.innkeeper.Keeper1.Usb")

public:
    /// `object`: what is registered at the path.
    UsbService(UsbKeeping &usb, Authority &authority, QDBusConnection bus, QObject *object);

    /// From now on nobody is told anything, as nothing is known yet, until answerQuestions().
    void holdQuestions() { m_answers.hold(); }
    void answerQuestions() { m_answers.release(); }

public Q_SLOTS:
    // Named as on the bus.
    // NOLINTBEGIN(readability-identifier-naming)
    QList<QVariantMap> GetState(const QDBusMessage &call, QString &rules, QStringList &trouble);
    void Move(const QString &port, const QString &machine, const QVariantMap &options,
              const QDBusMessage &call);
    void Keep(const QString &port, const QDBusMessage &call);
    void SetRules(const QString &rules, const QString &before, const QDBusMessage &call);
    // NOLINTEND(readability-identifier-naming)

Q_SIGNALS:
    void Changed(); // NOLINT(readability-identifier-naming)

private:
    [[nodiscard]] QVariantList state() const;
    [[nodiscard]] QString rules() const;

    UsbKeeping &m_usb;
    CallAnswers m_answers;
};

} // namespace innkeeper::keeper
