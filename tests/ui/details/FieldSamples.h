// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/PartKind.h"

#include <QStringList>

class QWidget;

namespace innkeeper::tests {

/// Values that the field may have, made from its description.
[[nodiscard]] QStringList goodValues(const hardware::Field &field);
/// What a person may type that the field may not have; empty where one can only choose.
[[nodiscard]] QStringList badTexts(const hardware::Field &field);
/// Values with which the field is asked for at all.
[[nodiscard]] hardware::Values surroundings(const hardware::PartKind &kind,
                                            const hardware::Field &field);

/// As a person would: types, chooses or ticks. `value` as the table writes it.
void enter(QWidget *control, const hardware::Field &field, const QString &value);

} // namespace innkeeper::tests
