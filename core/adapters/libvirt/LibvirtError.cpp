// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/LibvirtError.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

namespace innkeeper::libvirt {

namespace {

struct LibvirtErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::libvirt::Error)
};

struct Reason
{
    ErrorKind kind;
    QString why;
    QString advice = {};
};

QString rawText(const virError &error)
{
    return QString::fromUtf8(error.message).trimmed();
}

/// The daemon writes the system's messages in its own language, which is mostly ours.
bool mentions(const QString &text, int number, const char *english)
{
    return text.contains(QLatin1String(english)) ||
           text.contains(QString::fromLocal8Bit(std::strerror(number)));
}

std::optional<Reason> systemReason(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return Reason{ErrorKind::NoSpace,
                      LibvirtErrorWords::tr("There is no space left on the storage."),
                      LibvirtErrorWords::tr("Free some space, or choose another storage pool.")};
    case EACCES:
    case EPERM:
        return Reason{
            ErrorKind::Denied, LibvirtErrorWords::tr("A file or folder may not be used."),
            LibvirtErrorWords::tr(
                "Machines of the system run as another user: the image and all folders "
                "above it must be readable for it. Images in /var/lib/libvirt/images are.")};
    case ENAMETOOLONG:
        return Reason{ErrorKind::Invalid, LibvirtErrorWords::tr("The name is too long."),
                      LibvirtErrorWords::tr("Choose a shorter name.")};
    case EEXIST:
        return Reason{ErrorKind::AlreadyExists,
                      LibvirtErrorWords::tr("A file of that name exists already.")};
    case ENOENT:
        return Reason{ErrorKind::NotFound,
                      LibvirtErrorWords::tr("A file that is needed does not exist.")};
    default:
        return {};
    }
}

std::optional<Reason> reasonInText(const QString &text)
{
    for (const auto &[number, english] :
         {std::pair(ENOSPC, "No space left on device"), std::pair(EDQUOT, "Disk quota exceeded"),
          std::pair(EACCES, "Permission denied"), std::pair(ENAMETOOLONG, "File name too long"),
          std::pair(ENOENT, "No such file or directory")}) {
        if (mentions(text, number, english))
            return systemReason(number);
    }
    if (text.contains(QLatin1String("Cannot allocate memory")) ||
        text.contains(QLatin1String("cannot set up guest memory")))
        return Reason{
            ErrorKind::NoSpace,
            LibvirtErrorWords::tr("The computer has not enough free memory for it."),
            LibvirtErrorWords::tr("Give the machine less memory, or stop another machine.")};
    if (text.contains(QLatin1String("is still being allocated")) ||
        text.contains(QLatin1String("is still in use")) ||
        text.contains(QLatin1String("has asynchronous jobs running")))
        return Reason{ErrorKind::Busy,
                      LibvirtErrorWords::tr("Something else is being done with it."),
                      LibvirtErrorWords::tr("Try again in a moment.")};
    if (text.contains(QLatin1String("does not support hotplugging")) ||
        text.contains(QLatin1String("No more available PCI slots")))
        return Reason{ErrorKind::Unsupported,
                      LibvirtErrorWords::tr("The machine's board has no free slot that takes it "
                                            "while it runs."),
                      LibvirtErrorWords::tr("Add it for the next start.")};
    // A name that was cut in the middle of a letter is no UTF-8 any more.
    if (text.contains(QLatin1String("convert virJSONValue")) ||
        text.contains(QLatin1String("invalid UTF-8"), Qt::CaseInsensitive))
        return Reason{ErrorKind::Invalid, LibvirtErrorWords::tr("libvirt stumbles over its name."),
                      LibvirtErrorWords::tr(
                          "Rename the machine: keep the first 20 characters to plain letters "
                          "and digits.")};
    // "domain 'x' already exists with uuid …", "operation failed: pool … already exists"
    if (text.contains(QLatin1String("already exists")) ||
        text.contains(QLatin1String("already defined")))
        return Reason{ErrorKind::AlreadyExists, LibvirtErrorWords::tr("The name is taken already."),
                      LibvirtErrorWords::tr("Choose another name.")};
    if (text.contains(QLatin1String("client socket is closed")) ||
        text.contains(QLatin1String("connection closed")) ||
        text.contains(QLatin1String("Connection reset")))
        return Reason{ErrorKind::Disconnected,
                      LibvirtErrorWords::tr("The connection to libvirt broke.")};
    return {};
}

