#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Includes point in one direction: app -> ui -> core <- adapters, and every outside library stays
inside the folder that wraps it. Prints what breaks that, as path:line: reason."""

import re
import subprocess
import sys

# From a folder: what of ours it may include. The longest matching folder counts.
MAY_INCLUDE = {
    "core/base": ("core/base",),
    "core/model": ("core/base", "core/model"),
    "core/ports": ("core/base", "core/model", "core/ports"),
    "core/xml": ("core/base", "core/model", "core/xml"),
    "core/usb": ("core/base", "core/model", "core/usb"),
    "core/catalog": ("core/base", "core/model", "core/ports", "core/catalog"),
    "core/hardware": ("core/base", "core/model", "core/xml", "core/hardware"),
    "core/tuning": ("core/base", "core/model", "core/xml", "core/hardware", "core/tuning"),
    "core/services": ("core/base", "core/model", "core/ports", "core/xml", "core/hardware",
                      "core/tuning", "core/usb", "core/catalog", "core/services"),
    "core/adapters": ("core/base", "core/model", "core/ports", "core/usb", "core/xml",
                      "core/catalog"),
    # The loadable module is put together here, so that its libraries come with it.
    "core/adapters/spice": ("core/base", "core/model", "core/ports", "core/adapters/pulse"),
    "ui": ("core/base", "core/model", "core/ports", "core/xml", "core/hardware", "core/tuning",
           "core/usb", "core/catalog", "core/services", "ui"),
    "app/ctl": ("core", "app/ctl", "app/shared"),
    "app": ("core", "ui", "app"),
    "tests": ("core", "ui", "app", "tests"),
    "resources": ("resources",),
}

# A header of an outside library, and the folders that may know it.
ADAPTER_TESTS = ("tests/adapters", "tests/contract", "tests/system", "tests/support")
LIBRARIES = [
    (r"libvirt/", ("core/adapters/libvirt", *ADAPTER_TESTS)),
    (r"osinfo/", ("core/adapters/osinfo", *ADAPTER_TESTS)),
    (r"(spice|channel-|spice-)", ("core/adapters/spice", *ADAPTER_TESTS)),
    (r"libxml/", ("core/adapters/schema",)),
    (r"pulse/", ("core/adapters/pulse", *ADAPTER_TESTS)),
    (r"(glib|gio|gobject)", ("core/adapters/osinfo", "core/adapters/spice", "core/adapters/pulse",
                             *ADAPTER_TESTS)),
    (r"libudev", ("core/adapters/udev", *ADAPTER_TESTS)),
    (r"pugixml", ("core/xml", "core/adapters/libvirt", "core/adapters/osinfo", "tests")),
    (r"png", ("app/ctl", "tests")),
    (r"vterm", ("ui/console", "tests/ui/console")),
]

INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]')


def lies_in(path, folder):
    return path == folder or path.startswith(folder + "/")


def allowed_for(path):
    folder = max((one for one in MAY_INCLUDE if lies_in(path, one)), key=len, default=None)
    return MAY_INCLUDE.get(folder)


def wrong_own_include(path, included):
    allowed = allowed_for(path)
    if allowed is None:
        return f"no rule says what this folder may include: {path}"
    if "/" not in included:
        return f'include from the root of the tree: "{included}"'
    own = lies_in(path, "core/adapters") and path.split("/")[:3] == included.split("/")[:3]
    if own or any(lies_in(included, one) for one in allowed):
        return None
    return f"may not include {included}"


def wrong_library(path, included):
    for pattern, folders in LIBRARIES:
        if re.match(pattern, included):
            if any(lies_in(path, folder) for folder in folders):
                return None
            return f"only {', '.join(folders) or 'nobody'} may include <{included}>"
    return None


def complaints(path):
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            quote, included = match.groups()
            generated = included.endswith(".moc") or included.startswith("moc_")
            if quote == '"' and not generated:
                wrong = wrong_own_include(path, included)
            else:
                wrong = wrong_library(path, included)
            if wrong:
                yield f"{path}:{number}: {wrong}"


def main():
    files = subprocess.run(["git", "ls-files", "*.h", "*.cpp"], check=True, capture_output=True,
                           text=True).stdout.splitlines()
    found = [complaint for path in files for complaint in complaints(path)]
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
