// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/xml/DomainDocument.h"
#include "core/xml/Place.h"

#include <memory>

namespace innkeeper {

/// One document opened for reading many values. One thread.
class DomainElements
{
public:
    explicit DomainElements(const DomainDocument &document);
    ~DomainElements();

    /// How many stand at `path` ("devices/disk"); the empty path is the machine itself.
    [[nodiscard]] int count(const QByteArray &path) const;
    /// Empty: not there.
    [[nodiscard]] QString value(const DomainElement &element, const Place &place) const;
    /// libosinfo's id; empty: not noted.
    [[nodiscard]] QString osId() const;
    [[nodiscard]] TuningNote tuning() const;
    [[nodiscard]] VirtioNote virtioNote() const;
    /// Machine::icon.
    [[nodiscard]] QString icon() const;
    [[nodiscard]] Firmware firmware() const;
    /// As it stands in the document.
    [[nodiscard]] QByteArray xml(const DomainElement &element) const;

private:
    struct Tree;
    std::unique_ptr<Tree> m_tree;
};

} // namespace innkeeper
