// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QObject>
#include <QPointer>

class QAction;
class QActionGroup;
class QMenu;

namespace innkeeper {

class Preferences;
class ScreenView;

/// What can be done with a machine's screen: keys, size, sound, picture.
class ScreenActions : public QObject
{
    Q_OBJECT

public:
    explicit ScreenActions(Preferences &preferences, QObject *parent = nullptr);

    /// Null: no screen is shown.
    void setScreen(ScreenView *screen);
    /// Names of pictures begin with it.
    void setMachineName(const QString &name) { m_machineName = name; }
    void fill(QMenu &menu) const;
    [[nodiscard]] QAction *fullScreen() const { return m_fullScreen; }
    [[nodiscard]] QAction *picture() const { return m_picture; }

Q_SIGNALS:
    void pictureSaved(const QString &path);
    void failed(const QString &title, const innkeeper::Error &error);

private:
    void addSizes();
    void addKeys();
    void apply();
    void update();
    void takePicture();

    Preferences &m_preferences;
    QPointer<ScreenView> m_screen;
    QString m_machineName;
    QAction *m_fullScreen;
    QAction *m_picture;
    QAction *m_mute;
    QMenu *m_sizes;
    QMenu *m_keys;
    QActionGroup *m_sizeGroup;
};

} // namespace innkeeper
