// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/fields/WordEditors.h"

#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/PlainName.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace innkeeper {

using hardware::Field;

LineEditor::LineEditor(const Field &field)
    : LineEditor(field, new QLineEdit, nullptr)
{
}

LineEditor::LineEditor(const Field &field, QWidget *control, QLineEdit *line)
    : FieldEditor(control)
    , m_field(field)
    , m_line(line ? line : qobject_cast<QLineEdit *>(control))
{
    if (!field.absent.isEmpty())
        m_line->setPlaceholderText(
            tr("%1 (default)", "a value").arg(hardware::textOf(field, field.absent)));
    watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &FieldEditor::flush);
}

QString LineEditor::typed() const
{
    return m_line->text();
}

void LineEditor::put(const QString &value)
{
    const QString text = m_field.kind == Field::Kind::Amount && !value.isEmpty()
                             ? hardware::textOf(m_field, value)
                             : value;
    if (m_line->text() == text)
        return;
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

PathEditor::PathEditor(const Field &field, bool isFolder)
    : PathEditor(field, isFolder, new QWidget)
{
}

PathEditor::PathEditor(const Field &field, bool isFolder, QWidget *box)
    : LineEditor(field, box, new QLineEdit(box))
    , m_isFolder(isFolder)
    , m_title(hardware::labelOf(field))
{
    auto *browse = new QPushButton(style::icon(QStringLiteral("folder")), {});
    browse->setObjectName(QStringLiteral("browse"));
    browse->setAccessibleName(tr("Browse for: %1", "what is looked for").arg(m_title));
    browse->setToolTip(tr("Browse…"));
    line()->setObjectName(QStringLiteral("path"));
    line()->setAccessibleName(m_title);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kGap);
    row->addWidget(line(), 1);
    row->addWidget(browse);
    box->setFocusProxy(line());
    connect(browse, &QPushButton::clicked, this, &PathEditor::browse);
}

void PathEditor::browse()
{
    auto *dialog = new QFileDialog(control(), m_title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!line()->text().isEmpty())
        dialog->selectFile(line()->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        line()->setText(file);
        Q_EMIT edited();
        flush();
    });
    dialog->open();
}

TextEditor::TextEditor()
    : FieldEditor(new QPlainTextEdit)
    , m_text(qobject_cast<QPlainTextEdit *>(control()))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4);
    watch(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (isEdited())
            Q_EMIT edited();
    });
}

QString TextEditor::typed() const
{
    return m_text->toPlainText();
}

void TextEditor::put(const QString &value)
{
    const QSignalBlocker silent(m_text);
    if (m_text->toPlainText() != value)
        m_text->setPlainText(value);
}

FixedText::FixedText(const Field &field)
    : FieldEditor(new QLabel)
    , m_field(field)
{
    auto *label = qobject_cast<QLabel *>(control());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void FixedText::put(const QString &value)
{
    m_value = value;
    qobject_cast<QLabel *>(control())->setText(plainLine(hardware::textOf(m_field, value)));
}

} // namespace innkeeper
