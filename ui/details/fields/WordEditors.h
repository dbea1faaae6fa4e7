// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/fields/FieldEditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace innkeeper {

/// One line, settled when it is left: half a path is none.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LineEditor(const hardware::Field &field);
    [[nodiscard]] QString typed() const override;

protected:
    LineEditor(const hardware::Field &field, QWidget *control, QLineEdit *line);
    void put(const QString &value) override;
    [[nodiscard]] QLineEdit *line() const { return m_line; }

private:
    const hardware::Field &m_field;
    QLineEdit *m_line;
};

/// A line for a path of this computer, and a button that shows its files.
class PathEditor : public LineEditor
{
    Q_OBJECT

public:
    /// `isFolder`: folders are chosen, else files and device nodes.
    PathEditor(const hardware::Field &field, bool isFolder);

private:
    PathEditor(const hardware::Field &field, bool isFolder, QWidget *box);
    void browse();

    bool m_isFolder;
    QString m_title;
};

/// Several lines, settled when they are left.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor();
    [[nodiscard]] QString typed() const override;

protected:
    void put(const QString &value) override;

private:
    QPlainTextEdit *m_text;
};

/// Told by libvirt: to be read and copied.
class FixedText : public FieldEditor
{
    Q_OBJECT

public:
    explicit FixedText(const hardware::Field &field);
    [[nodiscard]] QString typed() const override { return m_value; }

protected:
    void put(const QString &value) override;

private:
    const hardware::Field &m_field;
    QString m_value;
};

} // namespace innkeeper
