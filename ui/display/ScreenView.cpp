// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/ScreenView.h"

#include "core/base/Deliver.h"
#include "core/base/Logging.h"
#include "ui/display/ClipboardLink.h"
#include "ui/display/HintBubble.h"
#include "ui/display/ScreenCanvas.h"
#include "ui/display/ScreenLink.h"
#include "ui/display/ScreenOverlay.h"

#include <QEvent>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace innkeeper {

namespace {

FrameGeometry::Mode modeOf(ScreenView::Scaling scaling)
{
    switch (scaling) {
    case ScreenView::Scaling::Fit:
        return FrameGeometry::Mode::Fit;
    case ScreenView::Scaling::Original:
        return FrameGeometry::Mode::Original;
    case ScreenView::Scaling::Integer:
        return FrameGeometry::Mode::Integer;
    }
    return FrameGeometry::Mode::Fit;
}

ScreenView::Status statusOf(ScreenLink::Status status)
{
    switch (status) {
    case ScreenLink::Status::Off:
        return ScreenView::Status::Off;
    case ScreenLink::Status::Connecting:
        return ScreenView::Status::Connecting;
    case ScreenLink::Status::Open:
        return ScreenView::Status::Open;
    case ScreenLink::Status::Lost:
        return ScreenView::Status::Lost;
    case ScreenLink::Status::Unsupported:
        return ScreenView::Status::Unsupported;
    }
    return ScreenView::Status::Off;
}

} // namespace

class ScreenView::Private : public QObject
{
public:
    Private(ScreenView &view, GuestScreens &screens, GuestAccess &guests, QThreadPool &pool);

    void setScreen(GuestScreen *screen);
    void onGrabChanged(bool isGrabbed);
    void showStatus();
    void followSize();
    bool eventFilter(QObject *watched, QEvent *event) override;

    ScreenView &m_view;
    GuestAccess &m_guests;
    QThreadPool &m_pool;
    std::optional<Machine> m_machine;
    QScrollArea *m_scroll;
    ScreenCanvas *m_canvas;
    ScreenOverlay *m_overlay;
    HintBubble *m_hint;
    ClipboardLink m_clipboard;
    Scaling m_scaling = Scaling::Fit;
    bool m_followsWindow = false;
    bool m_isMuted = false;
    bool m_wantsGrabHint = true;
    QSize m_guestSize;
    ScreenLink m_link; ///< last, so that its screen is the first to go
};

