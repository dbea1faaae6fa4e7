// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/host/FindingRow.h"

#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/IconLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace innkeeper {

namespace {

using Severity = Finding::Severity;

constexpr int kInset = 14;
constexpr int kIcon = 18;

QString symbolOf(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return QStringLiteral("good");
    case Severity::Note:
        return QStringLiteral("information");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Problem:
        return QStringLiteral("problem");
    }
    return {};
}

QColor colourOf(Severity severity, const QPalette &palette)
{
    switch (severity) {
    case Severity::Good:
        return style::good(palette);
    case Severity::Note:
        return style::subtleText(palette);
    case Severity::Warning:
        return style::warning(palette);
    case Severity::Problem:
        return style::danger(palette);
    }
    return {};
}

QString spoken(const Finding &finding)
{
    switch (finding.severity) {
    case Severity::Good:
        return FindingRow::tr("Good: %1").arg(finding.title);
    case Severity::Note:
        return FindingRow::tr("Note: %1").arg(finding.title);
    case Severity::Warning:
        return FindingRow::tr("Warning: %1").arg(finding.title);
    case Severity::Problem:
        return FindingRow::tr("Problem: %1").arg(finding.title);
    }
    return {};
}

QString mendText(Finding::Fix fix)
{
    switch (fix) {
    case Finding::Fix::None:
        break;
    case Finding::Fix::StartDefaultNetwork:
        return FindingRow::tr("Start");
    case Finding::Fix::CreateDefaultPool:
        return FindingRow::tr("Set Up");
    case Finding::Fix::RetryAccelerator:
        return FindingRow::tr("Try Again");
    }
    return {};
}

QLabel *paragraph(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

FindingRow::FindingRow(const Finding &finding, QWidget *parent)
    : QWidget(parent)
    , m_finding(finding)
    , m_reason(paragraph(finding.reason, QStringLiteral("reason"), this))
    , m_detail(paragraph(finding.detail, QStringLiteral("detail"), this))
    , m_fold(new QToolButton(this))
    , m_mend(new QPushButton(mendText(finding.fix), this))
{
    setObjectName(QStringLiteral("finding-%1").arg(finding.id));
    setAccessibleName(spoken(finding));
    setAccessibleDescription(finding.advice.isEmpty() ? finding.reason : finding.advice);

    auto *icon = new IconLabel(kIcon, this);
    icon->setSymbol(symbolOf(finding.severity),
                    [severity = finding.severity](const QPalette &palette) {
                        return colourOf(severity, palette);
                    });
    auto *title = paragraph(finding.title, QStringLiteral("title"), this);
    const bool isGood = finding.severity == Severity::Good;
    if (!isGood)
        title->setFont(style::headingFont());
    auto *advice = paragraph(finding.advice, QStringLiteral("advice"), this);
    m_detail->setFont(style::monospaceFont());

    m_fold->setObjectName(QStringLiteral("fold-%1").arg(finding.id));
    m_fold->setAccessibleName(tr("Details of \"%1\"").arg(finding.title));
    m_fold->setToolTip(tr("Details"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setVisible(isGood || !finding.detail.isEmpty());
    connect(m_fold, &QToolButton::toggled, this, &FindingRow::setUnfolded);

    m_mend->setObjectName(QStringLiteral("mend-%1").arg(finding.id));
    m_mend->setAccessibleName(tr("%1: %2").arg(mendText(finding.fix), finding.title));
    m_mend->setAutoDefault(false);
    m_mend->setVisible(finding.fix != Finding::Fix::None);
    connect(m_mend, &QPushButton::clicked, this, &FindingRow::mendRequested);

    auto *layout = new QGridLayout(this);
    // The fold's own margin stands in for a part of ours.
    const int vertical = isGood ? 5 : 12;
    layout->setContentsMargins(kInset, vertical, m_fold->isHidden() ? kInset : style::kGap,
                               vertical);
    layout->setHorizontalSpacing(style::kGap + 4);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(icon, 0, 0);
    layout->addWidget(title, 0, 1);
    layout->addWidget(m_mend, 0, 2);
    layout->addWidget(m_fold, 0, 3);
    layout->addWidget(m_reason, 1, 1, 1, 2);
    layout->addWidget(advice, 2, 1, 1, 2);
    layout->addWidget(m_detail, 3, 1, 1, 2);
    setUnfolded(false);
    colour();
}

void FindingRow::setMending(bool isMending)
{
    m_mend->setEnabled(!isMending);
    m_mend->setText(isMending ? tr("Working…") : mendText(m_finding.fix));
}

void FindingRow::setUnfolded(bool isUnfolded)
{
    m_fold->setIcon(
        style::icon(isUnfolded ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")));
    m_detail->setVisible(isUnfolded && !m_finding.detail.isEmpty());
    m_reason->setVisible(isUnfolded || m_finding.severity != Severity::Good);
}

void FindingRow::colour()
{
    QPalette subtle = palette();
    subtle.setColor(QPalette::WindowText, style::subtleText(subtle));
    m_reason->setPalette(subtle);
    m_detail->setPalette(subtle);
}

void FindingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void FindingRow::paintEvent(QPaintEvent *)
{
    // A hairline above every row of the card but the first.
    if (y() == 0)
        return;
    QPainter painter(this);
    painter.fillRect(kInset, 0, width() - 2 * kInset, 1, style::separator(palette()));
}

} // namespace innkeeper
