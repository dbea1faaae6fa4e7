# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""console.py SOCKET: joins its own input and output with a serial port that is a unix socket."""

import os
import socket
import sys
import threading


def copy(take, give):
    while data := take(65536):
        give(data)


port = socket.socket(socket.AF_UNIX)
port.connect(sys.argv[1])
threading.Thread(target=copy, args=(lambda size: os.read(0, size), port.sendall),
                 daemon=True).start()
copy(port.recv, lambda data: os.write(1, data))