ScreenView::Private::Private(ScreenView &view, GuestScreens &screens, GuestAccess &guests,
                             QThreadPool &pool)
    : m_view(view)
    , m_guests(guests)
    , m_pool(pool)
    , m_scroll(new QScrollArea)
    , m_canvas(new ScreenCanvas)
    , m_overlay(new ScreenOverlay(&view))
    , m_hint(new HintBubble(&view))
    , m_link(screens, guests)
{
    m_scroll->setObjectName(QStringLiteral("screenScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_canvas);
    m_scroll->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(&view);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    view.setFocusProxy(m_canvas);
    view.installEventFilter(this);

    connect(&m_link, &ScreenLink::screenChanged, this, &Private::setScreen);
    connect(&m_link, &ScreenLink::statusChanged, this, [this](ScreenLink::Status status) {
        showStatus();
        Q_EMIT m_view.statusChanged(statusOf(status));
    });
    connect(m_overlay, &ScreenOverlay::retryClicked, &m_link, &ScreenLink::retry);
    connect(m_canvas, &ScreenCanvas::grabChanged, this, &Private::onGrabChanged);
    connect(m_canvas, &ScreenCanvas::enteredByKeyboard, this,
            [this] { m_hint->showHint(ScreenView::tr("Press Enter to type into the machine.")); });
    connect(m_canvas, &ScreenCanvas::guestSizeChanged, this, [this](QSize size) {
        if (m_guestSize == size)
            return;
        m_guestSize = size;
        Q_EMIT m_view.guestSizeChanged(size);
    });
    showStatus();
}

void ScreenView::Private::setScreen(GuestScreen *screen)
{
    m_canvas->setScreen(screen);
    m_clipboard.setScreen(screen);
    if (screen == nullptr)
        return;
    screen->setMuted(m_isMuted);
    connect(screen, &GuestScreen::agentChanged, this, [this](bool isThere) {
        followSize();
        Q_EMIT m_view.agentChanged(isThere);
    });
    followSize();
}

void ScreenView::Private::onGrabChanged(bool isGrabbed)
{
    m_clipboard.setInUse(isGrabbed);
    if (isGrabbed && m_wantsGrabHint) {
        m_wantsGrabHint = false;
        m_hint->showHint(
            ScreenView::tr("Your keyboard is in the machine now. To free it, press left Ctrl and "
                           "left Alt together and let go."));
        Q_EMIT m_view.grabHintShown();
    } else {
        m_hint->hide();
    }
    Q_EMIT m_view.grabChanged(isGrabbed);
}

void ScreenView::Private::showStatus()
{
    const bool isPaused = m_machine && m_machine->state == MachineState::Paused;
    // Words stand over the picture then.
    m_canvas->setDimmed(isPaused || m_link.status() != ScreenLink::Status::Open);
    const Error &problem = m_link.problem();
    switch (m_link.status()) {
    case ScreenLink::Status::Off:
        m_overlay->showText(m_machine ? ScreenView::tr("The machine is not running.") : QString(),
                            {}, false);
        break;
    case ScreenLink::Status::Connecting:
        m_overlay->showText(ScreenView::tr("Connecting to the screen…"), {}, false);
        break;
    case ScreenLink::Status::Open:
        if (isPaused)
            m_overlay->showText(ScreenView::tr("Paused"), {}, false);
        else
            m_overlay->hide();
        break;
    case ScreenLink::Status::Lost:
        m_overlay->showText(problem.message, problem.advice, true);
        break;
    case ScreenLink::Status::Unsupported:
        m_overlay->showText(problem.message, problem.advice, false);
        break;
    }
}

void ScreenView::Private::followSize()
{
    GuestScreen *screen = m_link.screen();
    if (!m_followsWindow || screen == nullptr || !m_view.isVisible())
        return;
    // Without the bars that only a larger guest needs.
    const QSizeF pixels = QSizeF(m_scroll->size()) * m_view.devicePixelRatioF();
    screen->requestSize({int(pixels.width()), int(pixels.height())});
}

bool ScreenView::Private::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) {
        m_overlay->setGeometry(m_view.rect());
        m_overlay->raise();
        m_hint->raise();
    }
    if (watched == m_scroll->viewport() &&
        (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        followSize();
    return QObject::eventFilter(watched, event);
}

ScreenView::ScreenView(GuestScreens &screens, GuestAccess &guests, QThreadPool &pool,
                       QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, screens, guests, pool))
{
    setObjectName(QStringLiteral("screenView"));
    d->m_canvas->setAccessibleName(tr("Screen"));
    d->m_canvas->setAccessibleDescription(
        tr("Press Enter to type into the machine. Left Ctrl and left Alt, pressed together and "
           "released, bring the keyboard back."));
}

ScreenView::~ScreenView()
{
    // Nobody listens to the end of it.
    const QSignalBlocker quiet(this);
    d->m_link.disconnectFrom();
}

void ScreenView::setMachine(const std::optional<Machine> &machine)
{
    if (d->m_machine == machine)
        return;
    d->m_machine = machine;
    d->m_canvas->setAccessibleName(machine ? tr("Screen of %1").arg(machine->displayName())
                                           : tr("Screen"));
    if (machine && isActive(machine->state))
        d->m_link.connectTo(machine->id, machine->screens);
    else
        d->m_link.disconnectFrom();
    d->showStatus();
}

ScreenView::Status ScreenView::status() const
{
    return statusOf(d->m_link.status());
}

void ScreenView::retry()
{
    d->m_link.retry();
}

void ScreenView::setScaling(Scaling scaling)
{
    d->m_scaling = scaling;
    d->m_canvas->setMode(modeOf(scaling));
}

ScreenView::Scaling ScreenView::scaling() const
{
    return d->m_scaling;
}

void ScreenView::setFollowsWindow(bool follows)
{
    d->m_followsWindow = follows;
    d->followSize();
}

bool ScreenView::followsWindow() const
{
    return d->m_followsWindow;
}

void ScreenView::setClipboardShared(bool shared)
{
    d->m_clipboard.setShared(shared);
}

bool ScreenView::isClipboardShared() const
{
    return d->m_clipboard.isShared();
}

void ScreenView::setMuted(bool muted)
{
    d->m_isMuted = muted;
    if (GuestScreen *screen = d->m_link.screen())
        screen->setMuted(muted);
}

bool ScreenView::isMuted() const
{
    return d->m_isMuted;
}

QImage ScreenView::takeScreenshot() const
{
    return d->m_canvas->screenshot();
}

void ScreenView::sendKeys(const QList<quint32> &keys)
{
    if (status() == Status::Open) {
        d->m_canvas->tapKeys(keys);
        return;
    }
    if (!d->m_machine || !isActive(d->m_machine->state))
        return;
    // A screen that we cannot show still has a keyboard behind it.
    deliver(runOn(d->m_pool, [guests = &d->m_guests, id = d->m_machine->id,
                              keys] { return guests->sendKeys(id, keys); }),
            this, [](const Result<void> &sent) {
                if (!sent)
                    qCWarning(lcScreen, "Keys were not sent: %ls",
                              qUtf16Printable(sent.error().message));
            });
}

void ScreenView::sendCombo(const KeyCombo &combo)
{
    sendKeys(combo.keys);
}

bool ScreenView::isGrabbed() const
{
    return d->m_canvas->isGrabbed();
}

void ScreenView::enter()
{
    d->m_canvas->enter();
}

void ScreenView::ungrabInput()
{
    d->m_canvas->ungrabInput();
}

void ScreenView::setGrabHintWanted(bool wanted)
{
    d->m_wantsGrabHint = wanted;
}

bool ScreenView::hasAgent() const
{
    const GuestScreen *screen = d->m_link.screen();
    return screen != nullptr && screen->hasAgent();
}

QSize ScreenView::guestSize() const
{
    return d->m_guestSize;
}

} // namespace innkeeper
