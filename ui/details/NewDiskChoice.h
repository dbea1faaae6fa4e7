// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Bytes.h"

#include <QWidget>

class QButtonGroup;

namespace innkeeper {

class AmountField;
class Form;

/// Where a new disk comes from.
class NewDiskChoice : public QWidget
{
    Q_OBJECT

public:
    enum class Origin { NewImage, Existing, EmptyDrive };

    explicit NewDiskChoice(QWidget *parent = nullptr);
    [[nodiscard]] Origin origin() const;
    [[nodiscard]] Bytes size() const;

Q_SIGNALS:
    void originChanged();

private:
    QButtonGroup *m_origins;
    Form *m_form;
    AmountField *m_size;
};

} // namespace innkeeper
