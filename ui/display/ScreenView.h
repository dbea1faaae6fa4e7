// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Machine.h"
#include "core/ports/GuestAccess.h"
#include "core/ports/GuestScreen.h"
#include "ui/display/KeyCombo.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>

class QThreadPool;

namespace innkeeper {

/// A machine's screen: picture, keyboard, pointer, clipboard and sound. Connects by itself while
/// the machine is active and again when the connection breaks.
class ScreenView : public QWidget
{
    Q_OBJECT

public:
    enum class Scaling {
        /// As large as the view allows.
        Fit,
        /// One guest pixel is one pixel of this monitor; scrolls.
        Original,
        /// The largest whole multiple that fits: always sharp.
        Integer,
    };
    enum class Status {
        /// No machine, or one that is not active.
        Off,
        Connecting,
        Open,
        /// The connection broke; tried again by itself, and by retry().
        Lost,
        /// The machine has no screen, or one whose protocol is not spoken here.
        Unsupported,
    };

    ScreenView(GuestScreens &screens, GuestAccess &guests, QThreadPool &pool,
               QWidget *parent = nullptr);
    ~ScreenView() override;

    /// Also tells state changes of the same machine; cheap when nothing of interest changed.
    void setMachine(const std::optional<Machine> &machine);
    [[nodiscard]] Status status() const;
    void retry();

    void setScaling(Scaling scaling);
    [[nodiscard]] Scaling scaling() const;
    /// The guest's resolution follows the view's size (needs the agent in the guest).
    void setFollowsWindow(bool follows);
    [[nodiscard]] bool followsWindow() const;
    void setClipboardShared(bool shared);
    [[nodiscard]] bool isClipboardShared() const;
    void setMuted(bool muted);
    [[nodiscard]] bool isMuted() const;

    /// What the guest shows now, in guest pixels; null when nothing was received yet.
    [[nodiscard]] QImage takeScreenshot() const;
    /// Linux evdev key codes, pressed together and released.
    void sendKeys(const QList<quint32> &keys);
    void sendCombo(const KeyCombo &combo);

    /// All keys go to the guest. The reserved chord, left Ctrl + left Alt, ends it.
    [[nodiscard]] bool isGrabbed() const;
    /// Takes the focus and the keys; as soon as the screen is open, when it is not yet and the
    /// focus stayed.
    void enter();
    void ungrabInput();
    /// The hint that names the chord is wanted at the next grab; grabHintShown() tells when people
    /// have seen it, for the caller to remember.
    void setGrabHintWanted(bool wanted);

    [[nodiscard]] bool hasAgent() const;
    [[nodiscard]] QSize guestSize() const;

Q_SIGNALS:
    void statusChanged(innkeeper::ScreenView::Status status);
    void grabChanged(bool isGrabbed);
    void grabHintShown();
    void agentChanged(bool isThere);
    /// For the shell: window size, full screen.
    void guestSizeChanged(QSize size);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace innkeeper
