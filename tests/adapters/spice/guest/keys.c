// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// keys: says "K <evdev code> <1|0>" for every key of every keyboard, "LED <code> <1|0>"
// for their lights, "A <x> <y>", "R <dx> <dy>" and "W <notches>" for pointers.

#include "tool.h"

#include <fcntl.h>
#include <linux/input.h>
#include <poll.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { MOST = 16 };

static void say(const struct input_event *event)
{
    static int x, y, dx, dy, moved, wentTo;
    if (event->type == EV_KEY && event->value != 2)
        printf("K %d %d\n", event->code, event->value);
    else if (event->type == EV_LED)
        printf("LED %d %d\n", event->code, event->value);
    else if (event->type == EV_REL && event->code == REL_WHEEL)
        printf("W %d\n", event->value);
    else if (event->type == EV_REL && event->code <= REL_Y) {
        *(event->code == REL_X ? &dx : &dy) += event->value;
        moved = 1;
    } else if (event->type == EV_ABS && event->code <= ABS_Y) {
        *(event->code == ABS_X ? &x : &y) = event->value;
        wentTo = 1;
    } else if (event->type == EV_SYN) {
        if (moved)
            printf("R %d %d\n", dx, dy);
        if (wentTo)
            printf("A %d %d\n", x, y);
        moved = wentTo = dx = dy = 0;
    }
}

int watchKeys(void)
{
    struct pollfd devices[MOST];
    int count = 0;
    for (int i = 0; i < MOST; ++i) {
        char path[64];
        snprintf(path, sizeof path, "/dev/input/event%d", i);
        const int fd = open(path, O_RDONLY | O_NONBLOCK);
        if (fd < 0)
            continue;
        // The guest's own shell and power button shall not hear them.
        ioctl(fd, EVIOCGRAB, 1);
        devices[count++] = (struct pollfd){fd, POLLIN, 0};
    }
    printf("WATCHING\n");
    while (poll(devices, (nfds_t)count, -1) > 0) {
        for (int i = 0; i < count; ++i) {
            struct input_event event;
            while (read(devices[i].fd, &event, sizeof event) == sizeof event)
                say(&event);
        }
    }
    return 1;
}
