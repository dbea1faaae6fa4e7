// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// tone: two seconds of a loud square wave of 441 Hz, 44100 Hz stereo, on the sound card, unmuted.

#include "tool.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/soundcard.h>
#include <unistd.h>

enum { RATE = 44100, HALF_WAVE = 50, LOUD = 20000 };

/// Sound cards start muted.
static int openUp(void)
{
    int controls = 0, full = 100 << 8 | 100;
    const int mixer = open("/dev/mixer", O_RDWR);
    if (mixer < 0 || ioctl(mixer, SOUND_MIXER_READ_DEVMASK, &controls) < 0)
        return -1;
    for (int i = 0; i < SOUND_MIXER_NRDEVICES; ++i) {
        if ((controls & 1 << i) != 0 && ioctl(mixer, MIXER_WRITE(i), &full) < 0)
            return -1;
    }
    return close(mixer);
}

int playTone(void)
{
    int format = AFMT_S16_LE, channels = 2, rate = RATE;
    const int card = open("/dev/dsp", O_WRONLY);
    if (card < 0 || openUp() < 0 || ioctl(card, SNDCTL_DSP_SETFMT, &format) < 0 ||
        ioctl(card, SNDCTL_DSP_CHANNELS, &channels) < 0 ||
        ioctl(card, SNDCTL_DSP_SPEED, &rate) < 0) {
        printf("NO SOUND\n");
        return 1;
    }
    static int16_t wave[2 * 2 * HALF_WAVE];
    for (int i = 0; i < 2 * 2 * HALF_WAVE; ++i)
        wave[i] = i < 2 * HALF_WAVE ? LOUD : -LOUD;
    for (int played = 0; played < 2 * RATE; played += 2 * HALF_WAVE) {
        if (write(card, wave, sizeof wave) < 0)
            return 1;
    }
    close(card);
    printf("PLAYED\n");
    return 0;
}
