// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/SpiceScreen.h"

#include "core/adapters/spice/Partings.h"
#include "core/adapters/spice/SpiceAgent.h"
#include "core/adapters/spice/SpiceClipboard.h"
#include "core/adapters/spice/SpiceCursor.h"
#include "core/adapters/spice/SpiceDisplay.h"
#include "core/adapters/spice/SpiceInputs.h"
#include "core/adapters/spice/SpiceSound.h"
#include "core/base/Deliver.h"
#include "core/base/Logging.h"

namespace innkeeper::spice {

namespace {

struct ChannelName
{
    gint type = 0;
    gint id = 0;
};

ChannelName nameOf(SpiceChannel *channel)
{
    ChannelName name;
    g_object_get(channel, "channel-type", &name.type, "channel-id", &name.id, nullptr);
    return name;
}

/// Without these there is no screen; the rest may fail quietly.
bool isVital(SpiceChannel *channel)
{
    const gint type = nameOf(channel).type;
    return type == SPICE_CHANNEL_MAIN || type == SPICE_CHANNEL_DISPLAY ||
           type == SPICE_CHANNEL_INPUTS;
}

QString reasonOf(SpiceChannel *channel)
{
    const GError *error = spice_channel_get_error(channel);
    return error == nullptr ? QString() : QString::fromUtf8(error->message);
}

} // namespace

SpiceScreen::SpiceScreen(GuestScreens::OpenSocket openSocket, QThreadPool &pool,
                         std::unique_ptr<AudioOutput> audio, std::shared_ptr<Partings> partings)
    : m_openSocket(std::move(openSocket))
    , m_pool(pool)
    , m_partings(std::move(partings))
    , m_audio(std::move(audio))
{
}

SpiceScreen::~SpiceScreen()
{
    endSession();
}

void SpiceScreen::open()
{
    if (m_session)
        return;
    m_lostBecause.reset();
    setState(State::Connecting);
    if (m_partings->isEmpty())
        begin();
    else
        connect(m_partings.get(), &Partings::over, this, &SpiceScreen::begin,
                Qt::SingleShotConnection);
}

void SpiceScreen::begin()
{
    // Closed, perhaps opened again, while it waited.
    if (m_state != State::Connecting || m_session)
        return;
    m_session.reset(spice_session_new());
    // Devices and smart cards are not the window's business, and their libraries cost memory.
    g_object_set(m_session.get(), "enable-usbredir", FALSE, "enable-smartcard", FALSE, nullptr);
    m_signals.add(
        m_session.get(), "channel-new",
        [](SpiceSession *, SpiceChannel *channel, gpointer self) {
            of<SpiceScreen>(self)->addChannel(channel);
        },
        this);
    spice_session_open_fd(m_session.get(), -1);
}

void SpiceScreen::close()
{
    if (m_state == State::Closed)
        return;
    endSession();
    setState(State::Closed);
}

void SpiceScreen::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void SpiceScreen::addChannel(SpiceChannel *channel)
{
    const auto [type, id] = nameOf(channel);
    if (type == SPICE_CHANNEL_MAIN)
        addMain(channel);
    else if (type == SPICE_CHANNEL_DISPLAY && id == 0)
        addDisplay(channel);
    else if (type == SPICE_CHANNEL_CURSOR && id == 0)
        addCursor(channel);
    else if (type == SPICE_CHANNEL_INPUTS)
        m_inputs = std::make_unique<SpiceInputs>(channel);
    else if (type == SPICE_CHANNEL_PLAYBACK) {
        m_sound = std::make_unique<SpiceSound>(channel, *m_audio);
        m_sound->setMuted(m_isMuted);
    } else
        return;

    m_signals.add(
        channel, "open-fd",
        [](SpiceChannel *wanting, gint, gpointer self) {
            of<SpiceScreen>(self)->provideSocket(wanting);
        },
        this);
    m_signals.add(
        channel, "channel-event",
        [](SpiceChannel *source, SpiceChannelEvent event, gpointer self) {
            of<SpiceScreen>(self)->onChannelEvent(source, event);
        },
        this);
    // The session connects its first channel itself.
    if (type != SPICE_CHANNEL_MAIN)
        spice_channel_connect(channel);
}

void SpiceScreen::addMain(SpiceChannel *channel)
{
    m_agent = std::make_unique<SpiceAgent>(channel);
    m_clipboard = std::make_unique<SpiceClipboard>(channel);
    m_agent->requestSize(m_wantedSize);
    m_clipboard->offer(m_offeredText);
    connect(m_agent.get(), &SpiceAgent::changed, m_clipboard.get(), &SpiceClipboard::agentChanged);
    connect(m_agent.get(), &SpiceAgent::changed, this, &GuestScreen::agentChanged);
    connect(m_agent.get(), &SpiceAgent::pointerModeChanged, this, &GuestScreen::pointerModeChanged);
    connect(m_clipboard.get(), &SpiceClipboard::textOffered, this, &GuestScreen::textOffered);
}

void SpiceScreen::addDisplay(SpiceChannel *channel)
{
    m_display = std::make_unique<SpiceDisplay>(channel);
    connect(m_display.get(), &SpiceDisplay::resized, this, &GuestScreen::frameResized);
    connect(m_display.get(), &SpiceDisplay::changed, this, &GuestScreen::frameChanged);
    connect(m_display.get(), &SpiceDisplay::drawnElsewhere, this, [this] {
        lose({ErrorKind::Unsupported,
              tr("The machine draws with this computer's graphics card (OpenGL), which Innkeeper "
                 "cannot show yet."),
              tr("Turn OpenGL off for the machine's screen and start it again."),
              {}});
    });
}

void SpiceScreen::addCursor(SpiceChannel *channel)
{
    m_cursor = std::make_unique<SpiceCursor>(channel);
    connect(m_cursor.get(), &SpiceCursor::changed, this, &GuestScreen::pointerChanged);
}

void SpiceScreen::provideSocket(SpiceChannel *channel)
{
    auto waiting = std::make_shared<GRef<SpiceChannel>>(refTo(channel));
    // Hung on the session's own part, so that an answer for an ended session goes nowhere.
    deliver(runOn(m_pool, m_openSocket), m_agent.get(),
            [this, waiting](Result<UniqueFd> socket) mutable {
                if (socket) {
                    if (!spice_channel_open_fd(waiting->get(), socket->get()))
                        return;
                    [[maybe_unused]] const int taken = socket->release();
                    m_settles.setRemainingTime(Partings::kSettling);
                } else if (isVital(waiting->get())) {
                    lose(socket.error());
                } else {
                    qCInfo(lcScreen, "A part of the screen has no connection: %ls",
                           qUtf16Printable(socket.error().message));
                }
            });
}

void SpiceScreen::onChannelEvent(SpiceChannel *channel, SpiceChannelEvent event)
{
    if (event == SPICE_CHANNEL_OPENED) {
        m_settles.setRemainingTime(Partings::kSettling);
        if (nameOf(channel).type == SPICE_CHANNEL_DISPLAY && m_state == State::Connecting)
            setState(State::Open);
        return;
    }
    if (event == SPICE_CHANNEL_NONE || event == SPICE_CHANNEL_SWITCHING || !isVital(channel))
        return;
    if (event == SPICE_CHANNEL_ERROR_AUTH)
        lose({ErrorKind::Denied, tr("The machine's screen asks for a password."),
              tr("Remove the password from the machine's screen."), reasonOf(channel)});
    else
        lose({ErrorKind::Disconnected, tr("The connection to the machine's screen was lost."),
              tr("The machine may have stopped, or another program shows its screen now."),
              reasonOf(channel)});
}

void SpiceScreen::lose(Error why)
{
    if (m_lostBecause || !m_session)
        return;
    m_lostBecause = std::move(why);
    // Not under the feet of the library, which is in the middle of telling us.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_lostBecause)
                return;
            const Error reason = *m_lostBecause;
            endSession();
            setState(State::Lost);
            Q_EMIT lost(reason);
        },
        Qt::QueuedConnection);
}

