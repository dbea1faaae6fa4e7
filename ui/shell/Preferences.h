// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/MachineId.h"
#include "ui/style/Style.h"

#include <QObject>
#include <QSettings>

#include <chrono>

namespace innkeeper {

/// What a person has chosen, and where they left off. Several windows may share the file.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class Scaling { Fit, Original, Integer };

    /// Empty: the usual file of this person.
    explicit Preferences(const QString &file = {}, QObject *parent = nullptr);

    [[nodiscard]] style::ColorScheme colorScheme() const;
    void setColorScheme(style::ColorScheme scheme);
    [[nodiscard]] Scaling scaling() const;
    void setScaling(Scaling scaling);
    [[nodiscard]] bool followsWindow() const;
    void setFollowsWindow(bool follows);
    [[nodiscard]] bool isClipboardShared() const;
    void setClipboardShared(bool shared);
    [[nodiscard]] bool isGrabHintWanted() const;
    void setGrabHintWanted(bool wanted);
    [[nodiscard]] std::chrono::seconds pollingInterval() const;
    void setPollingInterval(std::chrono::seconds interval);
    /// Empty: the best one is looked for.
    [[nodiscard]] QString connection() const;
    void setConnection(const QString &uri);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] int sidebarWidth() const;
    void setSidebarWidth(int width);
    [[nodiscard]] MachineId lastMachine() const;
    void setLastMachine(const MachineId &id);

Q_SIGNALS:
    /// One of those that people choose; not where they left off.
    void changed();

private:
    void choose(const QString &key, const QVariant &value);

    QSettings m_settings;
};

} // namespace innkeeper
