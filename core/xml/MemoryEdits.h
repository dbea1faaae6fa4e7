// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Bytes.h"
#include "core/base/Result.h"

#include <pugixml.hpp>

namespace innkeeper {

class DomainDocument;

namespace xml {

/// Of <numa>. Several are somebody's decision; one is what memory modules need.
enum class Cells { None, One, Several };
[[nodiscard]] Cells cellsOf(pugi::xml_node domain);
/// <memory> counts them in, a cell's memory does not.
[[nodiscard]] Bytes memoryOfModules(pugi::xml_node domain);

// For the only cell.
[[nodiscard]] Result<void> fitCellMemory(DomainDocument &document, Bytes memory);
[[nodiscard]] Result<void> fitCellCpus(DomainDocument &document, int vcpus);

} // namespace xml

} // namespace innkeeper
