// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/SpiceModule.h"

#include "core/adapters/pulse/PulseOutput.h"
#include "core/adapters/spice/Partings.h"
#include "core/adapters/spice/SpiceScreen.h"

namespace innkeeper::spice {

namespace {

class Screens final : public GuestScreens
{
public:
    explicit Screens(QThreadPool &pool)
        : m_pool(pool)
    {
    }
    Result<std::unique_ptr<GuestScreen>> create(const QString &, OpenSocket openSocket) override
    {
        return std::make_unique<SpiceScreen>(std::move(openSocket), m_pool,
                                             std::make_unique<pulse::PulseOutput>(), m_partings);
    }

private:
    QThreadPool &m_pool;
    const std::shared_ptr<Partings> m_partings = std::make_shared<Partings>();
};

} // namespace

} // namespace innkeeper::spice

extern "C" Q_DECL_EXPORT innkeeper::GuestScreens *innkeeperMakeSpiceScreens(QThreadPool &pool)
{
    static_assert(
        std::is_same_v<decltype(&innkeeperMakeSpiceScreens), innkeeper::spice::MakeScreens>);
    return new innkeeper::spice::Screens(pool);
}
