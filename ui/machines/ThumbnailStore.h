// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/Thumbnails.h"

#include <QCache>
#include <QPixmap>

namespace innkeeper {

/// The pictures that Thumbnails takes, small and ready to paint. Bounded: with a thousand machines
/// only those seen last are kept. Decoding happens in the background.
class ThumbnailStore : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize kSize{56, 40};

    ThumbnailStore(Thumbnails &thumbnails, QThreadPool &pool, QObject *parent = nullptr);

    /// Null when there is none.
    [[nodiscard]] QPixmap picture(const MachineId &id) const;
    void forget(const MachineId &id) { m_pictures.remove(id); }
    void clear() { m_pictures.clear(); }

Q_SIGNALS:
    void changed(const innkeeper::MachineId &id);

private:
    QThreadPool &m_pool;
    QCache<MachineId, QPixmap> m_pictures{128};
};

} // namespace innkeeper
