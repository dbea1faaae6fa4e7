#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py SUITE,SUITE... [OPTIONS]: several suites on one host, which boots once for all of them."""

import sys

import case

if __name__ == "__main__":
    case.main([f"test_{name}" for name in sys.argv.pop(1).split(",")])
