# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The test's end of the line to inside/agent.py: programs in the emulated host, many at once."""

import contextlib
import dataclasses
import itertools
import json
import re
import signal
import threading
import time

# Only a failure takes that long, or a computer that has much else to do.
PATIENCE = 120
BEAT = 0.5


class Failed(AssertionError):
    """What was asked of the emulated host did not happen there."""


@dataclasses.dataclass(frozen=True)
class Outcome:
    code: int
    stdout: str
    stderr: str


class Program:
    """A program that was started inside. It goes on until it ends by itself or is stopped."""

    def __init__(self, channel, number, arguments):
        self.channel = channel
        self.number = number
        self.arguments = arguments
        self.pid = None
        self.stdout = ""
        self.stderr = ""
        self.code = None

    def wait(self, within=PATIENCE):
        self.channel.wait_until(lambda: self.code is not None, within, f"{self} did not end")
        return Outcome(self.code, self.stdout, self.stderr)

    def says(self, pattern, within=PATIENCE, since=0):
        """Waits until what it wrote, from the character `since` on, has the pattern (regular
        expression). Returns the match."""
        match = None

        def found():
            nonlocal match
            match = re.search(pattern, self.stdout[since:], re.MULTILINE)
            return match or self.code is not None
        self.channel.wait_until(found, within, lambda: f"{self} did not say {pattern!r}")
        if not match:
            raise Failed(f"{self} ended and never said {pattern!r}")
        return match

    def type(self, text):
        """Writes to its input; only for what was started with `keep_input`."""
        self.channel.send(self.number, input=text)

    def stop(self, number=signal.SIGTERM, within=PATIENCE):
        """Sends the signal to it and its children, and waits for its end."""
        self.channel.send(self.number, signal=int(number))
        return self.wait(within)

    def __str__(self):
        state = "running" if self.code is None else f"exit code {self.code}"
        return f"{' '.join(self.arguments)} ({state}; stdout: {self.stdout[-2000:]!r}, " \
               f"stderr: {self.stderr[-2000:]!r})"


class Channel:
    def __init__(self, connection):
        self.connection = connection
        self.changed = threading.Condition()
        self.sending = threading.Lock()
        self.numbers = itertools.count(1)
        self.programs = {}
        self.answers = {}
        self.ready = False
        self.gone = False
        threading.Thread(target=self.listen, daemon=True).start()

    def send(self, number, **fields):
        with self.sending:
            self.connection.sendall(json.dumps({"id": number, **fields}).encode() + b"\n")

    def beat(self):
        """An emulated processor that virtualizes loses an interrupt of its timer now and then, and
        sleeps until the next of any device; one that has nothing to do would sleep for minutes."""
        with contextlib.suppress(OSError):
            while not self.gone:
                time.sleep(BEAT)
                with self.sending:
                    self.connection.sendall(b"\n")

    def ask(self, within=PATIENCE, **fields):
        """A request with one answer, which is returned."""
        number = next(self.numbers)
        self.send(number, **fields)
        self.wait_until(lambda: number in self.answers, within, "the agent did not answer")
        answer = self.answers.pop(number)
        if "error" in answer:
            raise Failed(answer["error"])
        return answer

    def start(self, arguments, environment, keep_input):
        number = next(self.numbers)
        program = Program(self, number, arguments)
        self.programs[number] = program
        self.send(number, start=arguments, environment=environment, keep_input=keep_input)
        self.wait_until(lambda: program.pid or program.code is not None, PATIENCE,
                        f"{program} did not start")
        if not program.pid:
            raise Failed(f"{program} did not start: {program.stderr}")
        return program

    def wait_until(self, condition, within, what):
        with self.changed:
            met = self.changed.wait_for(lambda: condition() or self.gone, timeout=within)
            if not met or not condition():
                reason = "the emulated host is gone" if self.gone else f"waited {within} s"
                raise Failed(f"{what() if callable(what) else what} ({reason})")

    def listen(self):
        try:
            for line in self.connection.makefile("rb"):
                with self.changed:
                    self.take(json.loads(line))
                    self.changed.notify_all()
        except (OSError, ValueError):
            pass
        with self.changed:
            self.gone = True
            self.changed.notify_all()

    def take(self, answer):
        number = answer.pop("id")
        if answer.get("ready"):
            self.ready = True
            threading.Thread(target=self.beat, daemon=True).start()
        elif number not in self.programs:
            self.answers[number] = answer
        else:
            program = self.programs[number]
            program.pid = answer.get("pid", program.pid)
            program.stdout += answer.get("stdout", "")
            program.stderr += answer.get("stderr", "") + answer.get("error", "")
            program.code = -1 if "error" in answer and not program.pid else answer.get(
                "code", program.code)

    def close(self):
        self.connection.close()
