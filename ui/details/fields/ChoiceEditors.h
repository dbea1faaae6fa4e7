// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/fields/FieldEditor.h"

class QCheckBox;
class QComboBox;

namespace innkeeper {

/// What the host's emulator offers for a field; unset: nobody knows.
using Offers = std::optional<QStringList>;

/// One of some words. The first one is nobody's decision, unless libvirt says what that means.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const hardware::Field &field, const Offers &offers);
    [[nodiscard]] QString typed() const override;

protected:
    void put(const QString &value) override;

private:
    void addChoice(const hardware::Field::Choice &choice, const Offers &offers);

    const hardware::Field &m_field;
    QComboBox *m_box;
};

/// On or off.
class SwitchEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit SwitchEditor(const hardware::Field &field);
    [[nodiscard]] QString typed() const override;
    /// Saying nothing means one of the two.
    [[nodiscard]] static bool fits(const hardware::Field &field);

protected:
    void put(const QString &value) override;

private:
    void nameState();

    const hardware::Field &m_field;
    QCheckBox *m_box;
};

} // namespace innkeeper
