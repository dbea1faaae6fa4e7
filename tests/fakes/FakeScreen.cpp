// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeScreen.h"

#include <array>

namespace innkeeper::fakes {

namespace {

QString downUp(bool pressed)
{
    return pressed ? QStringLiteral("down") : QStringLiteral("up");
}

} // namespace

FakeScreen::FakeScreen(QSize size)
    : m_size(size)
{
}

void FakeScreen::open()
{
    if (m_state == State::Open || m_state == State::Connecting)
        return;
    setState(State::Connecting);
    if (m_staysConnecting)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state != State::Connecting)
                return;
            paintTestCard();
            setState(State::Open);
            Q_EMIT frameResized(m_size);
            Q_EMIT frameChanged(QRect(QPoint(), m_size));
        },
        Qt::QueuedConnection);
}

void FakeScreen::close()
{
    m_pixels.clear();
    setState(State::Closed);
}

GuestScreen::Frame FakeScreen::frame() const
{
    if (m_pixels.empty())
        return {};
    return {reinterpret_cast<const uchar *>(m_pixels.data()), m_size, m_size.width() * 4};
}

void FakeScreen::sendKey(int scancode, bool pressed)
{
    m_log.append(QStringLiteral("key %1 %2").arg(QString::number(scancode, 16), downUp(pressed)));
}

void FakeScreen::setKeyLights(KeyLights lights)
{
    m_log.append(QStringLiteral("lights %1%2%3")
                     .arg(QChar(lights.scroll ? u'S' : u's'))
                     .arg(QChar(lights.num ? u'N' : u'n'))
                     .arg(QChar(lights.caps ? u'C' : u'c')));
}

void FakeScreen::movePointerTo(QPoint position)
{
    m_log.append(QStringLiteral("to %1,%2").arg(position.x()).arg(position.y()));
}

void FakeScreen::movePointerBy(QPoint delta)
{
    m_log.append(QStringLiteral("by %1,%2").arg(delta.x()).arg(delta.y()));
}

void FakeScreen::sendButton(Button button, bool pressed)
{
    static const std::array<QString, 5> kNames = {QStringLiteral("left"), QStringLiteral("middle"),
                                                  QStringLiteral("right"), QStringLiteral("side"),
                                                  QStringLiteral("extra")};
    m_log.append(kNames.at(size_t(button)) + u' ' + downUp(pressed));
}

void FakeScreen::sendWheel(int notches)
{
    m_log.append(QStringLiteral("wheel %1").arg(notches));
}

void FakeScreen::requestSize(QSize pixels)
{
    m_log.append(QStringLiteral("size %1x%2").arg(pixels.width()).arg(pixels.height()));
    if (m_hasAgent && m_state == State::Open)
        resize(pixels);
}

void FakeScreen::offerText(const QString &text)
{
    m_log.append(QStringLiteral("text %1").arg(text));
}

void FakeScreen::setMuted(bool muted)
{
    m_log.append(muted ? QStringLiteral("mute on") : QStringLiteral("mute off"));
}

void FakeScreen::resize(QSize size)
{
    m_size = size;
    paintTestCard();
    Q_EMIT frameResized(m_size);
    Q_EMIT frameChanged(QRect(QPoint(), m_size));
}

void FakeScreen::paint(QRect area, quint32 colour)
{
    const QRect inside = area & QRect(QPoint(), m_size);
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            m_pixels[size_t(y) * size_t(m_size.width()) + size_t(x)] = 0xff000000u | colour;
    }
    Q_EMIT frameChanged(inside);
}

void FakeScreen::setPointer(const Pointer &pointer)
{
    m_pointer = pointer;
    Q_EMIT pointerChanged();
}

void FakeScreen::setPointerIsAbsolute(bool isAbsolute)
{
    m_isAbsolute = isAbsolute;
    Q_EMIT pointerModeChanged(isAbsolute);
}

void FakeScreen::setHasAgent(bool isThere)
{
    m_hasAgent = isThere;
    Q_EMIT agentChanged(isThere);
}

void FakeScreen::copyText(const QString &text)
{
    Q_EMIT textOffered(text);
}

void FakeScreen::lose(const Error &why)
{
    m_pixels.clear();
    setState(State::Lost);
    Q_EMIT lost(why);
}

void FakeScreen::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void FakeScreen::paintTestCard()
{
    static constexpr std::array<quint32, 8> kBars = {0xffffffff, 0xffffff00, 0xff00ffff,
                                                     0xff00ff00, 0xffff00ff, 0xffff0000,
                                                     0xff0000ff, 0xff000000};
    const int width = m_size.width();
    const int height = m_size.height();
    m_pixels.resize(size_t(width) * size_t(height));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const quint32 grey = quint32(x * 255 / qMax(1, width - 1));
            quint32 colour = y < height * 3 / 4 ? kBars.at(size_t(x * 8 / width))
                                                : 0xff000000u | grey << 16 | grey << 8 | grey;
            if (x == 0 || y == 0 || x == width - 1 || y == height - 1)
                colour = 0xffffffff;
            m_pixels[size_t(y) * size_t(width) + size_t(x)] = colour;
        }
    }
}

} // namespace innkeeper::fakes
