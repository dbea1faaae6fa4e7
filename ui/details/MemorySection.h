// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/AmountSection.h"

namespace innkeeper {

/// The machine's memory, in MiB.
class MemorySection : public AmountSection
{
    Q_OBJECT

public:
    explicit MemorySection(Form &form);

protected:
    [[nodiscard]] int read(const Machine &machine) const override;
    [[nodiscard]] int most(const MachineDetails &details) const override;
    [[nodiscard]] Error tooMuch(int value, int most) const override;
    [[nodiscard]] DetailsEdit write(int value) const override;
    [[nodiscard]] QString text(int value) const override;
    [[nodiscard]] QString hostHint(const MachineDetails &details) const override;
};

} // namespace innkeeper
