// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestScreen.h"

#include <QImage>

namespace innkeeper::shots {

/// A guest that shows one picture and listens to nobody.
class PaintedScreen : public GuestScreen
{
    Q_OBJECT

public:
    explicit PaintedScreen(const QImage &picture);

    void open() override;
    void close() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] Frame frame() const override;
    [[nodiscard]] Pointer pointer() const override { return {}; }
    [[nodiscard]] bool pointerIsAbsolute() const override { return true; }
    [[nodiscard]] bool hasAgent() const override { return true; }
    void sendKey(int, bool) override {}
    void setKeyLights(KeyLights) override {}
    void movePointerTo(QPoint) override {}
    void movePointerBy(QPoint) override {}
    void sendButton(Button, bool) override {}
    void sendWheel(int) override {}
    void requestSize(QSize) override {}
    void offerText(const QString &) override {}
    void setMuted(bool) override {}

private:
    QImage m_picture;
    State m_state = State::Closed;
};

class PaintedScreens : public GuestScreens
{
public:
    explicit PaintedScreens(QImage picture)
        : m_picture(std::move(picture))
    {
    }
    [[nodiscard]] Result<std::unique_ptr<GuestScreen>> create(const QString &kind,
                                                              OpenSocket openSocket) override;

private:
    QImage m_picture;
};

} // namespace innkeeper::shots
