// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/Machine.h"

#include <QString>

#include <memory>

namespace innkeeper {

struct MachineConfig;
enum class Firmware;
class Place;

/// The `index`-th element at `path` ("devices/disk"); the empty path is the machine itself.
struct DomainElement
{
    QByteArray path;
    int index = 0;

    bool operator==(const DomainElement &) const = default;
};

/// What a machine was tuned for, and what takes that back (core/tuning knows what it means).
struct TuningNote
{
    /// Empty: not tuned.
    QString intent = {};
    QString undo = {};

    bool operator==(const TuningNote &) const = default;
};

/// How far the move of a machine to virtio is (core/tuning knows what it means).
struct VirtioNote
{
    /// Image of the disk that is to show whether the guest has the driver; empty: no trial.
    QString trial = {};
    /// The guest has read it.
    bool isSeen = false;
    /// Image with drivers that was put into a drive for it.
    QString disc = {};
    /// What takes the move back; empty: not moved.
    QString undo = {};

    bool operator==(const VirtioNote &) const = default;
};

/// One machine's libvirt XML (https://libvirt.org/formatdomain.html). Keeps the text it was given:
/// an edit replaces the bytes of the one element concerned and nothing else, so what we do not
/// know survives as it is. Value type; any thread.
class DomainDocument
{
public:
    [[nodiscard]] static Result<DomainDocument> parse(const QString &xml);
    /// A new machine.
    [[nodiscard]] static DomainDocument create(const MachineConfig &config);

    [[nodiscard]] QString toXml() const;

    /// Everything of Machine that stands in the XML; state and the like stay at their defaults.
    [[nodiscard]] Machine machine() const;
    struct Disk
    {
        QString device; ///< "disk", "cdrom", "floppy", "lun"
        QString type;   ///< "file", "block", "volume", "network", …
        QString source; ///< path, "pool/volume" or network name; empty: no medium
        QString target; ///< "vda"
        QString bus;
        bool isReadOnly = false;
        bool isShareable = false;
    };
    [[nodiscard]] QList<Disk> disks() const;
    struct Network
    {
        QString type;   ///< "network", "user", "bridge", "direct", …
        QString source; ///< name of the network, bridge or device; empty: none is needed
        QString model;
        QString mac;
    };
    struct Hardware
    {
        QString architecture;
        QString machineType; ///< as pinned: "pc-q35-7.2"
        Firmware firmware{};
        QString tpmVersion; ///< empty: no TPM, or the emulator's default
        QList<Network> networks;
        QStringList videoModels;
    };
    [[nodiscard]] Hardware hardware() const;
    [[nodiscard]] TuningNote tuning() const;
    [[nodiscard]] VirtioNote virtioNote() const;

    // Each fails with Invalid for values that libvirt's schema refuses (empty name, newline …).
    [[nodiscard]] Result<void> setName(const QString &name);
    [[nodiscard]] Result<void> setTitle(const QString &title);
    [[nodiscard]] Result<void> setDescription(const QString &description);
    /// In libosinfo's part of <metadata>, where other programs read it too; empty: unknown.
    [[nodiscard]] Result<void> setOsId(const QString &osId);
    /// In a part of <metadata> of our own; empty: that of the operating system.
    [[nodiscard]] Result<void> setIcon(const QString &icon);
    /// In a part of <metadata> of our own; without an intent it goes.
    [[nodiscard]] Result<void> setTuning(const TuningNote &note);
    [[nodiscard]] Result<void> setVirtioNote(const VirtioNote &note);
    /// Sets <memory>, and <currentMemory> with it.
    [[nodiscard]] Result<void> setMemory(Bytes memory);
    /// How much it may have with modules plugged in while it runs; zero: none can be. Makes the
    /// NUMA cell that libvirt wants for them.
    [[nodiscard]] Result<void> setMemoryRoom(Bytes ceiling);
    /// <memory> and <currentMemory> count the modules that came or went since `before`, as libvirt
    /// does when it plugs one into a definition: the balloon takes no more and no less.
    [[nodiscard]] Result<void> countModules(const DomainDocument &before);
    /// Removes <vcpu current=…>; refuses when a <topology> or <numa> contradicts.
    [[nodiscard]] Result<void> setVcpus(int vcpus);
    /// BIOS, or a UEFI that libvirt finds by itself; the variables of another one are let go.
    [[nodiscard]] Result<void> setFirmware(Firmware firmware);

    // Any value below any element, for those who know what it means. What leads to a new value is
    // made, what is empty after a removal goes.

    /// An empty `value` removes it. NotFound: there is no such element.
    [[nodiscard]] Result<void> setValue(const DomainElement &element, const Place &place,
                                        const QString &value);
    /// Behind its kind, else at the end of its parent, which is made when it is missing.
    void addElement(const QByteArray &path, const QByteArray &xml);
    [[nodiscard]] Result<void> removeElement(const DomainElement &element);

    /// UTF-8, as it was given.
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    explicit DomainDocument(QByteArray text);

    QByteArray m_text; ///< UTF-8
};

} // namespace innkeeper
