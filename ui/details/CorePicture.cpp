// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/CorePicture.h"

#include "ui/style/Painting.h"
#include "ui/style/Style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace innkeeper {

using Core = HostCpu::Core;

namespace {

constexpr int kCoreGap = 4;
constexpr int kCoreSide = 32;
/// So many that each is only a dot.
constexpr int kManyCores = 96;
constexpr int kSmallCoreSide = 16;

QString nameOf(Core core)
{
    switch (core) {
    case Core::Performance:
        return CorePicture::tr("Performance cores");
    case Core::Efficiency:
        return CorePicture::tr("Efficiency cores");
    case Core::Alike:
        break;
    }
    return {};
}

} // namespace

CorePicture::CorePicture(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("cores"));
    setAccessibleName(tr("Processors of this computer"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CorePicture::setContent(const Content &content)
{
    if (content == m_content)
        return;
    const bool isSameHost = content.cpus.size() == m_content.cpus.size();
    m_content = content;
    std::stable_sort(m_content.cpus.begin(), m_content.cpus.end(),
                     [](const HostCpu &a, const HostCpu &b) {
                         return std::tie(a.cell, a.core) < std::tie(b.cell, b.core);
                     });
    if (!isSameHost)
        m_current = 0;
    arrange(width(), &m_cells, &m_headings);
    setCursor(m_content.vcpu < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (hasFocus())
        point(m_current);
    else
        setAccessibleDescription(summary());
    updateGeometry();
    update();
}

int CorePicture::side() const
{
    return m_content.cpus.size() > kManyCores ? kSmallCoreSide : kCoreSide;
}

int CorePicture::arrange(int width, QList<Cell> *cells, QList<Heading> *headings) const
{
    QList<Cell> placed;
    QList<Heading> titles;
    const int step = side() + kCoreGap;
    const int line = QFontMetrics(style::captionFont()).height();
    const bool hasCells = !m_content.cpus.isEmpty() && m_content.cpus.last().cell > 0;
    int x = 0;
    int y = -step;
    const HostCpu *before = nullptr;
    for (const HostCpu &cpu : m_content.cpus) {
        if (!before || before->cell != cpu.cell || before->core != cpu.core) {
            const QString cell = hasCells ? tr("NUMA cell %1").arg(cpu.cell) : QString();
            const QString core = nameOf(cpu.core);
            const QString title = cell.isEmpty() || core.isEmpty()
                                      ? cell + core
                                      : tr("%1, %2", "NUMA cell, sort of core").arg(cell, core);
            y += step + (before ? style::kGap : 0);
            x = 0;
            if (!title.isEmpty()) {
                titles.append({title, QRect(0, y, width, line)});
                y += line + kCoreGap;
            }
        } else if (x + step + side() > width) {
            x = 0;
            y += step;
        } else {
            x += step;
        }
        placed.append({cpu, QRect(x, y, side(), side())});
        before = &cpu;
    }
    if (cells)
        *cells = placed;
    if (headings)
        *headings = titles;
    return y + side() + 1;
}

int CorePicture::heightForWidth(int width) const
{
    return arrange(width, nullptr, nullptr);
}

QSize CorePicture::sizeHint() const
{
    return {320, heightForWidth(320)};
}

QString CorePicture::wordsOf(int cpu) const
{
    QStringList vcpus;
    for (auto pin = m_content.pins.cbegin(); pin != m_content.pins.cend(); ++pin) {
        if (pin.value().contains(cpu))
            vcpus.append(QString::number(pin.key()));
    }
    const auto same = [cpu](const HostCpu &one) { return one.number == cpu; };
    const auto it = std::find_if(m_content.cpus.begin(), m_content.cpus.end(), same);
    const Core core = it == m_content.cpus.end() ? Core::Alike : it->core;
    const QString name = core == Core::Performance  ? tr("Processor %1 (performance core)").arg(cpu)
                         : core == Core::Efficiency ? tr("Processor %1 (efficiency core)").arg(cpu)
                                                    : tr("Processor %1").arg(cpu);
    if (!vcpus.isEmpty())
        return tr("%1: pinned there are the vCPUs %2.").arg(name, vcpus.join(QStringLiteral(", ")));
    return m_content.allowed.isEmpty() || m_content.allowed.contains(cpu)
               ? tr("%1: the machine may run there; nothing is pinned to it.").arg(name)
               : tr("%1: the machine does not run there.").arg(name);
}

QString CorePicture::summary() const
{
    QStringList sentences{tr("%n processor(s).", nullptr, int(m_content.cpus.size()))};
    for (const HostCpu &cpu : m_content.cpus) {
        for (const QSet<int> &pin : m_content.pins) {
            if (!pin.contains(cpu.number))
                continue;
            sentences.append(wordsOf(cpu.number));
            break;
        }
    }
    return sentences.join(QLatin1Char(' '));
}

void CorePicture::paintCell(QPainter &painter, const Cell &cell, bool isCurrent) const
{
    QStringList vcpus;
    for (auto pin = m_content.pins.cbegin(); pin != m_content.pins.cend(); ++pin) {
        if (pin.value().contains(cell.cpu.number))
            vcpus.append(QString::number(pin.key()));
    }
    const bool isAllowed =
        m_content.allowed.isEmpty() || m_content.allowed.contains(cell.cpu.number);
    const bool isSmall = side() < kCoreSide;
    QColor fill = palette().color(QPalette::WindowText);
    fill.setAlphaF(isAllowed ? 0.10F : 0.03F);
    // Those of the others stay in sight, but behind.
    const bool isOurs =
        m_content.vcpu < 0 || m_content.pins.value(m_content.vcpu).contains(cell.cpu.number);
    if (!vcpus.isEmpty())
        fill = isOurs ? style::accent(palette())
                      : style::mix(palette().color(QPalette::Base), style::accent(palette()), 0.3);
    style::drawRounded(&painter, cell.place, isSmall ? 3 : 6, fill);
    if (!isSmall) {
        painter.setPen(vcpus.isEmpty() ? style::subtleText(palette())
                       : isOurs        ? palette().color(QPalette::HighlightedText)
                                       : palette().color(QPalette::WindowText));
        painter.setFont(style::captionFont());
        const QString number = QString::number(cell.cpu.number);
        if (vcpus.isEmpty()) {
            painter.drawText(cell.place, Qt::AlignCenter, number);
        } else {
            const QRect upper = cell.place.adjusted(0, 2, 0, -side() / 2);
            const QRect lower = cell.place.adjusted(1, side() / 2 - 1, -1, -2);
            painter.drawText(upper, Qt::AlignCenter, number);
            QFont bold = style::captionFont();
            bold.setWeight(QFont::DemiBold);
            painter.setFont(bold);
            // Several: as many as there are.
            painter.drawText(lower, Qt::AlignCenter,
                             vcpus.size() == 1 ? QLatin1Char('v') + vcpus.first()
                                               : QStringLiteral("%1×").arg(vcpus.size()));
        }
    }
    if (isCurrent)
        style::drawFocusRing(&painter, QRectF(cell.place), isSmall ? 3 : 6, palette());
}

void CorePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(style::captionFont());
    painter.setPen(style::subtleText(palette()));
    for (const Heading &heading : std::as_const(m_headings))
        painter.drawText(heading.place, Qt::AlignLeading | Qt::AlignVCenter, heading.text);
    for (int i = 0; i < int(m_cells.size()); ++i)
        paintCell(painter, m_cells[i], hasFocus() && i == m_current);
}

void CorePicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), &m_cells, &m_headings);
}

