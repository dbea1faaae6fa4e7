// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/DiskSize.h"

#include "ui/create/fields/AmountField.h"
#include "ui/style/Style.h"
#include "ui/widgets/Caption.h"
#include "ui/widgets/Form.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace innkeeper {

namespace {

/// What the slider covers; more may be typed.
constexpr int kSliderGib = 500;
constexpr int kMostTypedGib = 1'000'000;
constexpr quint64 kGib = quint64(1) << 30;

int wholeGib(Bytes size)
{
    return int((size.count() + kGib - 1) / kGib);
}

} // namespace

DiskSize::DiskSize(QWidget *parent)
    : QWidget(parent)
    , m_form(new Form)
    , m_row(new QWidget)
    , m_amount(new AmountField(tr(" GiB")))
    , m_grow(new QPushButton(tr("Make &larger")))
{
    m_grow->setObjectName(QStringLiteral("grow"));
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kGap);
    row->addWidget(m_amount, 1);
    row->addWidget(m_grow);
    m_row->setFocusProxy(m_amount);
    m_form->addRow(QStringLiteral("image-size"), tr("Si&ze"), m_row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    connect(m_amount, &AmountField::edited, this, [this] {
        showHint();
        fitButton();
    });
    connect(m_grow, &QPushButton::clicked, this, [this] {
        m_isBusy = true;
        fitButton();
        Q_EMIT wanted(Bytes::gib(quint64(m_amount->value())));
    });
}

void DiskSize::load(const StorageVolume &volume)
{
    const bool isOther = volume.capacity != m_volume.capacity || volume.path != m_volume.path;
    m_volume = volume;
    if (isOther) {
        const int least = wholeGib(volume.capacity);
        m_amount->setRange(least, kMostTypedGib);
        m_amount->setSliderRange(least, qMax(kSliderGib, 2 * least));
        m_amount->setValue(least);
        showHint();
    }
    fitButton();
}

void DiskSize::done(const Error *problem)
{
    m_isBusy = false;
    fitButton();
    if (problem)
        m_form->setHint(m_row, sentencesOf(*problem), true);
}

void DiskSize::showHint()
{
    m_form->setHint(m_row, tr("It has %1, of which %2 are taken on this computer. It cannot become "
                              "smaller again; its guest has to enlarge the file system itself.")
                               .arg(m_volume.capacity.toText(), m_volume.allocation.toText()));
}

void DiskSize::fitButton()
{
    m_grow->setEnabled(!m_isBusy && Bytes::gib(quint64(m_amount->value())) > m_volume.capacity);
}

} // namespace innkeeper
