# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does inside the emulated host what a test asks for over a virtio-serial port (channel.py is the
other end). Each line is a JSON object; "id" says which request an answer belongs to.

    {"id", "start": [program, arguments], "environment", "keep_input"}
                  -> {"id", "pid"}, {"id", "stdout"|"stderr": text} ..., {"id", "code"}
    {"id", "input": text}        for a started program; "" ends its input
    {"id", "signal": number}     for a started program and its children
    {"id", "write": path, "text"}  -> {"id", "done"}
    {"id", "read": [patterns]}     -> {"id", "files": {path: text}}
    what failed                    -> {"id", "error": text}
    an empty line                  nothing: it wakes the processor

Text is UTF-8; other bytes pass as surrogates (PEP 383)."""

import glob
import json
import os
import subprocess
import threading
import time
import traceback

PORT = "/dev/vport*"
BOOTED = "/run/booted"


class Agent:
    def __init__(self, port):
        self.port = port
        self.sending = threading.Lock()
        self.programs = {}

    def answer(self, request, **fields):
        line = json.dumps({"id": request, **fields}).encode() + b"\n"
        with self.sending:
            while line:
                line = line[os.write(self.port, line):]

    def listen(self):
        rest = b""
        while True:
            data = os.read(self.port, 65536)
            *lines, rest = (rest + data).split(b"\n")
            for line in filter(None, lines):
                request = json.loads(line)
                try:
                    self.obey(request["id"], request)
                except Exception:  # the test wants to know, whatever it is
                    self.answer(request["id"], error=traceback.format_exc(limit=-1))

    def obey(self, number, request):
        if "start" in request:
            self.start(number, request)
        elif "input" in request:
            self.give(number, request["input"])
        elif "signal" in request:
            if number in self.programs:
                os.killpg(self.programs[number].pid, request["signal"])
        elif "write" in request:
            os.makedirs(os.path.dirname(request["write"]), exist_ok=True)
            with open(request["write"], "wb") as file:
                file.write(request["text"].encode("utf-8", "surrogateescape"))
            self.answer(number, done=True)
        elif "read" in request:
            self.answer(number, files=dict(self.read(request["read"])))

    @staticmethod
    def read(patterns):
        """What can be read; a file of sysfs may vanish or refuse at any moment."""
        for pattern in patterns:
            for path in glob.glob(pattern):
                try:
                    with open(path, encoding="utf-8", errors="surrogateescape") as file:
                        yield path, file.read()
                except OSError:
                    continue

    def start(self, number, request):
        program = subprocess.Popen(
            request["start"], env={**os.environ, **request["environment"]},
            stdin=subprocess.PIPE if request["keep_input"] else subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
        self.programs[number] = program
        self.answer(number, pid=program.pid)
        threading.Thread(target=self.follow, args=(number, program), daemon=True).start()

    def give(self, number, text):
        if number not in self.programs:
            return
        pipe = self.programs[number].stdin
        try:
            pipe.write(text.encode("utf-8", "surrogateescape"))
            pipe.flush() if text else pipe.close()
        except BrokenPipeError:
            pass

    def follow(self, number, program):
        pumps = [threading.Thread(target=self.pump, args=(number, name, pipe), daemon=True)
                 for name, pipe in (("stdout", program.stdout), ("stderr", program.stderr))]
        for pump in pumps:
            pump.start()
        code = program.wait()
        for pump in pumps:
            pump.join(2)  # a daemon that it leaves behind may hold the pipe for ever
        del self.programs[number]
        self.answer(number, code=code)

    def pump(self, number, name, pipe):
        while data := os.read(pipe.fileno(), 65536):
            self.answer(number, **{name: data.decode("utf-8", "surrogateescape")})


if __name__ == "__main__":
    os.environ.update(PATH="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                      HOME="/root", LANG="C.UTF-8")
    while not os.path.exists(BOOTED):
        time.sleep(0.1)
    agent = Agent(os.open(glob.glob(PORT)[0], os.O_RDWR))
    agent.answer(0, ready=True)
    agent.listen()
