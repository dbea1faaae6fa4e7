// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/DeviceRow.h"

#include "core/usb/UsbGuards.h"
#include "core/usb/UsbKind.h"
#include "ui/devices/GuardLine.h"
#include "ui/devices/SeatWords.h"
#include "ui/devices/UsbSymbol.h"
#include "ui/style/Painting.h"
#include "ui/style/Style.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/Caption.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Notice.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include <cmath>

namespace innkeeper {

namespace {

constexpr int kRowInset = 14;
constexpr int kSymbolSide = 20;
constexpr int kSymbolGap = 14;

} // namespace

DeviceRow::DeviceRow(const QString &port, QWidget *parent)
    : QWidget(parent)
    , m_patience(new QTimer(this))
    , m_icon(new IconLabel(kSymbolSide, this))
    , m_name(new QLabel(this))
    , m_kind(makeCaption("kind"))
    , m_where(new QLabel(this))
    , m_progress(new BusyBar(this))
    , m_hint(makeCaption("hint"))
    , m_button(new QPushButton(this))
    , m_guards(new QWidget(this))
    , m_guardRows(new QVBoxLayout(m_guards))
    , m_failure(makeCaption("failure"))
    , m_return(new QWidget(this))
    , m_returnWords(makeCaption("returns"))
    , m_keep(new QPushButton(tr("&Keep It There"), this))
    , m_notice(new Notice(this))
{
    setObjectName(QStringLiteral("device-%1").arg(port));
    setFocusPolicy(Qt::StrongFocus);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setFont(style::headingFont());
    m_where->setObjectName(QStringLiteral("where"));
    for (QLabel *label : {m_name, m_where}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_button->setObjectName(QStringLiteral("connect-%1").arg(port));
    m_button->setAutoDefault(false);
    m_keep->setObjectName(QStringLiteral("keep-%1").arg(port));
    m_keep->setAutoDefault(false);
    connect(m_keep, &QPushButton::clicked, this, &DeviceRow::keepWanted);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (isHere())
            askForMenu();
        else
            Q_EMIT disconnectWanted();
    });
    m_seconds.setInterval(std::chrono::seconds(1));
    connect(&m_seconds, &QTimer::timeout, this, &DeviceRow::showReturn);
    m_patience->setObjectName(QStringLiteral("patience"));
    m_patience->setSingleShot(true);
    m_patience->setInterval(kSightPatience);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_hint->show();
        speak();
    });
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->hide();
    m_hint->setText(whyUnseen());
    m_hint->hide();
    m_notice->installEventFilter(this);
    arrange();
    colour();
}

void DeviceRow::arrange()
{
    m_guardRows->setContentsMargins(0, 4, 0, 0);
    m_guardRows->setSpacing(4);
    auto *keepRow = new QHBoxLayout(m_return);
    keepRow->setContentsMargins(0, 4, 0, 0);
    keepRow->setSpacing(style::kGap);
    keepRow->addWidget(m_returnWords, 1);
    keepRow->addWidget(m_keep);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(kRowInset, 12, kRowInset, 12);
    layout->setHorizontalSpacing(kSymbolGap);
    layout->setVerticalSpacing(3);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, 2, 1);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_kind, 1, 1);
    layout->addWidget(m_button, 0, 2, 2, 1, Qt::AlignVCenter);
    int row = 2;
    for (QWidget *part :
         {static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_progress),
          static_cast<QWidget *>(m_hint), m_guards, static_cast<QWidget *>(m_failure), m_return})
        layout->addWidget(part, row++, 1, 1, 2);
    layout->addWidget(m_notice, row, 1, 1, 2);
}

/// What speaks against giving it away is worth to be read.
static bool staysHere(const UsbSeat &seat)
{
    return !isAway(seat) && !isUnderWay(seat);
}

bool DeviceRow::isHere() const
{
    return !isAway(m_seat) && !m_loan;
}

void DeviceRow::setSeat(const UsbSeat &seat, const QString &machine,
                        const std::optional<BluetoothSeat> &loan)
{
    const bool isSameTrial = seat.returnsIn == m_seat.returnsIn && seat.state == m_seat.state;
    const bool isNewGuards = seat.guards != m_seat.guards || seat.state != m_seat.state ||
                             loan.has_value() != m_loan.has_value();
    m_seat = seat;
    m_loan = loan;
    m_isUnderWay = isUnderWay(seat) || (loan && loan->state != BluetoothSeat::State::Lent);
    m_whereabouts = loan ? whereaboutsOf(*loan, machine) : whereaboutsOf(seat, machine);
    m_icon->setSymbol(symbolOf(kindOf(seat.device)), style::subtleText);
    m_name->setText(lineOf(seat.device));
    m_kind->setText(kindAndPortOf(seat.device));
    if (isNewGuards)
        makeGuards();
    m_failure->setText(seat.failure ? sentencesOf(*seat.failure) : QString());
    showReasons();
    if (!isSameTrial) {
        m_returnsAt = QDeadlineTimer(std::chrono::seconds(seat.returnsIn));
        if (seat.returnsIn > 0)
            m_seconds.start();
    }
    showReturn();
    showHint(seat.state == UsbSeat::State::InMachine && !seat.isSeen);
    showWhereabouts();
}

