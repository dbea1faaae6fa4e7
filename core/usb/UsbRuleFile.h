// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/UsbRule.h"

#include <QByteArray>

namespace innkeeper {

/// The rules as JSON that people read and may write (docs/usb-rules.md).
inline constexpr qint64 kMostUsbRuleBytes = 1024 * 1024;
inline constexpr int kMostUsbRules = 1000;

/// Invalid, with the line or the rule that is wrong: half of the rules would be worse than none.
/// `path` is only named. No text at all: no rules.
[[nodiscard]] Result<QList<UsbRule>> usbRulesFromJson(const QByteArray &json, const QString &path,
                                                      qint64 mostBytes = kMostUsbRuleBytes);
/// For people.
[[nodiscard]] QByteArray toJson(const QList<UsbRule> &rules);
/// For programs: the same, without a blank.
[[nodiscard]] QByteArray toCompactJson(const QList<UsbRule> &rules);
/// Busy: what somebody wanted to replace is no longer what there is.
[[nodiscard]] Error changedUsbRules();

/// As in the file: "always", "ask", "never".
[[nodiscard]] QString toWord(UsbRule::Do action);

/// Invalid where the file's format would not take it: nothing to match, a machine that is missing
/// or makes no sense, a priority out of range.
[[nodiscard]] Result<void> validate(const UsbRule &rule);

} // namespace innkeeper
