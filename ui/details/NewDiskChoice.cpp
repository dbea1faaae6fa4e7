// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/NewDiskChoice.h"

#include "ui/create/fields/AmountField.h"
#include "ui/style/Style.h"
#include "ui/widgets/Form.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace innkeeper {

namespace {
constexpr int kUsualGib = 20;
/// What the slider covers; more may be typed.
constexpr int kManyGib = 500;
constexpr int kMostGib = 1'000'000;
} // namespace

NewDiskChoice::NewDiskChoice(QWidget *parent)
    : QWidget(parent)
    , m_origins(new QButtonGroup(this))
    , m_form(new Form)
    , m_size(new AmountField(tr(" GiB")))
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, column](Origin origin, const char *name, const QString &text) {
        auto *button = new QRadioButton(text);
        button->setObjectName(QLatin1String(name));
        m_origins->addButton(button, int(origin));
        column->addWidget(button);
        return button;
    };
    add(Origin::NewImage, "new-image", tr("A &new, empty image"))->setChecked(true);
    add(Origin::Existing, "existing-image", tr("An image or device that e&xists"));
    add(Origin::EmptyDrive, "empty-drive", tr("A &disc drive without a disc"));
    choices->setFocusProxy(m_origins->button(int(Origin::NewImage)));
    m_size->setRange(1, kMostGib);
    m_size->setSliderRange(1, kManyGib);
    m_size->setValue(kUsualGib);
    m_form->addRow(QStringLiteral("origin"), tr("What is in it"), choices);
    m_form->addRow(QStringLiteral("size"), tr("Si&ze"), m_size,
                   tr("It grows with what the guest writes."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    connect(m_origins, &QButtonGroup::idClicked, this, [this] {
        m_form->setRowVisible(m_size, origin() == Origin::NewImage);
        Q_EMIT originChanged();
    });
}

NewDiskChoice::Origin NewDiskChoice::origin() const
{
    return Origin(m_origins->checkedId());
}

Bytes NewDiskChoice::size() const
{
    return Bytes::gib(quint64(m_size->value()));
}

} // namespace innkeeper
