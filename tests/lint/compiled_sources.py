#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the programs' sources in a compile_commands.json, not what the build made and not the
tests: one a line, the largest first, so that the last of a parallel run are short."""

import json
import os
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    paths = {os.path.relpath(entry["file"]) for entry in json.load(file)}
ours = [path for path in paths if path.startswith(("app/", "core/", "ui/"))]
print("\n".join(sorted(ours, key=os.path.getsize, reverse=True)))
