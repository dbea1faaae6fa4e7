// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/check/Checks.h"

#include "core/services/ImageReach.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <unistd.h>
#include <vector>

namespace innkeeper::check {

namespace {

using Severity = Finding::Severity;

struct PermissionCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::HostCheck)
};

std::optional<gid_t> groupId(const HostFiles &files, const QByteArray &name)
{
    for (const QByteArray &line : files.read(QStringLiteral("/etc/group")).split('\n')) {
        const QList<QByteArray> fields = line.split(':');
        if (fields.size() > 2 && fields[0] == name)
            return fields[2].toUInt();
    }
    return {};
}

bool isInGroup(gid_t group)
{
    std::vector<gid_t> groups(size_t(std::max(0, getgroups(0, nullptr))));
    const int count = getgroups(int(groups.size()), groups.data());
    groups.resize(size_t(std::max(0, count)));
    return getegid() == group || std::find(groups.begin(), groups.end(), group) != groups.end();
}

/// Only where it is there at all: its absence is KVM's own finding.
QList<Finding> kvmDevice(const HostFiles &files)
{
    const QString path = QStringLiteral("/dev/kvm");
    if (!files.exists(path))
        return {};
    Finding finding;
    finding.id = QStringLiteral("kvm-permission");
    finding.reason = PermissionCheckWords::tr("Your own machines are run by your own account.");
    const QFileInfo device(files.under(path));
    if (device.isReadable() && device.isWritable()) {
        finding.title = PermissionCheckWords::tr("Your account may use KVM");
    } else {
        finding.severity = Severity::Warning;
        finding.title = PermissionCheckWords::tr("Your account may not use KVM");
        finding.advice =
            PermissionCheckWords::tr("Join the group kvm: \"sudo adduser $USER kvm\", then log out "
                                     "and in again.");
    }
    return {finding};
}

QList<Finding> libvirtGroup(const HostFiles &files)
{
    const auto group = groupId(files, "libvirt");
    if (!group || geteuid() == 0)
        return {};
    Finding finding;
    finding.id = QStringLiteral("libvirt-group");
    finding.reason =
        PermissionCheckWords::tr("Members of the group libvirt manage the machines of the whole "
                                 "computer (qemu:///system).");
    if (isInGroup(*group)) {
        finding.title = PermissionCheckWords::tr("Your account is in the group libvirt");
    } else {
        finding.severity = Severity::Note;
        finding.title = PermissionCheckWords::tr("Your account is not in the group libvirt");
        finding.advice =
            PermissionCheckWords::tr("To manage them, run \"sudo adduser $USER libvirt\", then log "
                                     "out and in again. Your own machines need nothing.");
    }
    return {finding};
}

QList<Finding> homeImages()
{
    const auto reach = ImageReach::checkForSystemQemu(QDir::homePath() + QStringLiteral("/image"));
    if (reach)
        return {};
    Finding finding;
    finding.id = QStringLiteral("home-images");
    finding.severity = Severity::Note;
    finding.title = PermissionCheckWords::tr("Machines cannot read images in your home folder");
    finding.reason =
        PermissionCheckWords::tr("Machines of the whole computer are run by an account of their "
                                 "own, to which your home folder is closed.");
    finding.advice = PermissionCheckWords::tr("Move installer images to /var/lib/libvirt/images.");
    finding.detail = reach.error().message;
    return {finding};
}

} // namespace

QList<Finding> permissions(const Scene &scene)
{
    const bool isSystem = !scene.facts.isSession && !scene.facts.uri.isEmpty();
    return (isSystem ? homeImages() : kvmDevice(scene.files)) + libvirtGroup(scene.files);
}

} // namespace innkeeper::check
