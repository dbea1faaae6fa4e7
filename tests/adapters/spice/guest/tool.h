// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

int watchKeys(void);
int runAgent(void);
int playTone(void);
