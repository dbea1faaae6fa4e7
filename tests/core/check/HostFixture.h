// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace innkeeper {

/// A computer's /proc, /sys, /dev and /usr as a folder: an Intel one with everything, at first.
class HostFixture
{
public:
    HostFixture()
    {
        setProcessor("GenuineIntel", "fpu vmx sse2");
        write(QStringLiteral("/proc/cmdline"), "quiet intel_iommu=on");
        write(QStringLiteral("/sys/module/kvm_intel/parameters/nested"), "Y\n");
        write(QStringLiteral("/dev/kvm"), "");
        write(QStringLiteral("/usr/share/osinfo/os/debian.org/debian-12.xml"), "<libosinfo/>");
        write(QStringLiteral("/usr/share/osinfo/VERSION"), "20991231\n");
        for (const char *group : {"0", "1"})
            QDir(root()).mkpath(
                QStringLiteral("sys/kernel/iommu_groups/%1").arg(QLatin1String(group)));
        QDir(root()).mkpath(QStringLiteral("sys/class/iommu/dmar0"));
    }

    [[nodiscard]] QString root() const { return m_folder.path(); }

    void write(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(root() + path).path());
        QFile file(root() + path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(content);
    }
    void remove(const QString &path)
    {
        QFile::remove(root() + path);
        QDir(root() + path).removeRecursively();
    }
    void setProcessor(const QByteArray &vendor, const QByteArray &flags)
    {
        write(QStringLiteral("/proc/cpuinfo"), "processor\t: 0\nvendor_id\t: " + vendor +
                                                   "\nflags\t\t: " + flags + "\nbugs\t\t: none\n");
    }

private:
    QTemporaryDir m_folder;
};

} // namespace innkeeper
