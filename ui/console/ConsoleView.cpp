// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/ConsoleView.h"

#include "ui/console/ConsoleSession.h"
#include "ui/console/TerminalAccessible.h"
#include "ui/console/TerminalView.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/Notice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <vector>

namespace innkeeper {

class ConsoleView::Parts : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ConsoleView)

public:
    Parts(GuestAccess &guests, ConsoleView &page);

    void setMachine(const Machine &machine);
    void clear();
    void openCurrent();
    void showCurrent();
    void showState();

    struct Port
    {
        // The view looks at the session's terminal: it goes first.
        std::unique_ptr<ConsoleSession> session;
        std::unique_ptr<TerminalView> view;
    };
    [[nodiscard]] Port *current();

    GuestAccess &guests;
    ConsoleView &page;
    Machine machine;
    std::vector<Port> ports;
    QComboBox *serials;
    QLabel *state;
    QToolButton *copy;
    QToolButton *paste;
    Notice *notice;
    QStackedWidget *terminals;

private:
    void build();
    void rebuildPorts();
    [[nodiscard]] static QString portName(const QString &serial);
};

ConsoleView::Parts::Parts(GuestAccess &access, ConsoleView &owner)
    : guests(access)
    , page(owner)
    , serials(new QComboBox(&owner))
    , state(new QLabel(&owner))
    , copy(new QToolButton(&owner))
    , paste(new QToolButton(&owner))
    , notice(new Notice(&owner))
    , terminals(new QStackedWidget(&owner))
{
    build();
    connect(serials, &QComboBox::currentIndexChanged, this, &Parts::showCurrent);
    connect(copy, &QToolButton::clicked, this, [this] {
        if (current())
            current()->view->copy();
    });
    connect(paste, &QToolButton::clicked, this, [this] {
        if (!current())
            return;
        current()->view->paste();
        current()->view->setFocus();
    });
}

void ConsoleView::Parts::build()
{
    serials->setObjectName(QStringLiteral("serials"));
    serials->setAccessibleName(tr("Serial port"));
    state->setObjectName(QStringLiteral("state"));
    state->setFont(style::captionFont());
    state->setForegroundRole(QPalette::PlaceholderText);
    copy->setObjectName(QStringLiteral("copy"));
    copy->setAccessibleName(tr("Copy the marked text"));
    copy->setToolTip(tr("Copy the marked text (Ctrl+Shift+C)"));
    copy->setIcon(style::icon(QStringLiteral("copy")));
    paste->setObjectName(QStringLiteral("paste"));
    paste->setAccessibleName(tr("Paste into the console"));
    paste->setToolTip(tr("Paste into the console (Ctrl+Shift+V)"));
    paste->setIcon(style::icon(QStringLiteral("clipboard")));
    for (QToolButton *button : {copy, paste})
        button->setAutoRaise(true);
    notice->setObjectName(QStringLiteral("notice"));
    notice->setClosable(false);
    terminals->setObjectName(QStringLiteral("terminals"));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(style::kMargin, style::kGap, style::kGap, style::kGap);
    bar->addWidget(serials);
    bar->addWidget(state);
    bar->addStretch();
    bar->addWidget(copy);
    bar->addWidget(paste);
    auto *noticeRow = new QHBoxLayout;
    noticeRow->setContentsMargins(style::kMargin, 0, style::kMargin, style::kGap);
    noticeRow->addWidget(notice);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(noticeRow);
    layout->addWidget(terminals, 1);
    page.setFocusProxy(terminals);
    notice->hide();
}

ConsoleView::Parts::Port *ConsoleView::Parts::current()
{
    const int index = serials->currentIndex();
    return index >= 0 && index < int(ports.size()) ? &ports[size_t(index)] : nullptr;
}

QString ConsoleView::Parts::portName(const QString &serial)
{
    static constexpr QLatin1String kSerial("serial");
    static constexpr QLatin1String kConsole("console");
    bool isNumber = false;
    if (serial.startsWith(kSerial)) {
        const int number = serial.mid(kSerial.size()).toInt(&isNumber);
        if (isNumber)
            return tr("Serial port %1").arg(number + 1);
    } else if (serial.startsWith(kConsole)) {
        const int number = serial.mid(kConsole.size()).toInt(&isNumber);
        if (isNumber)
            return tr("Console %1").arg(number + 1);
    }
    return serial;
}

