// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bluetooth/PairingPanel.h"

#include "ui/bluetooth/BluetoothWords.h"
#include "ui/style/Style.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainName.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace innkeeper {

using Kind = BluetoothQuestion::Kind;

/// Digits in two groups are compared more easily.
static QString inGroups(const QString &code)
{
    return code.size() == 6 ? code.left(3) + QChar(0x2009) + code.mid(3) : code;
}

static QLabel *centredLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

PairingPanel::PairingPanel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(56))
    , m_title(centredLabel("pairingTitle"))
    , m_text(centredLabel("pairingText"))
    , m_code(centredLabel("pairingCode"))
    , m_typed(new QLineEdit)
    , m_agree(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_title->setFont(style::titleFont());
    QFont large = style::titleFont();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    m_code->setFont(large);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_typed->setObjectName(QStringLiteral("pairingTyped"));
    m_typed->setAlignment(Qt::AlignHCenter);
    m_typed->setFixedWidth(200);
    m_agree->setObjectName(QStringLiteral("pairingAgree"));
    m_cancel->setObjectName(QStringLiteral("pairingCancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_agree->setAutoDefault(false);
    connect(m_agree, &QPushButton::clicked, this, &PairingPanel::agree);
    connect(m_typed, &QLineEdit::textChanged, this, &PairingPanel::judgeTyped);
    connect(m_cancel, &QPushButton::clicked, this, &PairingPanel::cancelled);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_agree);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(style::kGap + 4);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_code);
    layout->addWidget(m_typed, 0, Qt::AlignHCenter);
    layout->addSpacing(style::kGap);
    layout->addLayout(buttons);
    layout->addStretch();
}

void PairingPanel::begin(const BluetoothDevice &device)
{
    m_name = plainName(device.title());
    m_icon->setTile(symbolOf(device.kind));
    m_typed->clear();
    setQuestion({});
}

void PairingPanel::setQuestion(const std::optional<BluetoothQuestion> &question)
{
    const bool isNew = !question || !m_question || question->kind != m_question->kind;
    m_question = question;
    const bool isTyped =
        question && (question->kind == Kind::TypePin || question->kind == Kind::TypePasskey);
    QString title = tr("Pairing %1…").arg(m_name);
    QString text = tr("This takes a few seconds.");
    QString agree;
    QString code;
    if (question) {
        code = inGroups(question->code);
        switch (question->kind) {
        case Kind::Confirm:
            title = tr("Does %1 show the same number?").arg(m_name);
            text = tr("If it shows another one, somebody else's device has answered.");
            agree = tr("&Yes, the Same");
            break;
        case Kind::Allow:
            title = tr("Pair %1?").arg(m_name);
            text = tr("It cannot show or type a number, so be sure that it is yours.");
            agree = tr("&Pair");
            break;
        case Kind::ShowCode:
            title = tr("Type this on %1").arg(m_name);
            text = question->typed > 0
                       ? tr("%n sign(s) were typed. End with Enter.", nullptr, question->typed)
                       : tr("End with Enter.");
            break;
        case Kind::TypePin:
            title = tr("Which PIN does %1 have?").arg(m_name);
            text = tr("It is in its manual; often it is 0000 or 1234.");
            agree = tr("&Pair");
            break;
        case Kind::TypePasskey:
            title = tr("Which number does %1 show?").arg(m_name);
            text = tr("Type it as it is shown there.");
            agree = tr("&Pair");
            break;
        }
    }
    m_title->setText(title);
    m_text->setText(text);
    m_code->setText(code);
    m_code->setVisible(!code.isEmpty());
    m_code->setAccessibleName(question ? question->code : QString());
    m_typed->setVisible(isTyped);
    m_typed->setAccessibleName(title);
    m_typed->setMaxLength(
        question && question->kind == Kind::TypePasskey ? 6 : BluetoothQuestion::kMostPin);
    m_agree->setText(agree);
    m_agree->setAccessibleName(QString(agree).remove(QLatin1Char('&')));
    m_agree->setVisible(!agree.isEmpty());
    // Enter ends what is typed here, and agrees to nothing; one that was meant for the device to be
    // paired does nothing at all.
    m_agree->setDefault(isTyped);
    m_cancel->setAutoDefault(!agree.isEmpty());
    m_cancel->setDefault(!agree.isEmpty() && !isTyped);
    judgeTyped();
    if (!isNew)
        return;
    if (isTyped)
        m_typed->setFocus();
    else
        m_cancel->setFocus();
    setAccessibleName(title);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PairingPanel::judgeTyped()
{
    m_agree->setEnabled(m_typed->isHidden() || !m_question ||
                        isAnswerTo(m_question->kind, m_typed->text()));
}

void PairingPanel::agree()
{
    Q_EMIT answered(true, m_typed->isHidden() ? QString() : m_typed->text());
}

} // namespace innkeeper
