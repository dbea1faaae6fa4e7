// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/GuestReading.h"

#include "core/base/HeardText.h"

#include <algorithm>

namespace innkeeper::libvirt {

namespace {

/// More than any page could show.
constexpr quint64 kMostThings = 64;
constexpr qsizetype kLongestText = 200;
constexpr int kMostBits = 128;

/// The answer, by the names of https://libvirt.org/html/libvirt-libvirt-domain.html
/// #virDomainGetGuestInfo: "fs.0.mountpoint".
class Answer
{
public:
    Answer(const virTypedParameter *parameters, int count)
        : m_parameters(const_cast<virTypedParameterPtr>(parameters)) // libvirt forgot the const
        , m_count(count)
    {
    }

    [[nodiscard]] QString text(const QByteArray &name) const
    {
        const char *value = nullptr;
        virTypedParamsGetString(m_parameters, m_count, name.constData(), &value);
        return guestText(value);
    }
    [[nodiscard]] std::optional<quint64> number(const QByteArray &name) const
    {
        unsigned int small = 0;
        if (virTypedParamsGetUInt(m_parameters, m_count, name.constData(), &small) == 1)
            return small;
        unsigned long long large = 0;
        if (virTypedParamsGetULLong(m_parameters, m_count, name.constData(), &large) == 1)
            return large;
        return {};
    }
    [[nodiscard]] std::optional<Bytes> bytes(const QByteArray &name) const
    {
        const auto value = number(name);
        return value ? std::optional(Bytes(*value)) : std::nullopt;
    }
    /// Calls `each` with "fs.0.", "fs.1." and so on.
    template <class Each>
    void forAll(const QByteArray &name, Each each) const
    {
        const quint64 count = std::min(number(name + ".count").value_or(0), kMostThings);
        for (quint64 i = 0; i < count; ++i)
            each(name + '.' + QByteArray::number(i) + '.');
    }

private:
    virTypedParameterPtr m_parameters;
    int m_count;
};

bool isLoopback(const GuestAddress &address)
{
    return address.address.startsWith(QLatin1String("127.")) ||
           address.address == QLatin1String("::1");
}

GuestCard cardFrom(const Answer &answer, const QByteArray &at)
{
    GuestCard card{answer.text(at + "name"), answer.text(at + "hwaddr"), {}};
    answer.forAll(at + "addr", [&](const QByteArray &each) {
        card.addresses.append(
            {answer.text(each + "addr"),
             int(std::min<quint64>(answer.number(each + "prefix").value_or(0), kMostBits))});
    });
    return card;
}

GuestFileSystem fileSystemFrom(const Answer &answer, const QByteArray &at)
{
    GuestFileSystem system{answer.text(at + "mountpoint"),
                           answer.text(at + "fstype"),
                           answer.bytes(at + "total-bytes"),
                           answer.bytes(at + "used-bytes"),
                           {}};
    answer.forAll(at + "disk", [&](const QByteArray &each) {
        const QString disk = answer.text(each + "alias");
        if (!disk.isEmpty() && !system.disks.contains(disk))
            system.disks.append(disk);
    });
    return system;
}

} // namespace

QString guestText(const char *utf8)
{
    return heardText(QString::fromUtf8(utf8), kLongestText);
}

void addCard(QList<GuestCard> &cards, GuestCard card)
{
    card.mac = card.mac.toLower();
    const bool isHome = card.name == QLatin1String("lo") ||
                        (!card.addresses.isEmpty() &&
                         std::all_of(card.addresses.begin(), card.addresses.end(), isLoopback));
    if (!isHome && cards.size() < qsizetype(kMostThings))
        cards.append(std::move(card));
}

GuestReport reportFrom(const virTypedParameter *parameters, int count)
{
    const Answer answer(parameters, count);
    GuestReport report;
    report.agent = GuestReport::Agent::Answers;
    report.hostName = answer.text("hostname");
    report.system = answer.text("os.pretty-name");
    if (report.system.isEmpty())
        report.system = answer.text("os.name");
    report.kernel = answer.text("os.kernel-release");
    report.timeZone = answer.text("timezone.name");
    answer.forAll("user", [&](const QByteArray &at) {
        const QString name = answer.text(at + "name");
        if (!name.isEmpty() && !report.users.contains(name))
            report.users.append(name);
    });
    answer.forAll("if", [&](const QByteArray &at) { addCard(report.cards, cardFrom(answer, at)); });
    if (!report.cards.isEmpty())
        report.cardsFrom = GuestReport::Source::Agent;
    answer.forAll(
        "fs", [&](const QByteArray &at) { report.fileSystems.append(fileSystemFrom(answer, at)); });
    std::stable_sort(report.fileSystems.begin(), report.fileSystems.end(),
                     [](const GuestFileSystem &one, const GuestFileSystem &other) {
                         return one.mountPoint < other.mountPoint;
                     });
    return report;
}

} // namespace innkeeper::libvirt