void ConsoleView::Parts::setMachine(const Machine &next)
{
    const bool isOther = next.id != machine.id || next.serials != machine.serials;
    const bool cameBack = !isActive(machine.state) && isActive(next.state);
    machine = next;
    if (isOther)
        rebuildPorts();
    if (!isActive(machine.state)) {
        for (const Port &port : ports)
            port.session->close();
    } else if (page.isVisible() && (isOther || cameBack)) {
        openCurrent();
    }
    showState();
}

void ConsoleView::Parts::clear()
{
    machine = {};
    rebuildPorts();
    showState();
}

void ConsoleView::Parts::rebuildPorts()
{
    const QSignalBlocker blocker(serials);
    serials->clear();
    ports.clear();
    for (const QString &serial : std::as_const(machine.serials)) {
        Port port;
        port.session = std::make_unique<ConsoleSession>(guests, machine.id, serial);
        port.view = std::make_unique<TerminalView>(port.session->terminal());
        port.view->setObjectName(QStringLiteral("terminal-") + serial);
        port.view->setAccessibleName(tr("%1 of %2").arg(portName(serial), machine.displayName()));
        connect(port.session.get(), &ConsoleSession::changed, this, &Parts::showState);
        connect(port.view.get(), &TerminalView::selectionChanged, this, &Parts::showState);
        terminals->addWidget(port.view.get());
        serials->addItem(portName(serial));
        ports.push_back(std::move(port));
    }
    serials->setVisible(ports.size() > 1);
    if (current())
        terminals->setCurrentWidget(current()->view.get());
}

void ConsoleView::Parts::showCurrent()
{
    if (!current())
        return;
    terminals->setCurrentWidget(current()->view.get());
    openCurrent();
    showState();
}

void ConsoleView::Parts::openCurrent()
{
    if (current() && isActive(machine.state))
        current()->session->open();
}

void ConsoleView::Parts::showState()
{
    Port *port = current();
    for (const Port &each : ports)
        each.view->setConnected(each.session->isOpen());
    copy->setEnabled(port && port->view->hasSelection());
    paste->setEnabled(port && port->session->isOpen());
    terminals->setFocusProxy(port ? port->view.get() : nullptr);
    const bool isOpen = port && port->session->isOpen();
    state->setText(isOpen ? tr("Connected") : tr("Not connected"));

    if (isOpen) {
        notice->hide();
        return;
    }
    if (!port) {
        notice->showMessage(Notice::Kind::Information, tr("This machine has no serial port"),
                            tr("A guest can be given one in its definition; then its text console "
                               "shows here."));
        return;
    }
    if (!isActive(machine.state)) {
        notice->showMessage(Notice::Kind::Information, tr("The machine is off"),
                            tr("Its console opens here as soon as it starts."));
        return;
    }
    if (port->session->error())
        notice->showError(tr("The console could not be opened"), *port->session->error());
    else if (!port->session->closedBecause().isEmpty())
        notice->showMessage(Notice::Kind::Warning, tr("The console was closed"),
                            port->session->closedBecause());
    else
        return;
    QPushButton *again = notice->addButton(tr("Connect again"));
    again->setObjectName(QStringLiteral("connect-again"));
    connect(again, &QPushButton::clicked, this, &Parts::openCurrent, Qt::QueuedConnection);
}

ConsoleView::ConsoleView(GuestAccess &guests, QWidget *parent)
    : QWidget(parent)
{
    installTerminalAccessibility();
    m_parts = std::make_unique<Parts>(guests, *this);
}

ConsoleView::~ConsoleView() = default;

void ConsoleView::setMachine(const Machine &machine)
{
    m_parts->setMachine(machine);
}

void ConsoleView::clear()
{
    m_parts->clear();
}

QString ConsoleView::text() const
{
    Parts::Port *port = m_parts->current();
    return port ? port->session->terminal().text() : QString();
}

void ConsoleView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts->openCurrent();
    m_parts->showState();
}

} // namespace innkeeper
