// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

class QWidget;

namespace innkeeper::shots {

/// Where the pictures go: FOLDER/<scheme>-<width>x<height>/<name>.png
class Album
{
public:
    Album(QString folder, QString variant);

    /// Waits until nothing moves any more.
    void shoot(QWidget &widget, const QString &name);
    /// A dialog over its window, as one sees them.
    void shootOver(QWidget &window, QWidget &dialog, const QString &name);
    /// A menu or the like where it stands.
    void shootAt(QWidget &window, QWidget &popup, const QString &name);
    [[nodiscard]] int count() const { return m_count; }

private:
    void save(const QImage &image, const QString &name);

    QString m_folder;
    int m_count = 0;
};

} // namespace innkeeper::shots
