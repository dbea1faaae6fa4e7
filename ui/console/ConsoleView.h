// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Machine.h"
#include "core/ports/GuestAccess.h"

#include <QWidget>

#include <memory>

namespace innkeeper {

/// The machine's serial ports as terminals. Connects when first shown, and again when the machine
/// comes back; what was printed stays readable in between.
class ConsoleView : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleView(GuestAccess &guests, QWidget *parent = nullptr);
    ~ConsoleView() override;

    /// The machine to talk to; again whenever the list says that it changed.
    void setMachine(const Machine &machine);
    void clear();

    /// Everything readable now, scrollback included.
    [[nodiscard]] QString text() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace innkeeper
