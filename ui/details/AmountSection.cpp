// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/AmountSection.h"

#include "ui/create/fields/AmountField.h"

namespace innkeeper {

namespace {
using namespace std::chrono_literals;
/// Long enough to type a number, short enough to be believed.
constexpr auto kPause = 700ms;
// Every number that is typed stays as it was typed: what is too much is said, not cut.
constexpr int kMostTyped = 99'999'999;
} // namespace

AmountSection::AmountSection(const QString &name, const QString &heading, const QString &label,
                             const QString &unit, Form &form)
    : DetailsSection(form)
    , m_field(new AmountField(unit))
{
    m_form.addHeading(heading);
    m_form.addRow(name, label, m_field);
    m_field->setRange(1, kMostTyped);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &AmountSection::changed);
    connect(m_field, &AmountField::edited, this, [this] { m_pause.start(kPause); });
}

int AmountSection::edited() const
{
    return m_field->value();
}

void AmountSection::load(const MachineDetails &details)
{
    const int saved = read(details.saved.machine());
    const int live = details.live ? read(details.live->machine()) : saved;
    const bool isOther = details.machine.id != m_machine;
    const bool isBeingChanged = m_pause.isActive() && !isOther;
    if (isOther)
        m_pause.stop();
    m_machine = details.machine.id;
    m_loaded = saved;
    m_most = std::max({most(details), saved, live});
    m_field->setSliderRange(1, m_most);
    if (!isBeingChanged)
        m_field->setValue(saved);
    m_hint = saved == live
                 ? hostHint(details)
                 : tr("Runs with %1 now. The change takes effect after the machine is shut down.")
                       .arg(text(live));
    showHint({});
}

DetailsEdit AmountSection::edit() const
{
    const int value = m_field->value();
    if (value == m_loaded)
        return [](DomainDocument &) { return Result<void>(); };
    if (value > m_most)
        return [error = tooMuch(value, m_most)](DomainDocument &) -> Result<void> {
            return tl::unexpected(error);
        };
    return write(value);
}

void AmountSection::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    Q_EMIT changed();
}

void AmountSection::saved(const Error *problem)
{
    if (!problem) {
        showHint({});
        return;
    }
    showHint(problem->advice.isEmpty()
                 ? problem->message
                 : tr("%1 %2", "what is wrong, what to do").arg(problem->message, problem->advice));
}

void AmountSection::showHint(const QString &problem)
{
    m_form.setHint(m_field, problem.isEmpty() ? m_hint : problem, !problem.isEmpty());
}

} // namespace innkeeper
