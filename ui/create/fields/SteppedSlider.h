// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QSlider;

namespace innkeeper {

/// A slider over amounts that double (256 MiB … 64 GiB), with named marks below it.
class SteppedSlider : public QWidget
{
    Q_OBJECT

public:
    struct Mark
    {
        int value = 0;
        QString text;
        bool operator==(const Mark &) const = default;
    };

    explicit SteppedSlider(QWidget *parent = nullptr);

    void setRange(int minimum, int maximum);
    void setMarks(const QList<Mark> &marks);
    /// Shows the nearest step; does not emit.
    void setValue(int value);
    [[nodiscard]] QSlider *slider() const { return m_slider; }

Q_SIGNALS:
    /// A person moved it.
    void moved(int value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int positionOf(int value) const;
    [[nodiscard]] double exactPosition(int value) const;
    [[nodiscard]] int tickOf(int value) const;
    void reserveRoom();

    QSlider *m_slider;
    QList<int> m_steps;
    QList<Mark> m_marks;
};

} // namespace innkeeper
