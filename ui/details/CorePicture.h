// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/HostCpu.h"

#include <QMap>
#include <QWidget>

namespace innkeeper {

/// A small picture of the host's CPUs: one cell each, grouped by NUMA cell and sort of core, with
/// the vCPUs that are pinned there. A click, or Space, pins the chosen vCPU to a cell or takes it
/// from there. The arrow keys go from cell to cell; what a cell shows is also said in words.
class CorePicture : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        QList<HostCpu> cpus;
        /// Where the machine may run at all; empty: everywhere.
        QSet<int> allowed;
        /// By vCPU.
        QMap<int, QSet<int>> pins;
        /// Whose pins are changed; beyond all: nobody's.
        int vcpu = -1;
        bool operator==(const Content &) const = default;
    };

    explicit CorePicture(QWidget *parent = nullptr);
    void setContent(const Content &content);

    /// "Processor 3, performance core: vCPU 1"
    [[nodiscard]] QString wordsOf(int cpu) const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The chosen vCPU shall run there, or no longer.
    void toggled(int cpu);
    /// The cell that the keyboard or the pointer is at, in words; empty: none.
    void pointed(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Cell
    {
        HostCpu cpu;
        QRect place;
    };
    struct Heading
    {
        QString text;
        QRect place;
    };
    /// Returns the height.
    int arrange(int width, QList<Cell> *cells, QList<Heading> *headings) const;
    [[nodiscard]] int side() const;
    void paintCell(QPainter &painter, const Cell &cell, bool isCurrent) const;
    void point(int index);
    void goTo(int index);
    void toggle(int index);
    /// -1: between them.
    [[nodiscard]] int cellAt(const QPoint &place) const;
    [[nodiscard]] int above(int index, int direction) const;
    [[nodiscard]] QString summary() const;

    Content m_content;
    QList<Cell> m_cells;
    QList<Heading> m_headings;
    int m_current = 0;
};

} // namespace innkeeper
