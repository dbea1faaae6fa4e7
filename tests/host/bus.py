# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A message bus inside, and what the services on it answer: a fraction of a second each, where a
program that asks takes seconds to start on an emulated processor."""

import json


class Bus:
    """The system's, or the one at the address."""

    def __init__(self, host, address=None):
        self.caller = host.start("/run/inside/bus-calls", *([address] if address else []),
                                 keep_input=True)

    def call(self, name, path, interface, method, *texts):
        """The values that the method answers when it gets the texts; None: it fails."""
        since = len(self.caller.stdout)
        self.caller.type(json.dumps([name, path, interface, method, *texts]) + "\n")
        return json.loads(self.caller.says(r"^(.+)\n", since=since)[1])

    def property(self, name, path, interface, wanted):
        answer = self.call(name, path, "org.freedesktop.DBus.Properties", "Get", interface, wanted)
        return answer[0] if answer else None

    def stop(self):
        self.caller.stop()
