// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Field.h"

#include <QMap>

#include <optional>

namespace innkeeper::hardware {

/// Values by the keys of a kind's fields; what is not stated is missing.
using Values = QMap<QString, QString>;

/// One kind of part that a machine has or may have: a page on the screen, a word in the shell.
struct PartKind
{
    /// In what order and under which heading a machine's parts are listed.
    enum class Group { Machine, Storage, Network, Screen, Input, Ports, Other };

    /// As in the shell: "disk".
    QString key = {};
    /// For QCoreApplication::translate("Hardware", …).
    const char *name = nullptr;
    const char *summary = nullptr;
    /// Of resources/icons.
    QString icon = {};
    Group group = Group::Other;
    /// From <domain> ("devices/disk"); empty: values spread over the machine itself.
    QByteArray path = {};
    /// Key of the field that tells one from its siblings ("target"); empty: its number does.
    QString identity = {};
    /// 0: any number of them.
    int most = 0;
    /// People may add and remove it; else it is always there or libvirt's own business.
    bool isAddable = false;
    /// What a new one begins with.
    Values initial = {};
    /// Adds what depends on the machine that the new one is for: a free name, the usual bus.
    void (*complete)(const DomainDocument &, Values &) = nullptr;
    /// These must be said for a new one.
    QStringList needed = {};
    /// Invalid: these, said together, contradict each other.
    Result<void> (*check)(const Values &) = nullptr;
    /// A running machine takes and gives it (if its board and its guest can).
    bool isHotPluggable = false;
    /// Its values depend on other parts (the memory counts its modules): they are written when
    /// those have come and gone.
    bool countsParts = false;
    QList<Field> fields = {};

    [[nodiscard]] bool isMachine() const { return path.isEmpty(); }
    /// Null when there is none of that key.
    [[nodiscard]] const Field *field(const QString &fieldKey) const;
};

[[nodiscard]] QString nameOf(const PartKind &kind);
[[nodiscard]] QString summaryOf(const PartKind &kind);

/// All that Innkeeper knows (libvirt's formatdomain.html); what it does not know stays in the XML.
[[nodiscard]] const QList<PartKind> &partKinds();
/// Null when there is none of that key.
[[nodiscard]] const PartKind *partKind(const QString &key);

} // namespace innkeeper::hardware
