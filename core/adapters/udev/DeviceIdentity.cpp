// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/DeviceIdentity.h"

#include <QCryptographicHash>
#include <QList>

#include <algorithm>
#include <utility>

namespace innkeeper::udev {

namespace {

/// With its length before it, no part can pass for the end of another.
QByteArray measured(QByteArrayView part)
{
    return QByteArray::number(part.size()) + ':' + part.toByteArray();
}

/// What the descriptors say in their order, of which only some are kept.
class Abilities
{
public:
    void take(QByteArrayView descriptor)
    {
        const auto type = at(descriptor, 1);
        if (type == Configuration && descriptor.size() >= 9) {
            endConfiguration();
            m_own = descriptor.sliced(5, 1).toByteArray();
        } else if (type == Interface && descriptor.size() >= 9) {
            endSetting();
            m_isInSetting = true;
            m_setting =
                descriptor.sliced(2, 1).toByteArray() + descriptor.sliced(5, 3).toByteArray();
            m_isOfPictures = at(descriptor, 5) == 0x0e && at(descriptor, 6) == 2;
        } else if (type == Endpoint && descriptor.size() >= 7 && m_isInSetting) {
            // Its direction, and how it transfers.
            m_endpoints += char((at(descriptor, 2) & 0x80) | (at(descriptor, 3) & 3));
        } else if (type == Association && descriptor.size() >= 8) {
            m_own += measured(descriptor.sliced(1, 6));
        } else if (!isOfSpeed(type)) {
            (m_isInSetting ? m_others : m_own) += measured(descriptor);
        }
    }
    [[nodiscard]] QByteArray found(QByteArrayView rest)
    {
        endConfiguration();
        return m_all + measured(rest);
    }

private:
    /// Types of descriptors (USB 3.2, table 9-6; classes, such as USB Video 1.5, table A-4).
    enum Type : quint8 {
        Configuration = 2,
        Interface = 4,
        Endpoint = 5,
        OtherSpeedQualifier = 6,
        OtherSpeedConfiguration = 7,
        Otg = 9,
        Association = 11,
        OfClassInterface = 0x24,
        OfClassEndpoint = 0x25,
        Companion = 0x30,
        IsochronousCompanion = 0x31,
    };

    static quint8 at(QByteArrayView bytes, qsizetype where)
    {
        return static_cast<quint8>(bytes[where]);
    }
    [[nodiscard]] bool isOfSpeed(quint8 type) const
    {
        const bool isOfClass = type == OfClassInterface || type == OfClassEndpoint;
        return type == OtherSpeedQualifier || type == OtherSpeedConfiguration || type == Otg ||
               type == Companion || type == IsochronousCompanion || (isOfClass && m_isOfPictures);
    }
    void endSetting()
    {
        if (m_isInSetting) {
            std::sort(m_endpoints.begin(), m_endpoints.end());
            m_settings.append(measured(m_setting) + measured(m_endpoints) + measured(m_others));
        }
        m_isInSetting = m_isOfPictures = false;
        m_endpoints.clear();
        m_others.clear();
    }
    void endConfiguration()
    {
        endSetting();
        std::sort(m_settings.begin(), m_settings.end());
        m_settings.erase(std::unique(m_settings.begin(), m_settings.end()), m_settings.end());
        m_all += measured(m_own) + measured(m_settings.join());
        m_own.clear();
        m_settings.clear();
    }

    QByteArray m_all;
    /// Of the configuration that is being read.
    QByteArray m_own;
    QByteArrayList m_settings;
    /// Of the alternate setting.
    bool m_isInSetting = false;
    bool m_isOfPictures = false;
    QByteArray m_setting;
    QByteArray m_endpoints;
    QByteArray m_others;
};

} // namespace

QByteArray abilitiesIn(QByteArrayView descriptors)
{
    constexpr qsizetype kDevice = 18;
    if (descriptors.size() < kDevice)
        return measured(descriptors);
    // Class, vendor, product and its version.
    const QByteArray device =
        descriptors.sliced(4, 3).toByteArray() + descriptors.sliced(8, 6).toByteArray();
    Abilities abilities;
    QByteArrayView rest = descriptors.sliced(kDevice);
    while (rest.size() >= 2) {
        const qsizetype length = static_cast<quint8>(rest[0]);
        if (length < 2 || length > rest.size())
            break;
        abilities.take(rest.first(length));
        rest = rest.sliced(length);
    }
    return measured(device) + abilities.found(rest);
}

QString identityOf(QByteArrayView descriptors, std::initializer_list<QByteArray> words)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(measured(abilitiesIn(descriptors)));
    for (const QByteArray &word : words)
        hash.addData(measured(word));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace innkeeper::udev
