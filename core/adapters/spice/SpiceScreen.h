// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/spice/GSignals.h"
#include "core/ports/AudioOutput.h"
#include "core/ports/GuestScreen.h"

#include <QDeadlineTimer>
#include <QThreadPool>

#include <spice-client.h>

#include <optional>

namespace innkeeper::spice {

class Partings;
class SpiceAgent;
class SpiceClipboard;
class SpiceCursor;
class SpiceDisplay;
class SpiceInputs;
class SpiceSound;

/// One SPICE session: gives every channel a socket and routes between channels and the port.
class SpiceScreen final : public GuestScreen
{
    Q_OBJECT

public:
    SpiceScreen(GuestScreens::OpenSocket openSocket, QThreadPool &pool,
                std::unique_ptr<AudioOutput> audio, std::shared_ptr<Partings> partings);
    ~SpiceScreen() override;

    void open() override;
    void close() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] Frame frame() const override;
    [[nodiscard]] Pointer pointer() const override;
    [[nodiscard]] bool pointerIsAbsolute() const override;
    [[nodiscard]] bool hasAgent() const override;

    void sendKey(int scancode, bool pressed) override;
    void setKeyLights(KeyLights lights) override;
    void movePointerTo(QPoint position) override;
    void movePointerBy(QPoint delta) override;
    void sendButton(Button button, bool pressed) override;
    void sendWheel(int notches) override;
    void requestSize(QSize pixels) override;
    void offerText(const QString &text) override;
    void setMuted(bool muted) override;

private:
    void setState(State state);
    void begin();
    void addChannel(SpiceChannel *channel);
    void addMain(SpiceChannel *channel);
    void addDisplay(SpiceChannel *channel);
    void addCursor(SpiceChannel *channel);
    void provideSocket(SpiceChannel *channel);
    void onChannelEvent(SpiceChannel *channel, SpiceChannelEvent event);
    void lose(Error why);
    void endSession();

    const GuestScreens::OpenSocket m_openSocket;
    QThreadPool &m_pool;
    const std::shared_ptr<Partings> m_partings;
    State m_state = State::Closed;
    GRef<SpiceSession> m_session;
    QDeadlineTimer m_settles; ///< until then the server may be at work for us
    /// Told once; then the session ends on its own turn of the event loop.
    std::optional<Error> m_lostBecause;
    QSize m_wantedSize;
    QString m_offeredText;
    bool m_isMuted = false;

    std::unique_ptr<AudioOutput> m_audio;
    std::unique_ptr<SpiceAgent> m_agent;
    std::unique_ptr<SpiceClipboard> m_clipboard;
    std::unique_ptr<SpiceDisplay> m_display;
    std::unique_ptr<SpiceCursor> m_cursor;
    std::unique_ptr<SpiceInputs> m_inputs;
    std::unique_ptr<SpiceSound> m_sound;
    GSignals m_signals;
};

} // namespace innkeeper::spice