std::optional<Reason> reasonOfCode(const virError &error)
{
    switch (error.code) {
    case VIR_ERR_NO_DOMAIN:
        return Reason{
            ErrorKind::NotFound,
            LibvirtErrorWords::tr("There is no such machine; it may have been deleted elsewhere.")};
    case VIR_ERR_NO_STORAGE_POOL:
        return Reason{ErrorKind::NotFound, LibvirtErrorWords::tr("There is no such storage pool.")};
    case VIR_ERR_NO_STORAGE_VOL:
        return Reason{ErrorKind::NotFound, LibvirtErrorWords::tr("There is no such volume.")};
    case VIR_ERR_NO_NETWORK:
        return Reason{ErrorKind::NotFound, LibvirtErrorWords::tr("There is no such network.")};
    case VIR_ERR_DOM_EXIST:
    case VIR_ERR_STORAGE_VOL_EXIST:
    case VIR_ERR_NETWORK_EXIST:
        return Reason{ErrorKind::AlreadyExists, LibvirtErrorWords::tr("The name is taken already."),
                      LibvirtErrorWords::tr("Choose another name.")};
    case VIR_ERR_AUTH_FAILED:
    case VIR_ERR_AUTH_CANCELLED:
    case VIR_ERR_AUTH_UNAVAILABLE:
    case VIR_ERR_ACCESS_DENIED:
    case VIR_ERR_OPERATION_DENIED:
        return Reason{ErrorKind::Denied, LibvirtErrorWords::tr("You are not allowed to do this."),
                      LibvirtErrorWords::tr("Ask for membership in the group \"libvirt\", or use "
                                            "qemu:///session, which needs no permission.")};
    case VIR_ERR_NO_SUPPORT:
    case VIR_ERR_CONFIG_UNSUPPORTED:
    case VIR_ERR_OPERATION_UNSUPPORTED:
    case VIR_ERR_ARGUMENT_UNSUPPORTED:
    case VIR_ERR_CPU_INCOMPATIBLE:
        return Reason{ErrorKind::Unsupported, LibvirtErrorWords::tr("This host cannot do that.")};
    case VIR_ERR_INVALID_CONN:
    case VIR_ERR_NO_CONNECT:
        return Reason{ErrorKind::Disconnected,
                      LibvirtErrorWords::tr("The connection to libvirt broke.")};
    case VIR_ERR_RESOURCE_BUSY:
    case VIR_ERR_OPERATION_TIMEOUT:
    case VIR_ERR_BLOCK_COPY_ACTIVE:
        return Reason{ErrorKind::Busy,
                      LibvirtErrorWords::tr("Something else is being done with it."),
                      LibvirtErrorWords::tr("Try again in a moment.")};
    case VIR_ERR_AGENT_UNRESPONSIVE:
        return Reason{ErrorKind::TimedOut,
                      LibvirtErrorWords::tr("The agent in the guest does not answer.")};
    case VIR_ERR_OPERATION_ABORTED:
        return Reason{ErrorKind::Cancelled, LibvirtErrorWords::tr("It was cancelled.")};
    default:
        return {};
    }
}

/// For codes that say little; libvirt's own words help more than none.
Reason otherReason(const virError &error, const QString &raw)
{
    const QString why =
        LibvirtErrorWords::tr("libvirt says: %1").arg(raw.section(u'\n', 0, 0).left(300));
    // What it noted on the file when it gave it to a machine (remember_owner in qemu.conf) outlives
    // its own end.
    if (error.domain == VIR_FROM_SECURITY && error.code == VIR_ERR_OPERATION_INVALID)
        return {ErrorKind::Busy,
                LibvirtErrorWords::tr("libvirt believes that another machine uses it, perhaps "
                                      "because it was interrupted."),
                LibvirtErrorWords::tr("If none does, unplug the device and plug it in again.")};
    switch (error.code) {
    case VIR_ERR_OPERATION_INVALID:
    case VIR_ERR_INVALID_ARG:
    case VIR_ERR_XML_ERROR:
    case VIR_ERR_XML_DETAIL:
    case VIR_ERR_XML_INVALID_SCHEMA:
    case VIR_ERR_NO_NAME:
    case VIR_ERR_OS_TYPE:
        return {ErrorKind::Invalid, why};
    case VIR_ERR_NO_MEMORY:
        return {ErrorKind::NoSpace, LibvirtErrorWords::tr("There is not enough memory.")};
    default:
        return {ErrorKind::Internal, why};
    }
}

Error assemble(const Reason &reason, const QString &what, const QString &raw)
{
    const bool isQuoted = !raw.isEmpty() && reason.why.contains(raw);
    // Two whole sentences.
    return {reason.kind, QStringLiteral("%1 %2").arg(what, reason.why), reason.advice,
            isQuoted ? QString() : raw};
}

