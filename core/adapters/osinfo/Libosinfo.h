// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// libosinfo's headers do not say that they are C, and what they include must come before we do.
#include <gio/gio.h>
#include <glib-object.h>

extern "C" {
#include <osinfo/osinfo.h>
}
