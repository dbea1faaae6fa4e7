// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Bytes.h"

#include <QLocale>

namespace innkeeper {

QString Bytes::toText() const
{
    const QLocale locale;
    const auto count = qint64(qMin(m_count, quint64(INT64_MAX)));
    // Whole units read better without ".00"; QLocale always pads to the precision.
    for (int precision = 0; precision < 2; ++precision) {
        const QString text = locale.formattedDataSize(count, precision, QLocale::DataSizeIecFormat);
        const quint64 unit = m_count >= (1ull << 40)   ? 1ull << 40
                             : m_count >= (1ull << 30) ? 1ull << 30
                             : m_count >= (1ull << 20) ? 1ull << 20
                             : m_count >= (1ull << 10) ? 1ull << 10
                                                       : 1;
        if (m_count % unit == 0 || precision == 1)
            return text;
    }
    return {};
}

} // namespace innkeeper