/// The way to the host failed, before libvirt was asked. SSH speaks English only.
std::optional<Reason> reasonOfWay(const QString &raw)
{
    const auto says = [&raw](const char *words) { return raw.contains(QLatin1String(words)); };
    if (says("Could not resolve hostname") || says("Unable to resolve address"))
        return Reason{ErrorKind::Disconnected,
                      LibvirtErrorWords::tr("No host of that name is known."),
                      LibvirtErrorWords::tr("Check the name for typing errors, and that this "
                                            "computer is connected to the network.")};
    // With the ways that were tried: "Permission denied (publickey,password)."
    if (says("Permission denied (") || says("Host key verification failed"))
        return Reason{
            ErrorKind::Denied, LibvirtErrorWords::tr("SSH was not let in there."),
            LibvirtErrorWords::tr("Log in once with “ssh” in a terminal to accept the host's key, "
                                  "and put your own key there with “ssh-copy-id”: Innkeeper cannot "
                                  "ask for a password.")};
    if (says("ssh: connect to host"))
        return Reason{ErrorKind::Disconnected, LibvirtErrorWords::tr("SSH does not answer there."),
                      LibvirtErrorWords::tr("Check that the host is on, can be reached and has an "
                                            "SSH server that runs.")};
    return {};
}

const virError &lastRaw()
{
    static const virError kNone = {};
    const virError *last = virGetLastError();
    return last ? *last : kNone;
}

} // namespace

Error explain(const virError &error, const QString &what)
{
    const QString raw = rawText(error);
    if (error.code == VIR_ERR_SYSTEM_ERROR) {
        if (const auto reason = systemReason(error.int1))
            return assemble(*reason, what, raw);
    }
    if (const auto reason = reasonOfCode(error))
        return assemble(*reason, what, raw);
    if (const auto reason = reasonInText(raw))
        return assemble(*reason, what, raw);
    return assemble(otherReason(error, raw), what, raw);
}

Error lastError(const QString &what)
{
    return explain(lastRaw(), what);
}

Error explainConnecting(const virError &error, const QString &uri)
{
    const QString raw = rawText(error);
    const QString what = LibvirtErrorWords::tr("Innkeeper could not connect to %1.").arg(uri);
    if (const auto reason = reasonOfWay(raw))
        return assemble(*reason, what, raw);
    const bool isDenied =
        error.code == VIR_ERR_AUTH_FAILED || error.code == VIR_ERR_AUTH_CANCELLED ||
        error.code == VIR_ERR_AUTH_UNAVAILABLE || error.code == VIR_ERR_ACCESS_DENIED ||
        (error.code == VIR_ERR_SYSTEM_ERROR && (error.int1 == EACCES || error.int1 == EPERM)) ||
        mentions(raw, EACCES, "Permission denied");
    if (isDenied)
        return assemble(
            {ErrorKind::Denied,
             LibvirtErrorWords::tr("You are not allowed to manage its machines."),
             LibvirtErrorWords::tr(
                 "Ask an administrator to put you into the group \"libvirt\" and log in "
                 "again, or use qemu:///session, which needs no permission.")},
            what, raw);

    const bool isUnknown = error.code == VIR_ERR_INVALID_ARG || error.code == VIR_ERR_NO_SUPPORT ||
                           (error.code == VIR_ERR_NO_CONNECT && error.domain != VIR_FROM_RPC);
    if (isUnknown)
        return assemble(
            {ErrorKind::Invalid, LibvirtErrorWords::tr("libvirt does not know such a connection."),
             LibvirtErrorWords::tr("Check the address for typing errors. Examples: "
                                   "qemu:///session, qemu:///system, qemu+ssh://host/system.")},
            what, raw);
    if (error.code == VIR_ERR_CONFIG_UNSUPPORTED || error.code == VIR_ERR_XML_ERROR)
        return assemble(otherReason(error, raw), what, raw);
    return assemble(
        {ErrorKind::Disconnected, LibvirtErrorWords::tr("libvirt does not answer there."),
         LibvirtErrorWords::tr("Check that libvirt is installed and its service libvirtd runs.")},
        what, raw);
}

Error lastConnectingError(const QString &uri)
{
    return explainConnecting(lastRaw(), uri);
}

bool isUnsupported()
{
    switch (lastCode()) {
    case VIR_ERR_NO_SUPPORT:
    case VIR_ERR_ARGUMENT_UNSUPPORTED:
    case VIR_ERR_OPERATION_UNSUPPORTED:
    case VIR_ERR_INVALID_ARG: // "unsupported flags (0x…) in function …"
        return true;
    default:
        return false;
    }
}

int lastCode()
{
    return lastRaw().code;
}

} // namespace innkeeper::libvirt
