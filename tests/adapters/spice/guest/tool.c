// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests need inside of a guest, in one program: tool keys|agent|tone.

#include "tool.h"

#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    const char *what = argc > 1 ? argv[1] : "";
    if (strcmp(what, "keys") == 0)
        return watchKeys();
    if (strcmp(what, "agent") == 0)
        return runAgent();
    if (strcmp(what, "tone") == 0)
        return playTone();
    fprintf(stderr, "usage: tool keys|agent|tone\n");
    return 64;
}
