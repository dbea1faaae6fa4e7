// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/fields/SteppedSlider.h"

#include "ui/style/Style.h"

#include <QEvent>
#include <QPainter>
#include <QSlider>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace innkeeper {

namespace {
/// Between 1 and 2 of anything: 1, 1.25, 1.5, 1.75.
constexpr int kStepsPerDoubling = 4;
constexpr int kTick = 5;
} // namespace

SteppedSlider::SteppedSlider(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slider, 0, Qt::AlignTop);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        if (position >= 0 && position < m_steps.size())
            Q_EMIT moved(m_steps[position]);
    });
    setRange(1, 2);
}

void SteppedSlider::setRange(int minimum, int maximum)
{
    m_steps.clear();
    for (int octave = std::max(minimum, 1); octave < maximum; octave *= 2) {
        for (int part = 0; part < kStepsPerDoubling; ++part) {
            const int step = int(qint64(octave) * (kStepsPerDoubling + part) / kStepsPerDoubling);
            if (step < maximum && (m_steps.isEmpty() || step > m_steps.last()))
                m_steps.append(step);
        }
        if (octave > maximum / 2)
            break;
    }
    m_steps.append(maximum);
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, int(m_steps.size()) - 1);
    m_slider->setPageStep(kStepsPerDoubling);
    update();
}

void SteppedSlider::setMarks(const QList<Mark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    reserveRoom();
    update();
}

void SteppedSlider::reserveRoom()
{
    const int text = QFontMetrics(style::captionFont()).height();
    layout()->setContentsMargins(0, 0, 0, m_marks.isEmpty() ? 0 : kTick + text);
}

int SteppedSlider::positionOf(int value) const
{
    const auto above = std::lower_bound(m_steps.cbegin(), m_steps.cend(), value);
    if (above == m_steps.cbegin())
        return 0;
    if (above == m_steps.cend())
        return int(m_steps.size()) - 1;
    const bool isNearerBelow = value - *(above - 1) < *above - value;
    return int(above - m_steps.cbegin()) - (isNearerBelow ? 1 : 0);
}

double SteppedSlider::exactPosition(int value) const
{
    const auto above = std::lower_bound(m_steps.cbegin(), m_steps.cend(), value);
    if (above == m_steps.cbegin() || above == m_steps.cend())
        return positionOf(value);
    const int below = *(above - 1);
    return double(above - m_steps.cbegin() - 1) + double(value - below) / (*above - below);
}

void SteppedSlider::setValue(int value)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(positionOf(value));
}

void SteppedSlider::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        reserveRoom();
}

void SteppedSlider::paintEvent(QPaintEvent *)
{
    if (m_marks.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(style::captionFont());
    const QFontMetrics metrics(style::captionFont());
    const QRect track = m_slider->geometry();
    const int handle = m_slider->style()->pixelMetric(QStyle::PM_SliderLength, nullptr, m_slider);
    const int last = std::max(1, int(m_steps.size()) - 1);
    const QColor quiet = style::subtleText(palette());
    int free = 0;
    for (const Mark &mark : std::as_const(m_marks)) {
        if (mark.value < m_steps.first() || mark.value > m_steps.last())
            continue;
        const double share = exactPosition(mark.value) / last;
        int x = track.left() + handle / 2 + int(std::lround(share * (track.width() - handle)));
        if (layoutDirection() == Qt::RightToLeft)
            x = width() - x;
        painter.fillRect(QRect(x, track.bottom() - 1, 1, kTick), quiet);
        const int textWidth = metrics.horizontalAdvance(mark.text);
        const int left = std::clamp(x - textWidth / 2, 0, std::max(0, width() - textWidth));
        // Two marks at one place: the first one's words are enough.
        if (left < free)
            continue;
        painter.setPen(quiet);
        painter.drawText(QPoint(left, track.bottom() + kTick + metrics.ascent()), mark.text);
        free = left + textWidth + style::kGap;
    }
}

} // namespace innkeeper
