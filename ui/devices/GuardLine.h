// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbGuard.h"

#include <QWidget>

namespace innkeeper {

/// What speaks against giving a device away: a sign and sentences.
class GuardLine : public QWidget
{
    Q_OBJECT

public:
    explicit GuardLine(const UsbGuard &guard, QWidget *parent = nullptr);
};

} // namespace innkeeper