void CorePicture::point(int index)
{
    const bool isCell = index >= 0 && index < m_cells.size();
    const QString words = isCell ? wordsOf(m_cells[index].cpu.number) : QString();
    // Heard as soon as the keyboard is there.
    setAccessibleDescription(hasFocus() && isCell ? words : summary());
    Q_EMIT pointed(words);
}

void CorePicture::keyPressEvent(QKeyEvent *event)
{
    int next = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        --next;
        break;
    case Qt::Key_Right:
        ++next;
        break;
    case Qt::Key_Up:
        next = above(m_current, -1);
        break;
    case Qt::Key_Down:
        next = above(m_current, 1);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = int(m_cells.size()) - 1;
        break;
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            toggle(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    goTo(next);
}

// Lines may be of different lengths: the nearest cell of the next one.
int CorePicture::above(int index, int direction) const
{
    if (index < 0 || index >= m_cells.size())
        return 0;
    const QPoint from = m_cells[index].place.topLeft();
    int best = index;
    const auto distance = [&](int i) {
        const QPoint way = m_cells[i].place.topLeft() - from;
        return std::pair(qAbs(way.y()), qAbs(way.x()));
    };
    for (int i = 0; i < int(m_cells.size()); ++i) {
        const int down = m_cells[i].place.top() - from.y();
        if (down * direction > 0 && (best == index || distance(i) < distance(best)))
            best = i;
    }
    return best;
}

void CorePicture::goTo(int index)
{
    m_current = qBound(0, index, qMax(0, int(m_cells.size()) - 1));
    point(m_current);
    update();
}

void CorePicture::toggle(int index)
{
    if (m_content.vcpu >= 0 && index >= 0 && index < m_cells.size())
        Q_EMIT toggled(m_cells[index].cpu.number);
}

int CorePicture::cellAt(const QPoint &place) const
{
    const auto at = std::find_if(m_cells.cbegin(), m_cells.cend(),
                                 [&place](const Cell &cell) { return cell.place.contains(place); });
    return at == m_cells.cend() ? -1 : int(at - m_cells.cbegin());
}

void CorePicture::mousePressEvent(QMouseEvent *event)
{
    const int index = cellAt(event->pos());
    if (event->button() != Qt::LeftButton || index < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    goTo(index);
    toggle(index);
}

void CorePicture::mouseMoveEvent(QMouseEvent *event)
{
    point(cellAt(event->pos()));
}

void CorePicture::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point(hasFocus() ? m_current : -1);
}

void CorePicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    point(m_current);
}

void CorePicture::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(-1);
}

} // namespace innkeeper
