// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/OperationJournal.h"

#include <QByteArray>

namespace innkeeper {

/// A journal record as the text of its file.
[[nodiscard]] QByteArray toJson(const OperationJournal::Record &record);
/// Nothing when it is no record of ours.
[[nodiscard]] std::optional<OperationJournal::Record> recordFromJson(const QByteArray &json);

} // namespace innkeeper
