// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ConnectionPopover.h"

#include "core/services/ConnectionChoice.h"
#include "core/services/HostLink.h"
#include "ui/shell/ConnectionBar.h"
#include "ui/style/Style.h"
#include "ui/widgets/IconLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace innkeeper {

static QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

ConnectionPopover::ConnectionPopover(const HostLink &link, const QString &remark, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("connectionPopover"));
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("Connection"));
    setFixedWidth(400);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kMargin, style::kMargin, style::kMargin, style::kMargin);
    layout->setSpacing(10);
    auto *title = wrapped(connectionTitle(link.uri()));
    title->setFont(style::headingFont());
    layout->addWidget(title);
    auto *uri = wrapped(link.uri());
    uri->setFont(style::monospaceFont());
    uri->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(uri);
    if (!remark.isEmpty())
        layout->addWidget(wrapped(remark));

    if (link.state() == HostLink::State::Open) {
        const HostFacts facts = link.facts();
        if (!facts.libvirtVersion.isEmpty())
            layout->addWidget(wrapped(tr("Host %1, %2 %3, libvirt %4")
                                          .arg(facts.hostName, facts.driver,
                                               facts.hypervisorVersion, facts.libvirtVersion)));
        const QStringList limits = limitsOf(facts);
        if (limits.isEmpty())
            layout->addWidget(wrapped(tr("Nothing is missing on this connection.")));
        for (const QString &limit : limits) {
            auto *row = new QHBoxLayout;
            row->setSpacing(10);
            auto *icon = new IconLabel(16, this);
            icon->setSymbol(QStringLiteral("information"), style::subtleText);
            row->addWidget(icon, 0, Qt::AlignTop);
            row->addWidget(wrapped(limit), 1);
            layout->addLayout(row);
        }
    } else if (link.state() == HostLink::State::Waiting) {
        layout->addWidget(wrapped(link.lastError().message));
    }
    auto *change = new QPushButton(tr("Change in Settings…"), this);
    change->setObjectName(QStringLiteral("changeConnection"));
    change->setAccessibleName(change->text());
    connect(change, &QPushButton::clicked, this, [this] {
        Q_EMIT settingsWanted();
        close();
    });
    layout->addWidget(change, 0, Qt::AlignRight);
}

void ConnectionPopover::popupAbove(const QWidget &anchor)
{
    resize(width(), layout()->heightForWidth(width()));
    move(anchor.mapToGlobal(QPoint(8, -height() - 4)));
    show();
    findChild<QPushButton *>(QStringLiteral("changeConnection"))->setFocus(Qt::PopupFocusReason);
}

void ConnectionPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    QWidget::style()->drawPrimitive(QStyle::PE_PanelMenu, &option, &painter, this);
}

} // namespace innkeeper
