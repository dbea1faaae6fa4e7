// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Preferences.h"

#include <QStandardPaths>

#include <array>

namespace innkeeper {

static constexpr QLatin1String kScheme("appearance/scheme");
static constexpr QLatin1String kScaling("screen/scaling");
static constexpr QLatin1String kFollows("screen/followsWindow");
static constexpr QLatin1String kClipboard("screen/sharesClipboard");
static constexpr QLatin1String kGrabHint("screen/grabHint");
static constexpr QLatin1String kPolling("list/pollingSeconds");
static constexpr QLatin1String kConnection("connection/uri");
static constexpr QLatin1String kGeometry("window/geometry");
static constexpr QLatin1String kSidebar("window/sidebarWidth");
static constexpr QLatin1String kMachine("window/machine");

static constexpr std::array kSchemeWords{"system", "light", "dark"};
static constexpr std::array kScalingWords{"fit", "original", "integer"};

/// The file may have been written by hand, or by a later version: unknown words count as the first.
template <class Words>
static int indexOf(const Words &words, const QString &word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1String(words[i]))
            return int(i);
    }
    return 0;
}

static QString usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/innkeeper/innkeeper.ini");
}

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file.isEmpty() ? usualFile() : file, QSettings::IniFormat)
{
}

void Preferences::choose(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    Q_EMIT changed();
}

style::ColorScheme Preferences::colorScheme() const
{
    return style::ColorScheme(indexOf(kSchemeWords, m_settings.value(kScheme).toString()));
}

void Preferences::setColorScheme(style::ColorScheme scheme)
{
    choose(kScheme, QString::fromLatin1(kSchemeWords[size_t(scheme)]));
}

Preferences::Scaling Preferences::scaling() const
{
    return Scaling(indexOf(kScalingWords, m_settings.value(kScaling).toString()));
}

void Preferences::setScaling(Scaling scaling)
{
    choose(kScaling, QString::fromLatin1(kScalingWords[size_t(scaling)]));
}

bool Preferences::followsWindow() const
{
    return m_settings.value(kFollows, true).toBool();
}

void Preferences::setFollowsWindow(bool follows)
{
    choose(kFollows, follows);
}

bool Preferences::isClipboardShared() const
{
    return m_settings.value(kClipboard, true).toBool();
}

void Preferences::setClipboardShared(bool shared)
{
    choose(kClipboard, shared);
}

bool Preferences::isGrabHintWanted() const
{
    return m_settings.value(kGrabHint, true).toBool();
}

void Preferences::setGrabHintWanted(bool wanted)
{
    choose(kGrabHint, wanted);
}

std::chrono::seconds Preferences::pollingInterval() const
{
    return std::chrono::seconds(qBound(1, m_settings.value(kPolling, 2).toInt(), 60));
}

void Preferences::setPollingInterval(std::chrono::seconds interval)
{
    choose(kPolling, int(interval.count()));
}

QString Preferences::connection() const
{
    return m_settings.value(kConnection).toString();
}

void Preferences::setConnection(const QString &uri)
{
    choose(kConnection, uri);
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

int Preferences::sidebarWidth() const
{
    return m_settings.value(kSidebar, 304).toInt();
}

void Preferences::setSidebarWidth(int width)
{
    m_settings.setValue(kSidebar, width);
}

MachineId Preferences::lastMachine() const
{
    return MachineId::fromText(m_settings.value(kMachine).toString());
}

void Preferences::setLastMachine(const MachineId &id)
{
    m_settings.setValue(kMachine, id.toText());
}

} // namespace innkeeper
