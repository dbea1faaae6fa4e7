// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/xml/DomainElements.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <limits>

namespace innkeeper {

struct GuestSupport;

namespace hardware {

/// One setting of one kind of part: where it stands in libvirt's XML, what it may be, and how it is
/// called. Page, shell, comparison and tests all speak of this one description. Values travel as
/// text: words and numbers as libvirt writes them, amounts as a decimal number of bytes; an empty
/// text means that the definition says nothing. Any thread.
struct Field
{
    enum class Kind {
        /// One line that libvirt or the guest interprets.
        Line,
        /// May have several lines.
        Text,
        /// One of `choices`.
        Choice,
        /// One of `choices`, or another word of that form.
        Suggestion,
        /// Exactly two choices: on first, off second.
        Switch,
        /// Between `least` and `most`.
        Number,
        /// Bytes, between `least` and `most`.
        Amount,
        /// A file, a device node or a folder of the host.
        Path,
        /// CPU numbers as libvirt writes them: "0-3,^2,8".
        CpuSet,
    };
    /// Who makes a change take effect while the machine runs.
    enum class Live {
        /// Nobody: it waits for the next start.
        No,
        /// The device as a whole is updated.
        Device,
        Memory,
        Vcpus,
        Title,
        Description,
        Icon,
        /// The scheduler's cgroup: needs the system's libvirt.
        Scheduler,
        Pin,
    };
    struct Choice
    {
        QString word = {};
        /// For QCoreApplication::translate("Hardware", …); null: the word itself is the field's
        /// term.
        const char *label = nullptr;
    };

    /// As in the shell: "cache".
    QString key = {};
    /// For QCoreApplication::translate("Hardware", …), here and in `hint`.
    const char *label = nullptr;
    const char *hint = nullptr;
    Kind kind = Kind::Line;
    Place place{"."};
    QList<Choice> choices = {};
    qint64 least = 0;
    qint64 most = std::numeric_limits<qint64>::max();
    /// Amount: bytes that one in the XML counts where no unit attribute says otherwise; an
    /// element's text that counts more than bytes has such an attribute.
    qint64 unit = 1;
    /// Line: a regular expression for all of it, and its form in words (translated as the label).
    QString pattern = {};
    const char *form = nullptr;
    /// What a missing value means, where libvirt says so; empty: it depends.
    QString absent = {};
    Live live = Live::No;
    /// Told by libvirt, not by people: shown, never set.
    bool isReadOnly = false;
    /// Our own note of what was done: changed together with that, never by hand.
    bool isNote = false;
    /// Differs in what runs without anybody's doing, so it tells nothing about waiting changes.
    bool isFilledIn = false;
    /// Seldom needed: behind "More".
    bool isRare = false;
    /// Sets or removes others by the way: of changes made together it is written first, so that
    /// what is said of the others counts; the greatest before all.
    int precedence = 0;
    /// The device goes to another bus or slot: its <address> is left to libvirt.
    bool resetsAddress = false;
    /// What the host's emulator offers for it; null: nobody tells.
    QStringList GuestSupport::*offers = nullptr;
    /// Only where this other field has one of these words (empty key: always); elsewhere the value
    /// means nothing, and goes when the other field changes.
    QString onlyWith = {};
    QStringList onlyWithWords = {};

    /// Where a place is not enough: several elements make up the value.
    QString (*read)(const DomainElements &, const DomainElement &) = nullptr;
    Result<void> (*write)(DomainDocument &, const DomainElement &, const QString &) = nullptr;
};

[[nodiscard]] QString labelOf(const Field &field);
[[nodiscard]] QString hintOf(const Field &field);
[[nodiscard]] QString labelOf(const Field::Choice &choice);
/// As a person reads it: the choice's label, "2 GiB".
[[nodiscard]] QString textOf(const Field &field, const QString &value);

/// As one would type it: parseValue() makes the same value of it.
[[nodiscard]] QString typedText(const Field &field, const QString &value);
/// What a person typed ("2GiB", "ON", " 4 ") as the field's value; a bare amount counts
/// `bareUnit` bytes. Fails with Invalid, naming the field and what it takes. Empty is always valid.
[[nodiscard]] Result<QString> parseValue(const Field &field, const QString &typed,
                                         qint64 bareUnit = 1 << 20);
/// As in the document; the same as libvirt would understand by it.
[[nodiscard]] QString readField(const Field &field, const DomainElements &elements,
                                const DomainElement &part);
/// `value` as parseValue() gives it.
[[nodiscard]] Result<void> writeField(const Field &field, DomainDocument &document,
                                      const DomainElement &part, const QString &value);

} // namespace hardware

} // namespace innkeeper
