// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/Accelerator.h"

namespace innkeeper {

QString toWord(Accelerator accelerator)
{
    switch (accelerator) {
    case Accelerator::Kvm:
        return QStringLiteral("kvm");
    case Accelerator::Tcg:
        return QStringLiteral("tcg");
    case Accelerator::Other:
        return QStringLiteral("other");
    }
    return {};
}

} // namespace innkeeper
