# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects what was measured, prints it, and writes the table of docs/benchmarks.md."""

import datetime
import platform
import re

HEADER = """<!--
SPDX-FileCopyrightText: The Innkeeper authors
SPDX-License-Identifier: GPL-3.0-or-later
-->
"""
BEGIN, END = "<!-- begin: measured -->", "<!-- end: measured -->"


class Report:
    def __init__(self):
        self.rows = []
        self.failures = 0

    def ratio(self, what, ours, theirs, unit, limit):
        value = ours / theirs if theirs else float("inf")
        self._add(what, f"{ours:.3g} {unit}", f"{theirs:.3g} {unit}", value, limit)

    def limit(self, what, value, limit, unit):
        self._add(what, f"{value:.3g} {unit}".strip(), "", value, limit)

    def skip(self, what, why):
        self.rows.append((what, "", "", "not measured: " + why, ""))
        print(self.rows[-1], flush=True)

    def _add(self, what, ours, theirs, value, limit):
        verdict = ""
        if limit is not None:
            good = value <= limit
            self.failures += not good
            verdict = f"{'yes' if good else 'NO'} (limit {limit:g})"
        ratio = f"{value:.2f}x" if theirs else ""
        self.rows.append((what, ours, theirs, ratio, verdict))
        print(" | ".join(self.rows[-1]), flush=True)

    def write(self, path):
        table = ["| what | Innkeeper | peer | ratio | within the limit |", "|---|---|---|---|---|"]
        table += ["| " + " | ".join(row) + " |" for row in self.rows]
        day = datetime.date.today().isoformat()
        text = f"{BEGIN}\nMeasured {day}, Linux {platform.release()}, all in one run.\n\n"
        text += "\n".join(table) + f"\n{END}"
        try:
            with open(path, encoding="utf-8") as file:
                page = file.read()
        except FileNotFoundError:
            page = f"{HEADER}# Benchmarks\n\n{BEGIN}\n{END}\n"
        page = re.sub(f"{BEGIN}.*{END}", lambda _: text, page, flags=re.DOTALL)
        with open(path, "w", encoding="utf-8") as file:
            file.write(page)
