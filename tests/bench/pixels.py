# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at an X screen often enough to tell when something appears: a look at a small part of it
takes less than a millisecond."""

import ctypes

ALL_PLANES = ctypes.c_ulong(-1)
Z_PIXMAP = 2


class Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.c_void_p), ("orders", ctypes.c_int * 4),
                ("depth", ctypes.c_int), ("bytes_per_line", ctypes.c_int)]


class Pixels:
    """Of a whole screen, which has 32 bits for each."""

    def __init__(self, display, width, height):
        self.size = (width, height)
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11.XGetImage.restype = ctypes.POINTER(Image)
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        if not self._display:
            raise RuntimeError(f"no display {display}")
        self._root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))

    def close(self):
        self._x11.XCloseDisplay(self._display)

    def look(self, area=None):
        """The bytes of an area: x, y, width, height."""
        x, y, width, height = area or (0, 0, *self.size)
        image = self._x11.XGetImage(self._display, self._root, x, y, width, height, ALL_PLANES,
                                    Z_PIXMAP)
        try:
            return ctypes.string_at(image.contents.data,
                                    image.contents.bytes_per_line * image.contents.height)
        finally:
            self._x11.XDestroyImage(image)

    def difference(self, one, other):
        """The smallest area that holds everything in which two looks at the screen differ."""
        width, height = self.size
        line = 4 * width
        rows = [row for row in range(height)
                if one[row * line:(row + 1) * line] != other[row * line:(row + 1) * line]]
        if not rows:
            return None
        columns = [column for column in range(width) if any(
            one[row * line + 4 * column:row * line + 4 * column + 4] !=
            other[row * line + 4 * column:row * line + 4 * column + 4] for row in rows)]
        return (columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)
