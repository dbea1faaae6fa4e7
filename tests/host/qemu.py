# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A QEMU process, its machine protocol, and nothing left of it afterwards."""

import collections
import json
import signal
import socket
import subprocess
import threading


class Qemu:
    """Runs until `end()`, or until this process is no more, however it went: the kernel sends the
    signal. It is talked to over passed sockets, so there are no files of theirs."""

    def __init__(self, arguments, sockets, output):
        """`sockets` become the character devices of their names; "qmp" is ours."""
        ours, its = socket.socketpair()
        passed = {"qmp": its, **sockets}
        chardevs = [word for name, end in passed.items()
                    for word in ("-chardev", f"socket,id={name},fd={end.fileno()}")]
        with open(output, "wb") as file:
            self.process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "KILL", "qemu-system-x86_64", *chardevs,
                 "-mon", "chardev=qmp,mode=control", *arguments],
                stdin=subprocess.DEVNULL, stdout=file, stderr=file,
                pass_fds=[end.fileno() for end in passed.values()])
        for end in passed.values():
            end.close()
        self.qmp = Qmp(ours)

    def end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.qmp.close()

    def memory_mib(self):
        """What it holds of the computer's memory."""
        with open(f"/proc/{self.process.pid}/smaps_rollup", encoding="ascii") as file:
            return sum(int(line.split()[1]) for line in file if line.startswith("Pss:")) // 1024


class QmpError(Exception):
    pass


class Qmp:
    """https://www.qemu.org/docs/master/interop/qmp-spec.html"""

    def __init__(self, connection):
        self.connection = connection
        self.changed = threading.Condition()
        self.events = []
        self.answers = collections.deque()
        self.gone = False
        threading.Thread(target=self.listen, daemon=True).start()
        self("qmp_capabilities")

    def __call__(self, command, **arguments):
        """Runs a command; an underscore in a name of an argument stands for a hyphen."""
        names = {name.replace("_", "-"): value for name, value in arguments.items()}
        self.connection.sendall(
            json.dumps({"execute": command, "arguments": names}).encode() + b"\n")
        with self.changed:
            self.changed.wait_for(lambda: self.answers or self.gone, timeout=60)
            answer = self.answers.popleft() if self.answers else {"error": {"desc": "no answer"}}
        if "error" in answer:
            raise QmpError(f"{command}: {answer['error']['desc']}")
        return answer["return"]

    def wait_for_event(self, name, within, since=0, **data):
        """An event of that name and with (at least) that data, from the event number `since` on."""
        def seen():
            return any(event["event"] == name and data.items() <= event.get("data", {}).items()
                       for event in self.events[since:])
        with self.changed:
            if not self.changed.wait_for(seen, timeout=within):
                raise TimeoutError(f"QEMU did not tell {name} {data} within {within} s")

    def listen(self):
        for line in self.connection.makefile("rb"):
            message = json.loads(line)
            with self.changed:
                if "event" in message:
                    self.events.append(message)
                elif "QMP" not in message:
                    self.answers.append(message)
                self.changed.notify_all()
        with self.changed:
            self.gone = True
            self.changed.notify_all()

    def close(self):
        self.connection.close()
