// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/guest/GuestFacts.h"

#include "ui/details/guest/UseBar.h"
#include "ui/style/Style.h"
#include "ui/widgets/Form.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace innkeeper {

/// The words of one row, and how full it is below them.
class GuestFacts::Value : public QWidget
{
public:
    explicit Value(const GuestRow &row)
        : m_words(new QLabel)
        , m_bar(row.fullness ? new UseBar : nullptr)
    {
        m_words->setTextFormat(Qt::PlainText);
        m_words->setWordWrap(true);
        m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_words->setObjectName(QStringLiteral("words"));
        m_words->setAccessibleName(row.label);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(6);
        column->addWidget(m_words);
        if (m_bar)
            column->addWidget(m_bar);
        setFocusProxy(m_words);
        show(row);
    }

    /// The row's label stands beside the first line, however many there are.
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QWidget::sizeHint().width(), fontMetrics().height()};
    }

    void show(const GuestRow &row)
    {
        if (m_words->text() != row.value)
            m_words->setText(row.value);
        if (m_bar)
            m_bar->setFullness(row.fullness.value_or(0));
    }

private:
    QLabel *m_words;
    UseBar *m_bar;
};

static bool areAlike(const QList<GuestRow> &some, const QList<GuestRow> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const GuestRow &one, const GuestRow &other) {
                          return one.name == other.name && one.label == other.label &&
                                 one.hint == other.hint &&
                                 one.fullness.has_value() == other.fullness.has_value();
                      });
}

GuestFacts::GuestFacts(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void GuestFacts::setRows(const QList<GuestRow> &rows)
{
    if (areAlike(m_rows, rows)) {
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_values[i]->show(rows[i]);
    } else {
        build(rows);
    }
    m_rows = rows;
    setVisible(!rows.isEmpty());
}

void GuestFacts::build(const QList<GuestRow> &rows)
{
    delete m_form;
    m_values.clear();
    m_form = new Form(this);
    QString heading;
    for (const GuestRow &row : rows) {
        if (row.heading != heading)
            m_form->addHeading(row.heading);
        heading = row.heading;
        auto *value = new Value(row);
        m_form->addRow(row.name, row.label, value, row.hint);
        m_values.append(value);
    }
    m_layout->addWidget(m_form);
}

} // namespace innkeeper
