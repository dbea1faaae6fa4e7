// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/UsbQuestion.h"

#include "core/usb/UsbKind.h"
#include "ui/devices/SeatWords.h"
#include "ui/devices/UsbSymbol.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/PlainName.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace innkeeper {

// Names of devices and of machines can be long.
static constexpr int kWidestTitle = 420;
static constexpr int kWidestTarget = 200;
static constexpr int kMostRows = 6;

static QString asLabel(const QString &text, const QWidget &on, int width)
{
    QString label = on.fontMetrics().elidedText(text, Qt::ElideRight, width);
    return label.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

UsbQuestion::UsbQuestion(QWidget *parent)
    : QWidget(parent)
    , m_list(new QScrollArea(this))
    , m_always(new QCheckBox(tr("&Always do this"), this))
    , m_first(makeButton(QStringLiteral("usbFirst")))
    , m_others(makeButton(QStringLiteral("usbOthers")))
    , m_host(makeButton(QStringLiteral("usbHost")))
    , m_oneByOne(makeButton(QStringLiteral("usbOneByOne")))
    , m_menu(new QMenu(this))
{
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kGap / 2);
    m_list->setObjectName(QStringLiteral("usbList"));
    m_list->setAccessibleName(tr("Devices that were plugged in"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWidgetResizable(true);
    m_list->setWidget(rows);
    for (QWidget *ground : {m_list->viewport(), rows})
        ground->setAutoFillBackground(false);

    m_always->setObjectName(QStringLiteral("usbAlways"));
    m_always->setFocusPolicy(Qt::TabFocus);
    m_always->setAccessibleName(tr("Always do this with these devices"));
    m_others->setText(tr("A&nother Machine"));
    m_others->setAccessibleName(tr("Another machine"));
    m_others->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("usbMenu"));
    m_host->setText(tr("This &Computer"));
    m_host->setAccessibleName(tr("This computer"));
    m_oneByOne->setText(tr("&One by One"));
    m_oneByOne->setAccessibleName(tr("Ask about one device after the other"));
    m_oneByOne->setFlat(true);

    connect(m_first, &QPushButton::clicked, this,
            [this] { Q_EMIT answered(m_targets.first().machine); });
    connect(m_host, &QPushButton::clicked, this, [this] { Q_EMIT answered({}); });
    connect(m_oneByOne, &QPushButton::clicked, this, &UsbQuestion::oneByOneWanted);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::kGap);
    for (QPushButton *button : {m_first, m_others, m_host})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_oneByOne);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::kGap / 2, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addWidget(m_list);
    layout->addWidget(m_always, 0, Qt::AlignLeft);
    layout->addLayout(buttons);
    // The answer that comes first, though the boxes stand above it.
    setFocusProxy(m_first);
}

QPushButton *UsbQuestion::makeButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QCheckBox *UsbQuestion::makeBox(const UsbSeat &seat)
{
    auto *box = new QCheckBox(m_list->widget());
    const QString title = titleOf(seat.device);
    box->setObjectName(QStringLiteral("usbBox-") + seat.device.port);
    box->setText(asLabel(title, *box, kWidestTitle));
    box->setAccessibleName(title);
    box->setToolTip(title.toHtmlEscaped());
    box->setIcon(style::icon(symbolOf(kindOf(seat.device))));
    box->setFocusPolicy(Qt::TabFocus);
    box->setChecked(true);
    connect(box, &QCheckBox::toggled, this, &UsbQuestion::allowAnswers);
    return box;
}

void UsbQuestion::setSeats(const QList<UsbSeat> &seats)
{
    QStringList ports;
    QList<QCheckBox *> boxes;
    for (const UsbSeat &seat : seats) {
        const auto at = m_ports.indexOf(seat.device.port);
        ports << seat.device.port;
        boxes << (at < 0 ? makeBox(seat) : m_boxes.at(at));
    }
    for (QCheckBox *box : std::as_const(m_boxes)) {
        if (!boxes.contains(box))
            box->deleteLater();
    }
    QWidget *before = nullptr;
    int height = 0;
    for (int i = 0; i < boxes.size(); ++i) {
        static_cast<QVBoxLayout *>(m_list->widget()->layout())->insertWidget(i, boxes[i]);
        boxes[i]->show();
        if (before)
            setTabOrder(before, boxes[i]);
        before = boxes[i];
        if (i < kMostRows)
            height += boxes[i]->sizeHint().height() + (i > 0 ? style::kGap / 2 : 0);
    }
    m_ports = ports;
    m_boxes = boxes;
    m_list->setFixedHeight(height);
    m_list->setVisible(boxes.size() > 1);
    m_oneByOne->setVisible(boxes.size() > 1);
    allowAnswers();
}

void UsbQuestion::setTargets(const QList<Target> &targets)
{
    if (m_targets == targets)
        return;
    m_targets = targets;
    const QString first = plainLine(targets.first().name);
    m_first->setText(asLabel(first, *m_first, kWidestTarget));
    m_first->setAccessibleName(first);
    m_menu->clear();
    for (const Target &target : targets.mid(1)) {
        QAction *action = m_menu->addAction(asLabel(plainLine(target.name), *m_menu, kWidestTitle));
        connect(action, &QAction::triggered, this,
                [this, machine = target.machine] { Q_EMIT answered(machine); });
    }
    m_others->setVisible(targets.size() > 1);
}

QStringList UsbQuestion::ticked() const
{
    if (m_ports.size() == 1)
        return m_ports;
    QStringList ports;
    for (int i = 0; i < m_ports.size(); ++i) {
        if (m_boxes[i]->isChecked())
            ports << m_ports[i];
    }
    return ports;
}

bool UsbQuestion::isAlways() const
{
    return m_always->isChecked();
}

bool UsbQuestion::isTouched() const
{
    return isAlways() || ticked() != m_ports || m_menu->isVisible();
}

void UsbQuestion::allowAnswers()
{
    const bool allowed = !ticked().isEmpty();
    for (QPushButton *button : {m_first, m_others, m_host})
        button->setEnabled(allowed);
}

} // namespace innkeeper