void SpiceScreen::endSession()
{
    m_lostBecause.reset();
    m_signals.clear();
    m_sound.reset();
    m_inputs.reset();
    m_cursor.reset();
    m_display.reset();
    m_clipboard.reset();
    m_agent.reset();
    if (m_session && !m_settles.hasExpired())
        m_partings->add(std::move(m_session));
    else if (m_session)
        spice_session_disconnect(m_session.get());
    m_session.reset();
}

GuestScreen::Frame SpiceScreen::frame() const
{
    return m_display ? m_display->frame() : Frame();
}

GuestScreen::Pointer SpiceScreen::pointer() const
{
    Pointer pointer = m_cursor ? m_cursor->pointer() : Pointer();
    if (m_display)
        pointer.position -= m_display->origin();
    return pointer;
}

bool SpiceScreen::pointerIsAbsolute() const
{
    return m_agent && m_agent->pointerIsAbsolute();
}

bool SpiceScreen::hasAgent() const
{
    return m_agent && m_agent->isThere();
}

void SpiceScreen::sendKey(int scancode, bool pressed)
{
    if (m_inputs)
        m_inputs->sendKey(scancode, pressed);
}

void SpiceScreen::setKeyLights(KeyLights lights)
{
    if (m_inputs)
        m_inputs->setKeyLights(lights);
}

void SpiceScreen::movePointerTo(QPoint position)
{
    if (m_inputs)
        m_inputs->movePointerTo(m_display ? position + m_display->origin() : position);
}

void SpiceScreen::movePointerBy(QPoint delta)
{
    if (m_inputs)
        m_inputs->movePointerBy(delta);
}

void SpiceScreen::sendButton(Button button, bool pressed)
{
    if (m_inputs)
        m_inputs->sendButton(button, pressed);
}

void SpiceScreen::sendWheel(int notches)
{
    if (m_inputs)
        m_inputs->sendWheel(notches);
}

void SpiceScreen::requestSize(QSize pixels)
{
    m_wantedSize = pixels;
    if (m_agent)
        m_agent->requestSize(pixels);
}

void SpiceScreen::offerText(const QString &text)
{
    m_offeredText = text;
    if (m_clipboard)
        m_clipboard->offer(text);
}

void SpiceScreen::setMuted(bool muted)
{
    m_isMuted = muted;
    if (m_sound)
        m_sound->setMuted(muted);
}

} // namespace innkeeper::spice
