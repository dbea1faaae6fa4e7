// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/DefinitionSchema.h"

#include <memory>

namespace innkeeper::schema {

/// The RELAX NG schema that comes with libvirt, checked by libxml2 as virt-xml-validate does.
/// Other than libxml2, which names the element around it, it finds the one that is wrong.
class LibvirtSchema : public DefinitionSchema
{
public:
    /// `path` of domain.rng; empty: where libvirt installs it. Read when first used.
    explicit LibvirtSchema(QString path = {});
    ~LibvirtSchema() override;

    [[nodiscard]] Result<QList<XmlComplaint>> check(const QString &xml) override;

private:
    class Compiled;

    QString m_path;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace innkeeper::schema
