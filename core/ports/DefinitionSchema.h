// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace innkeeper {

/// Something that is wrong with a text, and where.
struct XmlComplaint
{
    /// Counted from 1; 0: nowhere in particular.
    int line = 0;
    QString text;

    bool operator==(const XmlComplaint &) const = default;
};

/// Knows what a machine's definition may consist of, before libvirt is asked to take it.
class DefinitionSchema
{
public:
    virtual ~DefinitionSchema() = default;
    /// What does not fit; libvirt may still take it, for it passes over what it does not know.
    /// Fails with NotFound where the schema is not installed. Blocks; any thread.
    [[nodiscard]] virtual Result<QList<XmlComplaint>> check(const QString &xml) = 0;
};

} // namespace innkeeper
