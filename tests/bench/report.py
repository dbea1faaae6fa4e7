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
COLUMNS = ("what", "Innkeeper", "peer", "ratio", "within the limit", "measured")
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
        """Replaces the lines of what was measured now; the others stay, with their day."""
        try:
            with open(path, encoding="utf-8") as file:
                page = file.read()
        except FileNotFoundError:
            page = f"{HEADER}# Benchmarks\n\n{BEGIN}\n{END}\n"
        day = datetime.date.today().isoformat()
        lines = {row[0]: row for row in earlier(page)}
        lines.update({row[0]: (*row, day) for row in self.rows})
        table = ["| " + " | ".join(COLUMNS) + " |", "|---" * len(COLUMNS) + "|"]
        table += ["| " + " | ".join(row) + " |" for row in lines.values()]
        text = f"{BEGIN}\nLast on Linux {platform.release()}; lines of one day need not be of one " \
               f"run.\n\n" + "\n".join(table) + f"\n{END}"
        page = re.sub(f"{BEGIN}.*{END}", lambda _: text, page, flags=re.DOTALL)
        with open(path, "w", encoding="utf-8") as file:
            file.write(page)


def earlier(page):
    """The lines of the table in a page, without its heading."""
    table = page.partition(BEGIN)[2].partition(END)[0]
    rows = [tuple(cell.strip() for cell in line.strip().strip("|").split("|"))
            for line in table.splitlines() if line.startswith("| ")]
    return [row for row in rows if len(row) == len(COLUMNS) and row != COLUMNS]
