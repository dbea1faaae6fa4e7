// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// agent: speaks SPICE's agent protocol on the virtio port as spice-vdagent does, as far as text
// and resolution go, and says on its standard output what it hears:
//   CONFIG <width> <height>     GRAB <types>     RELEASE     TEXT <bytes as they are>
// Lines on its standard input: "copy TEXT" takes the clipboard ("\n", "\r", "\0" inside),
// "paste" asks for it.

#include "tool.h"

#include <fcntl.h>
#include <poll.h>
#include <spice/vd_agent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int port;
static char text[65536];
static uint32_t textSize;

static void writeAll(const void *bytes, size_t size)
{
    for (const char *at = bytes; size > 0;) {
        const ssize_t count = write(port, at, size);
        if (count <= 0)
            exit(2);
        at += count;
        size -= (size_t)count;
    }
}

static void sendMessage(uint32_t type, const void *bytes, uint32_t size)
{
    VDAgentMessage message = {VD_AGENT_PROTOCOL, type, 0, size};
    VDIChunkHeader chunk = {VDP_CLIENT_PORT, (uint32_t)sizeof message + size};
    writeAll(&chunk, sizeof chunk);
    writeAll(&message, sizeof message);
    writeAll(bytes, size);
}

static void sendSelection(uint32_t type, const uint32_t *word, const void *bytes, uint32_t size)
{
    char *all = calloc(1, 8 + size);
    uint32_t length = 4; // selection 0, three bytes of nothing
    if (word) {
        memcpy(all + length, word, 4);
        length += 4;
    }
    if (size > 0)
        memcpy(all + length, bytes, size);
    sendMessage(type, all, length + size);
    free(all);
}

static void announce(void)
{
    uint32_t words[2] = {0, 0};
    VD_AGENT_SET_CAPABILITY(words + 1, VD_AGENT_CAP_MONITORS_CONFIG);
    VD_AGENT_SET_CAPABILITY(words + 1, VD_AGENT_CAP_REPLY);
    VD_AGENT_SET_CAPABILITY(words + 1, VD_AGENT_CAP_CLIPBOARD_BY_DEMAND);
    VD_AGENT_SET_CAPABILITY(words + 1, VD_AGENT_CAP_CLIPBOARD_SELECTION);
    VD_AGENT_SET_CAPABILITY(words + 1, VD_AGENT_CAP_GUEST_LINEEND_CRLF);
    sendMessage(VD_AGENT_ANNOUNCE_CAPABILITIES, words, sizeof words);
}

static void hear(const VDAgentMessage *message, const char *bytes)
{
    const uint32_t utf8 = VD_AGENT_CLIPBOARD_UTF8_TEXT;
    switch (message->type) {
    case VD_AGENT_ANNOUNCE_CAPABILITIES:
        if (((const VDAgentAnnounceCapabilities *)bytes)->request)
            announce();
        printf("AGENT HEARD\n");
        break;
    case VD_AGENT_MONITORS_CONFIG: {
        const VDAgentMonitorsConfig *config = (const VDAgentMonitorsConfig *)bytes;
        VDAgentReply reply = {VD_AGENT_MONITORS_CONFIG, VD_AGENT_SUCCESS};
        printf("CONFIG %u %u\n", config->monitors[0].width, config->monitors[0].height);
        sendMessage(VD_AGENT_REPLY, &reply, sizeof reply);
        break;
    }
    case VD_AGENT_CLIPBOARD_GRAB:
        printf("GRAB %u\n", (message->size - 4) / 4);
        break;
    case VD_AGENT_CLIPBOARD_RELEASE:
        printf("RELEASE\n");
        break;
    case VD_AGENT_CLIPBOARD_REQUEST:
        sendSelection(VD_AGENT_CLIPBOARD, &utf8, text, textSize);
        break;
    case VD_AGENT_CLIPBOARD:
        printf("TEXT <");
        for (uint32_t i = 8; i < message->size; ++i)
            printf(bytes[i] < ' ' ? "\\x%02x" : "%c", (unsigned char)bytes[i]);
        printf(">\n");
        break;
    default:
        break;
    }
}

static void readExactly(void *bytes, size_t size)
{
    for (char *at = bytes; size > 0;) {
        const ssize_t count = read(port, at, size);
        if (count < 0)
            exit(3);
        if (count == 0)
            usleep(10000); // nobody at the other end now
        at += count;
        size -= (size_t)count;
    }
}

/// Messages come in chunks; a message may need several.
static void hearChunk(void)
{
    static char buffer[1 << 20];
    static uint32_t filled;
    VDIChunkHeader chunk;
    readExactly(&chunk, sizeof chunk);
    if (filled + chunk.size > sizeof buffer)
        exit(4);
    readExactly(buffer + filled, chunk.size);
    filled += chunk.size;
    const VDAgentMessage *message = (const VDAgentMessage *)buffer;
    if (filled >= sizeof *message && filled >= sizeof *message + message->size) {
        hear(message, buffer + sizeof *message);
        filled = 0;
    }
}

static void obey(char *line)
{
    const uint32_t utf8 = VD_AGENT_CLIPBOARD_UTF8_TEXT;
    if (strncmp(line, "copy ", 5) == 0) {
        textSize = 0;
        for (const char *at = line + 5; *at && *at != '\n'; ++at) {
            if (*at == '\\' && at[1]) {
                ++at;
                text[textSize++] = *at == 'n' ? '\n' : *at == 'r' ? '\r' : '\0';
            } else {
                text[textSize++] = *at;
            }
        }
        sendSelection(VD_AGENT_CLIPBOARD_GRAB, &utf8, NULL, 0);
    } else if (strncmp(line, "paste", 5) == 0) {
        sendSelection(VD_AGENT_CLIPBOARD_REQUEST, &utf8, NULL, 0);
    }
}

int runAgent(void)
{
    port = open("/dev/vport0p1", O_RDWR);
    if (port < 0)
        port = open("/dev/vport1p1", O_RDWR);
    if (port < 0) {
        printf("NO PORT\n");
        return 1;
    }
    announce();
    printf("AGENT RUNS\n");
    struct pollfd sources[2] = {{port, POLLIN, 0}, {0, POLLIN, 0}};
    while (poll(sources, 2, -1) > 0) {
        if (sources[0].revents & POLLIN)
            hearChunk();
        else if (sources[0].revents)
            usleep(10000);
        if (sources[1].revents) {
            char line[4096];
            if (!fgets(line, sizeof line, stdin))
                return 0;
            obey(line);
        }
    }
    return 1;
}
