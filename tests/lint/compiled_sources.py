#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the files that join the programs' sources (a unity build's compile_commands.json), not
what moc made of them: one a line, those of most sources first, so that the last of a parallel run
are short."""

import json
import os
import re
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    paths = {entry["file"] for entry in json.load(file)}
joined = [path for path in paths if re.search(r"/(app|core|ui)/.*/Unity/", path)]
print("\n".join(sorted(joined, key=os.path.getsize, reverse=True)))
