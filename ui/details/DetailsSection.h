// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/MachineDetails.h"
#include "ui/widgets/Form.h"

#include <QObject>

namespace innkeeper {

/// One part of a machine on the details page: a small value, the rows of the page's form that show
/// it, and how it is written. A new one is a new file, and one line in DetailsPage.cpp.
class DetailsSection : public QObject
{
    Q_OBJECT

public:
    explicit DetailsSection(Form &form)
        : QObject(&form)
        , m_form(form)
    {
    }

    /// Shows what is defined; what somebody is changing right now stays as they have it.
    virtual void load(const MachineDetails &details) = 0;
    /// Changes since load(), as they stand in the controls now.
    [[nodiscard]] virtual DetailsEdit edit() const { return {}; }
    /// The page is left: a change that waits for more typing comes now.
    virtual void flush() {}
    /// What edit() gave is defined now (null), or could not be.
    virtual void saved(const Error *problem) { Q_UNUSED(problem) }

Q_SIGNALS:
    /// edit() has something to be saved.
    void changed();

protected:
    Form &m_form;
};

} // namespace innkeeper
