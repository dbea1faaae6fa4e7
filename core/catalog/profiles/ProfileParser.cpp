// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/profiles/ProfileParser.h"

#include "core/catalog/profiles/ProfileGrammar.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace innkeeper {

namespace {

struct ProfileParserWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ProfileParser)
};

/// Enough to be found again in the file.
QString quoted(QStringView text)
{
    constexpr qsizetype kMost = 60;
    return text.size() <= kMost ? text.toString() : text.first(kMost).toString() + QChar(0x2026);
}

bool isId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9][a-z0-9.-]{0,63}\\z"));
    return pattern.match(text).hasMatch();
}

bool isVersion(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9]{1,6}(\\.[0-9]{1,6}){0,4}\\z"));
    return pattern.match(text).hasMatch();
}

bool isBoot(const QString &text)
{
    return text == QLatin1String("bios") || text == QLatin1String("uefi");
}

bool isAccelerator(const QString &text)
{
    return text == QLatin1String("kvm") || text == QLatin1String("tcg");
}

QStringList wordsOf(const QXmlStreamAttributes &attributes, const QString &name)
{
    return attributes.value(name).toString().simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

ProfileParser::ProfileParser(const QByteArray &text)
    : m_xml(text)
{
    m_xml.setNamespaceProcessing(false);
}

std::optional<Profile> ProfileParser::profile()
{
    if (!nextElement())
        complain(ProfileParserWords::tr("There is no <profile> in it."));
    else if (m_xml.name() != QLatin1String("profile"))
        complain(ProfileParserWords::tr("The outermost element is <profile>, not <%1>.")
                     .arg(quoted(m_xml.name())));
    else
        readProfile();
    // What follows must be well-formed, too.
    while (m_complaint.isEmpty() && !m_xml.atEnd())
        if (nextElement())
            complain(ProfileParserWords::tr("A file has one <profile> only."));
    if (!m_complaint.isEmpty())
        return std::nullopt;
    return std::move(m_profile);
}

bool ProfileParser::nextElement()
{
    while (m_complaint.isEmpty() && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
            return false;
        case QXmlStreamReader::Characters:
            if (!m_xml.isWhitespace())
                complain(ProfileParserWords::tr("There is a text that belongs to nothing: “%1”.")
                             .arg(quoted(m_xml.text().trimmed())));
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            complain(ProfileParserWords::tr("Profiles have no document type and no entities."));
            break;
        case QXmlStreamReader::Invalid:
            complain(ProfileParserWords::tr("It is not well-formed XML: %1")
                         .arg(quoted(m_xml.errorString())));
            break;
        default:
            break;
        }
    }
    return false;
}

void ProfileParser::readProfile()
{
    const auto attributes = m_xml.attributes();
    checkAttributes({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("extends")});
    m_profile.id = attributes.value(QLatin1String("id")).toString();
    m_profile.name = attributes.value(QLatin1String("name")).toString().simplified();
    m_profile.parent = attributes.value(QLatin1String("extends")).toString();
    if (!isId(m_profile.id) ||
        (attributes.hasAttribute(QLatin1String("extends")) && !isId(m_profile.parent)))
        complain(ProfileParserWords::tr(
            "Ids of profiles have small letters, digits, dots and hyphens, 64 at most."));
    if (m_profile.name.isEmpty() || m_profile.name.size() > 100)
        complain(ProfileParserWords::tr("A profile has a name, of 100 characters at most."));
    while (nextElement()) {
        if (m_xml.name() == QLatin1String("match"))
            readMatch();
        else if (const ProfileTopic *topic = profileTopic(m_xml.name()))
            readRule(*topic);
        else
            complain(
                ProfileParserWords::tr("The element <%1> is not known.").arg(quoted(m_xml.name())));
    }
    const auto place = [](const ProfileRule &rule) { return profileTopic(rule.name); };
    std::sort(m_profile.rules.begin(), m_profile.rules.end(),
              [&place](const auto &one, const auto &other) { return place(one) < place(other); });
}

void ProfileParser::readMatch()
{
    const auto attributes = m_xml.attributes();
    const auto text = [&attributes](const char *name) {
        return attributes.value(QLatin1String(name)).toString();
    };
    checkAttributes({QStringLiteral("short-id"), QStringLiteral("family"), QStringLiteral("distro"),
                     QStringLiteral("version-from"), QStringLiteral("version-before"),
                     QStringLiteral("released-from"), QStringLiteral("released-before"),
                     QStringLiteral("if-device"), QStringLiteral("unless-device")});
    ProfileMatch match;
    match.shortId = text("short-id");
    match.family = text("family");
    match.distro = text("distro");
    match.versionFrom = text("version-from");
    match.versionBefore = text("version-before");
    for (const QString &version : {match.versionFrom, match.versionBefore})
        if (!version.isEmpty() && !isVersion(version))
            complain(
                ProfileParserWords::tr("“%1” is not a version: numbers parted by dots are one.")
                    .arg(quoted(version)));
    takeDay(attributes, QStringLiteral("released-from"), match.releasedFrom);
    takeDay(attributes, QStringLiteral("released-before"), match.releasedBefore);
    match.ifDevices = wordsOf(attributes, QStringLiteral("if-device"));
    match.unlessDevices = wordsOf(attributes, QStringLiteral("unless-device"));
    m_profile.matches += match;
    expectNothingInside();
}

