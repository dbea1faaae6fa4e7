// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWheelEvent>

namespace innkeeper {

/// Fine wheels and touchpads turn in small steps; guests know whole notches only.
class WheelSteps
{
public:
    /// Notches that are full now; positive is away from the person.
    [[nodiscard]] int add(int angle)
    {
        if ((angle > 0) != (m_rest > 0))
            m_rest = 0;
        m_rest += angle;
        const int notches = m_rest / QWheelEvent::DefaultDeltasPerStep;
        m_rest %= QWheelEvent::DefaultDeltasPerStep;
        return notches;
    }
    void reset() { m_rest = 0; }

private:
    int m_rest = 0;
};

} // namespace innkeeper
