// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/Descriptors.h"

#include <algorithm>
#include <limits>

namespace innkeeper::udev {

namespace {

constexpr quint8 kDeviceType = 1;
constexpr quint8 kConfigurationType = 2;
constexpr quint8 kInterfaceType = 4;
constexpr qsizetype kDeviceLength = 18;
constexpr qsizetype kConfigurationLength = 9;
constexpr qsizetype kInterfaceLength = 9;
/// The kernel's USB_MAXINTERFACES.
constexpr qsizetype kMostInterfaces = 32;

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

quint16 wordAt(QByteArrayView bytes, qsizetype at)
{
    return quint16(byteAt(bytes, at) | byteAt(bytes, at + 1) << 8);
}

UsbClass classAt(QByteArrayView bytes, qsizetype at)
{
    return {byteAt(bytes, at), byteAt(bytes, at + 1), byteAt(bytes, at + 2)};
}

void addInterface(QList<UsbInterface> &interfaces, QByteArrayView descriptor)
{
    const int number = byteAt(descriptor, 2);
    const bool isKnown =
        std::any_of(interfaces.cbegin(), interfaces.cend(),
                    [number](const UsbInterface &one) { return one.number == number; });
    if (!isKnown && interfaces.size() < kMostInterfaces)
        interfaces.append({number, classAt(descriptor, 5), {}, {}});
}

/// Which descriptors belong to the configuration that is wanted. One may stand within another,
/// where the kernel steps over it, or say that it is longer than it is: then what may belong to the
/// wanted one does, so that a device can show more than it has, but hide nothing.
class ConfigurationSearch
{
public:
    explicit ConfigurationSearch(int wanted)
        : m_wanted(wanted)
    {
    }

    /// `rest` begins with a configuration descriptor and goes to the end.
    void meet(QByteArrayView rest)
    {
        m_isWanted = m_wanted == 0 ? !m_isFound : byteAt(rest, 5) == m_wanted;
        if (!m_isWanted)
            return;
        m_isFound = true;
        m_restAtEnd = std::min(m_restAtEnd, rest.size() - wordAt(rest, 2));
    }
    [[nodiscard]] bool isWithin(QByteArrayView rest) const
    {
        return m_isWanted || rest.size() > m_restAtEnd;
    }

private:
    int m_wanted;
    bool m_isWanted = false;
    bool m_isFound = false;
    /// How much is left where the longest wanted one says that it ends.
    qsizetype m_restAtEnd = std::numeric_limits<qsizetype>::max();
};

/// The state that items of a report descriptor change (HID 1.11, 6.2.2.7 and 6.2.2.8).
class ReportItems
{
public:
    void take(quint8 tagAndType, quint32 value, qsizetype size)
    {
        switch (tagAndType) {
        case 0x04: // Usage Page
            m_page = value;
            break;
        case 0xA4: // Push
            m_pages.append(m_page);
            break;
        case 0xB4: // Pop
            if (!m_pages.isEmpty())
                m_page = m_pages.takeLast();
            break;
        case 0x08: // Usage; of four bytes, it names its page itself
            m_usage = size == 4 ? value : (m_page << 16 | value);
            break;
        case 0xA0: // Collection; 1 is "Application"
            if (value == 1 && !m_found.contains(m_usage) && m_found.size() < kMost)
                m_found.append(m_usage);
            m_usage = 0;
            break;
        default:
            if ((tagAndType & 0x0C) == 0) // the other main items
                m_usage = 0;
        }
    }
    [[nodiscard]] QList<quint32> found() const { return m_found; }

private:
    static constexpr qsizetype kMost = 64;
    quint32 m_page = 0;
    quint32 m_usage = 0;
    QList<quint32> m_pages;
    QList<quint32> m_found;
};

} // namespace

std::optional<Descriptors> readDescriptors(QByteArrayView bytes, int configuration)
{
    if (bytes.size() < kDeviceLength || byteAt(bytes, 0) < kDeviceLength ||
        byteAt(bytes, 1) != kDeviceType)
        return std::nullopt;
    Descriptors read{wordAt(bytes, 8), wordAt(bytes, 10), classAt(bytes, 4), {}};
    ConfigurationSearch search(configuration);
    // However long it says it is: the kernel writes no more of it there.
    for (bytes = bytes.sliced(kDeviceLength); bytes.size() >= 2;) {
        const qsizetype length = byteAt(bytes, 0);
        if (length < 2 || length > bytes.size())
            break;
        const quint8 type = byteAt(bytes, 1);
        if (type == kConfigurationType && length >= kConfigurationLength)
            search.meet(bytes);
        else if (type == kInterfaceType && length >= kInterfaceLength && search.isWithin(bytes))
            addInterface(read.interfaces, bytes.first(length));
        bytes = bytes.sliced(length);
    }
    return read;
}

QList<quint32> readUsages(QByteArrayView report)
{
    constexpr quint8 kLongItem = 0xFE;
    ReportItems items;
    while (!report.isEmpty()) {
        const quint8 prefix = byteAt(report, 0);
        const bool isLong = prefix == kLongItem && report.size() >= 2;
        const qsizetype size =
            isLong ? 2 + byteAt(report, 1) : ((prefix & 3) == 3 ? 4 : prefix & 3);
        if (size >= report.size())
            break;
        quint32 value = 0;
        for (qsizetype i = size; i > 0 && !isLong; --i)
            value = value << 8 | byteAt(report, i);
        if (!isLong)
            items.take(prefix & 0xFC, value, size);
        report = report.sliced(1 + size);
    }
    return items.found();
}

} // namespace innkeeper::udev
