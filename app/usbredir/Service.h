// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/usbredir/GuestWords.h"
#include "app/usbredir/OpenDevice.h"
#include "core/adapters/usbredir/Reports.h"
#include "core/base/UniqueFd.h"

#include <usbredirhost.h>

namespace innkeeper::usbredir {

/// One device served to one machine, until either goes, or whoever started this does.
class Service
{
public:
    /// `keeper`: where reports go; its end is ours.
    Service(Context context, UniqueFd keeper);

    /// Blocks until the end, and says why it came.
    [[nodiscard]] Report serve(DeviceHandle device, UniqueFd machine);

private:
    struct HostEnd
    {
        void operator()(usbredirhost *host) const { usbredirhost_close(host); }
    };

    static int readGuest(void *self, std::uint8_t *data, int count);
    static int writeGuest(void *self, std::uint8_t *data, int count);
    static void log(void *self, int level, const char *message);
    void report(Report what) const;
    /// Until something is to be done. False: whoever started this has gone.
    [[nodiscard]] bool wait(bool hasMore, bool &isReadable);
    /// How far it has come, once each.
    void reportProgress();

    Context m_context;
    UniqueFd m_keeper;
    UniqueFd m_machine;
    GuestWords m_words;
    bool m_hasToldGreeting = false;
    bool m_hasToldTaking = false;
    bool m_isClosed = false;
};

} // namespace innkeeper::usbredir