void ProfileParser::takeDay(const QXmlStreamAttributes &attributes, const QString &name, QDate &day)
{
    if (!attributes.hasAttribute(name))
        return;
    const QString text = attributes.value(name).toString();
    day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || day.toString(Qt::ISODate) != text)
        complain(ProfileParserWords::tr("“%1” is not a day: they look like 2010-01-31.")
                     .arg(quoted(text)));
}

void ProfileParser::readRule(const ProfileTopic &topic)
{
    checkAttributes({QStringLiteral("source")});
    ProfileRule rule;
    rule.name = topic.name;
    rule.profile = m_profile.id;
    rule.source = m_xml.attributes().value(QLatin1String("source")).toString().simplified();
    if (rule.source.isEmpty())
        complain(ProfileParserWords::tr("<%1> does not say in source=\"…\" how that is known.")
                     .arg(topic.name));
    if (m_profile.rule(topic.name))
        complain(ProfileParserWords::tr("There are two elements <%1>.").arg(topic.name));
    while (nextElement()) {
        if (m_xml.name() == QLatin1String("prefer"))
            readPreference(topic, rule);
        else
            complain(ProfileParserWords::tr("<%1> has only <prefer> in it, not <%2>.")
                         .arg(topic.name, quoted(m_xml.name())));
    }
    if (rule.preferences.isEmpty())
        complain(ProfileParserWords::tr("<%1> has no <prefer>.").arg(topic.name));
    m_profile.rules += rule;
}

void ProfileParser::readPreference(const ProfileTopic &topic, ProfileRule &rule)
{
    const auto attributes = m_xml.attributes();
    const auto text = [&attributes](const char *name) {
        return attributes.value(QLatin1String(name)).toString();
    };
    checkAttributes({QStringLiteral("if-device"), QStringLiteral("unless-device"),
                     QStringLiteral("if-boots"), QStringLiteral("unless-boots"),
                     QStringLiteral("accelerator")});
    ProfilePreference preference;
    preference.ifDevices = wordsOf(attributes, QStringLiteral("if-device"));
    preference.unlessDevices = wordsOf(attributes, QStringLiteral("unless-device"));
    preference.ifBoots = text("if-boots");
    preference.unlessBoots = text("unless-boots");
    preference.accelerator = text("accelerator");
    for (const QString &boot : {preference.ifBoots, preference.unlessBoots})
        if (!boot.isEmpty() && !isBoot(boot))
            complain(ProfileParserWords::tr("Systems boot from “bios” or “uefi”, not from “%1”.")
                         .arg(quoted(boot)));
    if (!preference.accelerator.isEmpty() && !isAccelerator(preference.accelerator))
        complain(ProfileParserWords::tr("Accelerators are “kvm” and “tcg”, not “%1”.")
                     .arg(quoted(preference.accelerator)));
    // Comments may stand in it, elements may not.
    QString value;
    while (m_complaint.isEmpty() && m_xml.readNext() != QXmlStreamReader::EndElement) {
        if (m_xml.isCharacters())
            value += m_xml.text();
        else if (!m_xml.isComment())
            complain(m_xml.hasError() ? ProfileParserWords::tr("It is not well-formed XML: %1")
                                            .arg(quoted(m_xml.errorString()))
                                      : ProfileParserWords::tr("<prefer> has only a value in it."));
    }
    preference.value = value.simplified();
    if (!topic.accepts(preference.value))
        complain(ProfileParserWords::tr("“%1” is not a value for <%2>.")
                     .arg(quoted(preference.value), topic.name));
    rule.preferences += preference;
}

void ProfileParser::checkAttributes(const QStringList &known)
{
    for (const auto &attribute : m_xml.attributes()) {
        const QString name = attribute.name().toString();
        if (!known.contains(name))
            complain(ProfileParserWords::tr("<%1> has no attribute “%2”.")
                         .arg(quoted(m_xml.name()), quoted(name)));
        else if (attribute.value().trimmed().isEmpty())
            complain(ProfileParserWords::tr("The attribute “%1” of <%2> is empty.")
                         .arg(name, quoted(m_xml.name())));
    }
}

void ProfileParser::expectNothingInside()
{
    const QString name = m_xml.name().toString();
    if (nextElement())
        complain(ProfileParserWords::tr("<%1> has nothing in it.").arg(name));
}

void ProfileParser::complain(const QString &sentence)
{
    if (!m_complaint.isEmpty())
        return;
    m_complaint = sentence;
    m_line = m_xml.lineNumber();
}

} // namespace innkeeper
