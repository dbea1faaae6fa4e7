// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shots/PaintedScreens.h"

namespace innkeeper::shots {

PaintedScreen::PaintedScreen(const QImage &picture)
    : m_picture(picture.convertToFormat(QImage::Format_RGB32))
{
}

void PaintedScreen::open()
{
    m_state = State::Open;
    Q_EMIT stateChanged(m_state);
    Q_EMIT frameResized(m_picture.size());
    Q_EMIT frameChanged(m_picture.rect());
}

void PaintedScreen::close()
{
    m_state = State::Closed;
    Q_EMIT stateChanged(m_state);
}

GuestScreen::Frame PaintedScreen::frame() const
{
    if (m_state != State::Open)
        return {};
    return {m_picture.constBits(), m_picture.size(), m_picture.bytesPerLine()};
}

Result<std::unique_ptr<GuestScreen>> PaintedScreens::create(const QString &, OpenSocket)
{
    return std::make_unique<PaintedScreen>(m_picture);
}

} // namespace innkeeper::shots
