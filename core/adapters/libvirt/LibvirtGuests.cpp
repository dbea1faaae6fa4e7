// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/LibvirtGuests.h"

#include "core/adapters/libvirt/ConsolePump.h"
#include "core/adapters/libvirt/LibvirtConsole.h"
#include "core/adapters/libvirt/LibvirtError.h"

#include <QCoreApplication>

#include <array>
#include <fcntl.h>
#include <sys/socket.h>

namespace innkeeper::libvirt {

namespace {

struct LibvirtGuestsWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::libvirt::Guests)
};

constexpr unsigned kKeyHoldMs = 100;
constexpr qsizetype kMostKeys = VIR_DOMAIN_SEND_KEY_MAX_KEYS;
/// An 8K screen in PPM; more is no picture.
constexpr qsizetype kLargestPicture = 128 * 1024 * 1024;

/// For drivers that cannot make the socket themselves.
UniqueFd openOverSocketPair(virDomainPtr domain, unsigned index)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return {};
    UniqueFd ours(ends[0]);
    const UniqueFd theirs(ends[1]);
    if (virDomainOpenGraphics(domain, index, theirs.get(), VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH) < 0)
        return {};
    return ours;
}

Result<QByteArray> readAll(virStreamPtr stream, const Connection &connection, const QString &what)
{
    QByteArray all;
    std::array<char, 256 * 1024> buffer;
    while (true) {
        const int got = virStreamRecv(stream, buffer.data(), buffer.size());
        if (got == 0)
            break;
        if (got < 0 || all.size() > kLargestPicture) {
            virStreamAbort(stream);
            return failure(connection.explainLast(what));
        }
        all.append(buffer.data(), got);
    }
    virStreamFinish(stream);
    return all;
}

} // namespace

LibvirtGuests::LibvirtGuests(const ConnectionSlot &slot)
    : m_slot(slot)
{
    m_consolePool.setObjectName(QStringLiteral("consoles"));
    // In order: of two that open the same console, the later one shall have it.
    m_consolePool.setMaxThreadCount(1);
}

LibvirtGuests::~LibvirtGuests() = default;

Result<UniqueFd> LibvirtGuests::openScreen(const MachineId &id, int index)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const auto domain = (*connection)->domain(id);
    if (!domain)
        return failure(domain.error());
    UniqueFd socket(
        virDomainOpenGraphicsFD(domain->get(), unsigned(index), VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH));
    if (!socket.isValid() && isUnsupported())
        socket = openOverSocketPair(domain->get(), unsigned(index));
    if (!socket.isValid())
        return failure(
            (*connection)
                ->explainLast(LibvirtGuestsWords::tr("The machine's screen could not be opened."),
                              domain->get(), Connection::Needs::Running));
    ::fcntl(socket.get(), F_SETFD, FD_CLOEXEC);
    return socket;
}

Result<Screenshot> LibvirtGuests::screenshot(const MachineId &id)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const auto domain = (*connection)->domain(id);
    if (!domain)
        return failure(domain.error());
    const QString what = LibvirtGuestsWords::tr("No picture of the machine's screen was taken.");
    const StreamHandle stream(virStreamNew((*connection)->get(), 0));
    if (!stream)
        return failure((*connection)->explainLast(what));
    const TextHandle type(virDomainScreenshot(domain->get(), stream.get(), 0, 0));
    if (!type)
        return failure((*connection)->explainLast(what, domain->get(), Connection::Needs::Running));
    auto image = readAll(stream.get(), **connection, what);
    if (!image)
        return failure(image.error());
    return Screenshot{std::move(*image)};
}

Result<std::unique_ptr<ConsoleStream>> LibvirtGuests::openConsole(const MachineId &id,
                                                                  const QString &serial)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    auto pump = std::make_shared<ConsolePump>(*connection);
    auto console = std::make_unique<LibvirtConsole>(pump);
    pump->setTarget(console.get());
    m_consolePool.start([pump, id, serial] { pump->open(id, serial); });
    return console;
}

Result<void> LibvirtGuests::sendKeys(const MachineId &id, const QList<quint32> &keys)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const auto domain = (*connection)->domain(id);
    if (!domain)
        return failure(domain.error());
    const QString what = LibvirtGuestsWords::tr("The keys were not sent to the machine.");
    if (keys.isEmpty() || keys.size() > kMostKeys)
        return failure(
            ErrorKind::Invalid,
            LibvirtGuestsWords::tr("The keys were not sent: at most %n can be pressed at once.",
                                   nullptr, int(kMostKeys)));
    std::vector<unsigned> codes(keys.begin(), keys.end());
    if (virDomainSendKey(domain->get(), VIR_KEYCODE_SET_LINUX, kKeyHoldMs, codes.data(),
                         int(codes.size()), 0) < 0)
        return failure((*connection)->explainLast(what, domain->get(), Connection::Needs::Running));
    return {};
}

} // namespace innkeeper::libvirt
