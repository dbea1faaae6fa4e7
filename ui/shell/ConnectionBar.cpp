// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ConnectionBar.h"

#include "core/services/ConnectionChoice.h"
#include "ui/shell/ConnectionPopover.h"
#include "ui/style/Painting.h"
#include "ui/style/Style.h"
#include "ui/style/SymbolicIcon.h"

#include <QPainter>
#include <QStyleOption>
#include <QUrl>

namespace innkeeper {

QString connectionTitle(const QString &uri)
{
    const QUrl url(uri);
    if (!url.host().isEmpty())
        return ConnectionBar::tr("Machines on %1").arg(url.host());
    if (url.path() == QLatin1String("/session"))
        return ConnectionBar::tr("Your own machines");
    if (url.path() == QLatin1String("/system"))
        return ConnectionBar::tr("Machines of this computer");
    if (url.scheme() == QLatin1String("test"))
        return ConnectionBar::tr("Test driver");
    return ConnectionBar::tr("Machines");
}

ConnectionBar::ConnectionBar(HostLink &link, QWidget *parent)
    : QAbstractButton(parent)
    , m_link(link)
{
    setObjectName(QStringLiteral("connectionBar"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&link, &HostLink::stateChanged, this, &ConnectionBar::follow);
    connect(this, &QAbstractButton::clicked, this, &ConnectionBar::unfold);
    follow();
}

void ConnectionBar::setRemark(const QString &remark)
{
    m_remark = remark;
}

void ConnectionBar::follow()
{
    const QString uri = m_link.uri();
    setText(uri.isEmpty() ? tr("Looking for machines…") : connectionTitle(uri));
    switch (m_link.state()) {
    case HostLink::State::Open: {
        const auto limits = limitsOf(m_link.facts()).size();
        m_caption = limits > 0
                        //: Connection, and how many things it cannot do
                        ? tr("%1 · %n limit(s)", nullptr, int(limits)).arg(uri)
                        : uri;
        break;
    }
    case HostLink::State::Opening:
        m_caption = uri.isEmpty() ? tr("One moment") : tr("%1 · connecting…").arg(uri);
        break;
    case HostLink::State::Waiting:
        m_caption = tr("%1 · not connected").arg(uri);
        break;
    case HostLink::State::Closed:
        m_caption = uri;
        break;
    }
    setAccessibleName(tr("Connection: %1").arg(text()));
    setAccessibleDescription(m_caption);
    setToolTip(m_caption);
    update();
}

QSize ConnectionBar::sizeHint() const
{
    return {160, fontMetrics().height() + QFontMetrics(style::captionFont()).height() + 22};
}

void ConnectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const QRect panel = rect().adjusted(8, 2, -8, -2);
    if (isDown() || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor veil = palette().color(QPalette::WindowText);
        veil.setAlphaF(isDown() ? 0.1F : 0.045F);
        style::drawRounded(&painter, panel, style::kRadius, veil);
    }
    if (style::showsFocus(option))
        style::drawFocusRing(&painter, panel, style::kRadius, palette());

    const bool isLost = m_link.state() == HostLink::State::Waiting;
    const QString symbol = isLost ? QStringLiteral("disconnected") : QStringLiteral("connected");
    const QColor colour = isLost ? style::danger(palette()) : style::subtleText(palette());
    const QRect picture(panel.left() + 10, panel.center().y() - 7, 16, 16);
    style::SymbolicIcon(symbol, colour)
        .paint(&painter, QStyle::visualRect(layoutDirection(), panel, picture), QIcon::Normal,
               QIcon::Off);

    const QFontMetrics caption(style::captionFont());
    const int top = panel.center().y() - (fontMetrics().height() + caption.height()) / 2;
    const auto drawLine = [&](int y, const QFontMetrics &metrics, const QString &words) {
        const QRect line(panel.left() + 36, y, panel.width() - 44, metrics.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), panel, line),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         metrics.elidedText(words, Qt::ElideRight, line.width()));
    };
    painter.setPen(palette().color(QPalette::WindowText));
    drawLine(top, fontMetrics(), text());
    painter.setFont(style::captionFont());
    painter.setPen(style::subtleText(palette()));
    drawLine(top + fontMetrics().height(), caption, m_caption);
}

void ConnectionBar::unfold()
{
    auto *popover = new ConnectionPopover(m_link, m_remark, window());
    popover->setAttribute(Qt::WA_DeleteOnClose);
    connect(popover, &ConnectionPopover::settingsWanted, this, &ConnectionBar::settingsWanted);
    popover->popupAbove(*this);
}

} // namespace innkeeper