void DeviceRow::showHint(bool isUnseen)
{
    if (isUnseen == m_isUnseen)
        return;
    m_isUnseen = isUnseen;
    m_hint->hide();
    if (isUnseen)
        m_patience->start();
    else
        m_patience->stop();
}

void DeviceRow::setErrand(const QString &words)
{
    m_errand = words;
    showWhereabouts();
}

void DeviceRow::showWhereabouts()
{
    m_where->setText(m_errand.isEmpty() || m_isUnderWay ? m_whereabouts : m_errand);
    m_progress->setVisible(isBusy());
    m_progress->setAccessibleName(m_where->text());
    m_button->setEnabled(!isBusy() && !(isHere() && isRefused(m_seat.guards)));
    const QString title = titleOf(m_seat.device);
    if (m_loan) {
        m_button->setText(tr("Take Back"));
        m_button->setAccessibleName(tr("Take the Bluetooth of %1 back").arg(title));
    } else if (isHere()) {
        m_button->setText(tr("Connect To…"));
        m_button->setAccessibleName(tr("Connect %1 to a machine").arg(title));
    } else {
        m_button->setText(tr("Disconnect"));
        m_button->setAccessibleName(tr("Disconnect %1 from its machine").arg(title));
    }
    speak();
}

// Of a loan its own words tell.
bool DeviceRow::tellsGuards() const
{
    return staysHere(m_seat) && !m_loan;
}

void DeviceRow::makeGuards()
{
    while (QLayoutItem *item = m_guardRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (tellsGuards()) {
        for (const UsbGuard &guard : std::as_const(m_seat.guards))
            m_guardRows->addWidget(new GuardLine(guard));
    }
}

// A notice says the same.
void DeviceRow::showReasons()
{
    m_guards->setVisible(m_guardRows->count() > 0 && m_notice->isHidden());
    m_failure->setVisible(m_seat.failure && m_notice->isHidden());
    m_where->setContentsMargins(0, 0, 0, m_notice->isHidden() ? 0 : style::kGap);
}

bool DeviceRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        showReasons();
    return QWidget::eventFilter(watched, event);
}

void DeviceRow::showReturn()
{
    const bool isReturning = m_seat.state == UsbSeat::State::InMachine && m_seat.returnsIn > 0;
    m_return->setVisible(isReturning);
    if (!isReturning) {
        m_seconds.stop();
        return;
    }
    constexpr double kSecond = 1000;
    const int left = qMax(0, int(std::ceil(double(m_returnsAt.remainingTime()) / kSecond)));
    m_returnWords->setText(tr(
        "It comes back to this computer in %n second(s), unless it works there.", nullptr, left));
    m_keep->setAccessibleName(tr("Keep %1 there").arg(titleOf(m_seat.device)));
}

void DeviceRow::speak()
{
    setAccessibleName(tr("%1. %2. %3", "device, what it is, who has it")
                          .arg(lineOf(m_seat.device), m_kind->text(), m_where->text()));
    QStringList more;
    if (tellsGuards())
        more << sentencesOf(m_seat.guards);
    if (!m_hint->isHidden())
        more << m_hint->text();
    more << m_failure->text();
    more.removeAll(QString());
    setAccessibleDescription(more.join(QLatin1Char('\n')));
}

void DeviceRow::colour()
{
    setShade(*m_kind, style::subtleText(palette()));
    setShade(*m_where, style::subtleText(palette()));
    setShade(*m_hint, style::subtleText(palette()));
    setShade(*m_failure, style::danger(palette()));
}

void DeviceRow::askForMenu()
{
    Q_EMIT menuWanted(m_button->mapToGlobal(QPoint(0, m_button->height() + 2)));
}

void DeviceRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT neighbourWanted(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT neighbourWanted(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        askForMenu();
        break;
    case Qt::Key_Delete:
        if (!isHere() && !isBusy())
            Q_EMIT disconnectWanted();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DeviceRow::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    setFocus(Qt::MouseFocusReason);
}

void DeviceRow::mouseMoveEvent(QMouseEvent *event)
{
    const bool isPulled =
        m_pressedAt && event->buttons().testFlag(Qt::LeftButton) &&
        (event->pos() - *m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!isPulled || isBusy() || m_loan || (isHere() && isRefused(m_seat.guards)))
        return;
    m_pressedAt.reset();
    Q_EMIT dragWanted();
}

void DeviceRow::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        Q_EMIT menuWanted(event->globalPos());
    else
        askForMenu();
}

void DeviceRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DeviceRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void DeviceRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void DeviceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (y() > 0)
        painter.fillRect(kRowInset, 0, width() - 2 * kRowInset, 1, style::separator(palette()));
    QStyleOption option;
    option.initFrom(this);
    if (style::showsFocus(option))
        style::drawFocusRing(&painter, rect().adjusted(3, 3, -3, -3), style::kRadius, palette());
}

} // namespace innkeeper
