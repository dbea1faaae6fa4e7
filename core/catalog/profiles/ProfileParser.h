// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/profiles/Profile.h"

#include <QXmlStreamReader>

#include <optional>

namespace innkeeper {

struct ProfileTopic;

/// From text to one profile, or to the first thing that is wrong with it.
class ProfileParser
{
public:
    explicit ProfileParser(const QByteArray &text);

    /// Once. Nothing: see complaint().
    [[nodiscard]] std::optional<Profile> profile();
    /// Translated: what is wrong.
    [[nodiscard]] QString complaint() const { return m_complaint; }
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    /// False when there is no further child: the element has ended, or something is wrong.
    [[nodiscard]] bool nextElement();
    void readProfile();
    void readMatch();
    void readRule(const ProfileTopic &topic);
    void readPreference(const ProfileTopic &topic, ProfileRule &rule);
    void takeDay(const QXmlStreamAttributes &attributes, const QString &name, QDate &day);
    void checkAttributes(const QStringList &known);
    void expectNothingInside();
    /// Only the first complaint counts.
    void complain(const QString &sentence);

    QXmlStreamReader m_xml;
    Profile m_profile;
    QString m_complaint;
    qint64 m_line = 0;
};

} // namespace innkeeper
