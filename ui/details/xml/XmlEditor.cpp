// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/xml/XmlEditor.h"

#include "core/base/Deliver.h"
#include "ui/details/xml/XmlEdit.h"
#include "ui/style/Style.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

#include <utility>

namespace innkeeper {

namespace {
using namespace std::chrono_literals;
constexpr auto kCheckPause = 500ms;
constexpr int kComplaintLines = 3;
} // namespace

XmlEditor::XmlEditor(QThreadPool &pool, XmlCheck check, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_check(std::move(check))
    , m_edit(new XmlEdit)
    , m_complaints(new QListWidget)
{
    m_complaints->setObjectName(QStringLiteral("xml-complaints"));
    m_complaints->setAccessibleName(tr("What is wrong"));
    m_complaints->setFixedHeight(m_complaints->fontMetrics().lineSpacing() * kComplaintLines + 24);
    m_complaints->setWordWrap(true);
    m_complaints->hide();
    auto *buttons = new QHBoxLayout;
    const auto addButton = [buttons](const char *name, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        buttons->addWidget(button);
        return button;
    };
    auto *undo = addButton("xml-undo", tr("&Undo"));
    auto *redo = addButton("xml-redo", tr("&Redo"));
    buttons->addStretch();
    auto *cancel = addButton("xml-cancel", tr("&Cancel"));
    auto *compare = addButton("xml-compare", tr("&Compare and save…"));
    undo->setEnabled(false);
    redo->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_complaints);
    layout->addLayout(buttons);
    setFocusProxy(m_edit);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kCheckPause);
    connect(&m_pause, &QTimer::timeout, this, &XmlEditor::checkNow);
    connect(m_edit, &QPlainTextEdit::undoAvailable, undo, &QWidget::setEnabled);
    connect(m_edit, &QPlainTextEdit::redoAvailable, redo, &QWidget::setEnabled);
    connect(undo, &QPushButton::clicked, m_edit, &QPlainTextEdit::undo);
    connect(redo, &QPushButton::clicked, m_edit, &QPlainTextEdit::redo);
    connect(cancel, &QPushButton::clicked, this, &XmlEditor::cancelled);
    connect(compare, &QPushButton::clicked, this, &XmlEditor::done);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        Q_EMIT textChanged();
    });
    connect(m_complaints, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { m_edit->goToLine(item->data(Qt::UserRole).toInt()); });
    connect(m_complaints, &QListWidget::itemClicked, m_complaints, &QListWidget::itemActivated);
}

void XmlEditor::begin(const QString &xml)
{
    m_edit->setXml(xml);
    checkNow();
}

QString XmlEditor::xml() const
{
    return m_edit->xml();
}

void XmlEditor::checkNow()
{
    m_pause.stop();
    if (m_isChecking) {
        m_isOutdated = true;
        return;
    }
    m_isChecking = true;
    const auto work = [check = m_check, xml = m_edit->xml()] { return check(xml); };
    deliver(runOn(m_pool, work), this, [this](const Result<QList<XmlComplaint>> &complaints) {
        m_isChecking = false;
        if (std::exchange(m_isOutdated, false)) {
            checkNow();
            return;
        }
        showComplaints(complaints ? *complaints
                                  : QList<XmlComplaint>{{0, complaints.error().message}});
    });
}

void XmlEditor::showComplaints(const QList<XmlComplaint> &complaints)
{
    m_edit->setComplaints(complaints);
    m_complaints->clear();
    for (const XmlComplaint &complaint : complaints) {
        auto *item = new QListWidgetItem(
            complaint.line > 0 ? tr("Line %1: %2").arg(complaint.line).arg(complaint.text)
                               : complaint.text);
        item->setData(Qt::UserRole, complaint.line);
        m_complaints->addItem(item);
    }
    m_complaints->setVisible(!complaints.isEmpty());
}

} // namespace innkeeper
