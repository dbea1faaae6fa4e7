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
#include <vector>

namespace innkeeper {

namespace {
/// Between 1 and 2 of anything: 1, 1.25, 1.5, 1.75.
constexpr int kStepsPerDoubling = 4;
constexpr int kTick = 4;
constexpr int kTrack = 10; ///< from the track's middle to the ticks, clear of the handle
constexpr int kApart = 12;
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
    layout()->setContentsMargins(0, 0, 0, m_marks.isEmpty() ? 0 : text);
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

int SteppedSlider::tickOf(int value) const
{
    const QRect track = m_slider->geometry();
    const int handle = m_slider->style()->pixelMetric(QStyle::PM_SliderLength, nullptr, m_slider);
    const double share = exactPosition(value) / std::max(1, int(m_steps.size()) - 1);
    const int x = track.left() + handle / 2 + int(std::lround(share * (track.width() - handle)));
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

void SteppedSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(style::captionFont());
    painter.setPen(style::subtleText(palette()));
    const QFontMetrics metrics(style::captionFont());
    const int top = m_slider->geometry().center().y() + kTrack;

    struct Label
    {
        int left;
        int width;
        QString text;
    };
    std::vector<Label> labels;
    for (const Mark &mark : std::as_const(m_marks)) {
        if (mark.value < m_steps.first() || mark.value > m_steps.last())
            continue;
        const int tick = tickOf(mark.value);
        painter.drawLine(tick, top, tick, top + kTick);
        const int textWidth = metrics.horizontalAdvance(mark.text);
        labels.push_back({tick - textWidth / 2, textWidth, mark.text});
    }
    std::sort(labels.begin(), labels.end(),
              [](const Label &a, const Label &b) { return a.left < b.left; });
    // Words that would touch make room for each other, and stay within the slider.
    for (size_t at = 1; at < labels.size(); ++at) {
        Label &first = labels[at - 1];
        Label &second = labels[at];
        const int overlap = first.left + first.width + kApart - second.left;
        if (overlap > 0) {
            first.left -= overlap / 2;
            second.left += overlap - overlap / 2;
        }
    }
    for (const Label &label : labels)
        painter.drawText(QPoint(std::clamp(label.left, 0, std::max(0, width() - label.width)),
                                m_slider->geometry().bottom() + metrics.ascent()),
                         label.text);
}

} // namespace innkeeper
