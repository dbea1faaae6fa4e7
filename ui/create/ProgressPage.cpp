// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/ProgressPage.h"

#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Notice.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace innkeeper {

namespace {
using namespace std::chrono_literals;
constexpr int kPermille = 1000;
constexpr int kWidth = 420;
} // namespace

ProgressPage::ProgressPage(QWidget *parent)
    : QWidget(parent)
    , m_emblem(new IconLabel(64))
    , m_title(new QLabel)
    , m_step(new QLabel)
    , m_bar(new QProgressBar)
    , m_notice(new Notice)
{
    m_title->setObjectName(QStringLiteral("progress-title"));
    m_title->setFont(style::titleFont());
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_step->setObjectName(QStringLiteral("progress-step"));
    m_step->setAlignment(Qt::AlignCenter);
    m_step->setWordWrap(true);
    m_step->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setObjectName(QStringLiteral("progress-bar"));
    m_bar->setAccessibleName(tr("Progress of the creation"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kWidth);
    m_notice->setObjectName(QStringLiteral("progress-notice"));
    m_notice->setClosable(false);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(style::kMargin);
    layout->addWidget(m_notice);
    layout->addStretch(2);
    layout->addWidget(m_emblem, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_step);
    layout->addStretch(3);
    m_notice->hide();
    connect(&m_timer, &QTimer::timeout, this, &ProgressPage::look);
}

void ProgressPage::begin(const QString &title, const QString &osId, ProgressPtr progress)
{
    m_progress = std::move(progress);
    m_isCancelling = false;
    m_emblem->setIcon(style::osIcon(osId));
    m_title->setText(title);
    m_notice->hide();
    m_bar->show();
    m_timer.start(100ms);
    look();
}

void ProgressPage::end()
{
    m_timer.stop();
    m_progress.reset();
    m_bar->hide();
    m_step->clear();
}

void ProgressPage::showCancelling()
{
    m_isCancelling = true;
    look();
}

void ProgressPage::look()
{
    if (!m_progress)
        return;
    const double fraction = m_progress->fraction();
    const bool isKnown = fraction >= 0 && !m_isCancelling;
    m_bar->setRange(0, isKnown ? kPermille : 0);
    m_bar->setValue(isKnown ? int(fraction * kPermille) : -1);
    const QString step = m_progress->step();
    m_step->setText(m_isCancelling ? tr("Removing what was made so far…")
                    : isKnown ? tr("%1: %2 %", "step, percent").arg(step).arg(int(fraction * 100))
                              : step);
}

} // namespace innkeeper
