// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/redirection/Lines.h"
#include "app/usbredir/GuestWords.h"
#include "app/usbredir/OpenDevice.h"

#include <usbredirhost.h>

namespace innkeeper::usbredir {

/// One device served to one machine, until either goes, or whoever started this does.
class Service
{
public:
    Service(Context context, UniqueFd machine);

    /// Blocks until the end, and says why it came.
    [[nodiscard]] Report serve(DeviceHandle device);

private:
    struct HostEnd
    {
        void operator()(usbredirhost *host) const { usbredirhost_close(host); }
    };

    static int readGuest(void *self, std::uint8_t *data, int count);
    static int writeGuest(void *self, std::uint8_t *data, int count);
    static void log(void *self, int level, const char *message);
    /// Until something is to be done. False: whoever started this has gone.
    [[nodiscard]] bool wait(bool hasMore, bool &isReadable);
    /// How far it has come, once each.
    void reportProgress();

    Context m_context;
    MachineLine m_machine;
    GuestWords m_words;
    bool m_hasToldGreeting = false;
    bool m_hasToldTaking = false;
};

} // namespace innkeeper::usbredir
