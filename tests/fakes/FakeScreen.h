// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestScreen.h"

#include <QStringList>

#include <vector>

namespace innkeeper::fakes {

/// A guest screen without a guest: shows a test card (eight colour bars over a grey ramp, a white
/// one-pixel frame) and writes down what it is sent. Opens at the next turn of the event loop.
class FakeScreen : public GuestScreen
{
    Q_OBJECT

public:
    explicit FakeScreen(QSize size = QSize(640, 480));

    void open() override;
    void close() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] Frame frame() const override;
    [[nodiscard]] Pointer pointer() const override { return m_pointer; }
    [[nodiscard]] bool pointerIsAbsolute() const override { return m_isAbsolute; }
    [[nodiscard]] bool hasAgent() const override { return m_hasAgent; }
    void sendKey(int scancode, bool pressed) override;
    void setKeyLights(KeyLights lights) override;
    void movePointerTo(QPoint position) override;
    void movePointerBy(QPoint delta) override;
    void sendButton(Button button, bool pressed) override;
    void sendWheel(int notches) override;
    void requestSize(QSize pixels) override;
    void offerText(const QString &text) override;
    void setMuted(bool muted) override;

    // The guest's side.
    void resize(QSize size);
    void paint(QRect area, quint32 colour);
    void setPointer(const Pointer &pointer);
    void setPointerIsAbsolute(bool isAbsolute);
    void setHasAgent(bool isThere);
    void copyText(const QString &text);
    void lose(const Error &why);
    /// Guests whose connection attempt never ends.
    void setStaysConnecting(bool stays) { m_staysConnecting = stays; }

    /// "key 1e down", "to 10,20", "by -1,2", "left down", "wheel 1", "size 800x600", "text …",
    /// "mute on", "lights snc" (capital: lit).
    [[nodiscard]] QStringList log() const { return m_log; }
    void clearLog() { m_log.clear(); }

private:
    void setState(State state);
    void paintTestCard();

    State m_state = State::Closed;
    QSize m_size;
    std::vector<quint32> m_pixels;
    Pointer m_pointer;
    bool m_isAbsolute = true;
    bool m_hasAgent = false;
    bool m_staysConnecting = false;
    QStringList m_log;
};

} // namespace innkeeper::fakes
