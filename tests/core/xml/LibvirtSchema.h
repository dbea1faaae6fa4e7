// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace innkeeper {

/// What libvirt's own schema says against these documents, by one xmllint for all: compiling the
/// schema is what takes time. Empty: all are valid.
[[nodiscard]] QString schemaComplaints(const QMap<QString, QByteArray> &documents,
                                       const QString &schema = QStringLiteral("domain"));

} // namespace innkeeper
