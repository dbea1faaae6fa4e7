// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/UniqueFd.h"

#include <QByteArray>
#include <QObject>
#include <QPoint>
#include <QRect>
#include <QSize>

#include <functional>
#include <memory>

namespace innkeeper {

/// One guest screen with its keyboard, pointer, clipboard and sound. Lives on the main thread.
class GuestScreen : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Connecting, Open, Lost };
    enum class Button { Left, Middle, Right, Side, Extra };

    /// Pixels as the guest has them now: 32 bits each, 0x??RRGGBB in native order, the top byte
    /// meaningless. A view, valid until control returns to the event loop.
    struct Frame
    {
        const uchar *bits = nullptr;
        QSize size;
        qsizetype stride = 0; ///< bytes per line
        [[nodiscard]] bool isNull() const { return bits == nullptr; }
    };
    /// The guest's pointer. Empty pixels with isVisible: the host's own arrow.
    struct Pointer
    {
        QByteArray pixels; ///< 32 bits each, 0xAARRGGBB, not premultiplied
        QSize size;
        QPoint hotSpot;
        /// Where the guest has it, in guest pixels; follows only while the guest reads movements.
        QPoint position;
        bool isVisible = true;
    };
    struct KeyLights
    {
        bool scroll = false;
        bool num = false;
        bool caps = false;
    };

    virtual void open() = 0;
    virtual void close() = 0;
    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual Frame frame() const = 0;
    [[nodiscard]] virtual Pointer pointer() const = 0;
    /// The guest reads positions (tablet, agent); else it reads movements and wants the grab.
    [[nodiscard]] virtual bool pointerIsAbsolute() const = 0;
    /// The agent in the guest runs: size follows, clipboard works.
    [[nodiscard]] virtual bool hasAgent() const = 0;

    /// PC XT set 1 code; 0x100 marks the E0 prefix, 0x200 the E1 prefix.
    virtual void sendKey(int scancode, bool pressed) = 0;
    virtual void setKeyLights(KeyLights lights) = 0;
    virtual void movePointerTo(QPoint position) = 0; ///< guest pixels
    virtual void movePointerBy(QPoint delta) = 0;
    virtual void sendButton(Button button, bool pressed) = 0;
    /// One notch; positive is away from the person.
    virtual void sendWheel(int notches) = 0;
    /// Asks the agent for a resolution; without agent nothing happens.
    virtual void requestSize(QSize pixels) = 0;
    /// The host's clipboard has this text now; empty: nothing to offer.
    virtual void offerText(const QString &text) = 0;
    virtual void setMuted(bool muted) = 0;

Q_SIGNALS:
    void stateChanged(innkeeper::GuestScreen::State state);
    /// Why it was lost, for people; the machine may just have stopped.
    void lost(const innkeeper::Error &why);
    void frameResized(QSize size);
    void frameChanged(QRect area);
    void pointerChanged();
    void pointerModeChanged(bool isAbsolute);
    void agentChanged(bool isThere);
    /// Somebody copied text in the guest.
    void textOffered(const QString &text);
};

/// Makes screens; hides when (and whether) the protocol's library is loaded.
class GuestScreens
{
public:
    /// Gives one more connected socket; blocks; called on a pool thread. May be called after the
    /// screen is gone.
    using OpenSocket = std::function<Result<UniqueFd>()>;

    virtual ~GuestScreens() = default;
    /// `kind` is one of Machine::screens ("spice"). Unsupported for kinds that we cannot show.
    [[nodiscard]] virtual Result<std::unique_ptr<GuestScreen>> create(const QString &kind,
                                                                      OpenSocket openSocket) = 0;
};

} // namespace innkeeper
