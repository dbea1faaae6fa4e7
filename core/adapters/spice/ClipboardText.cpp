// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/ClipboardText.h"

namespace innkeeper::spice {

QByteArray clipboardBytes(const QString &text, LineEnd lineEnd)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    if (lineEnd == LineEnd::CrLf)
        lines.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    QByteArray bytes = lines.toUtf8();
    return bytes.size() > kLargestClipboard ? QByteArray() : bytes;
}

QString clipboardText(const QByteArray &bytes)
{
    if (bytes.size() > kLargestClipboard)
        return {};
    const qsizetype end = bytes.indexOf('\0');
    QString text = QString::fromUtf8(bytes.constData(), end < 0 ? bytes.size() : end);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text;
}

} // namespace innkeeper::spice
