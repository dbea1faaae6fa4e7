// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Finding.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace innkeeper {

/// One finding of the check-up. A good one is a single line until it is unfolded; another says at
/// once why it matters and what to do.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(const Finding &finding, QWidget *parent = nullptr);

    [[nodiscard]] const Finding &finding() const { return m_finding; }
    /// While it is mended the button waits.
    void setMending(bool isMending);

Q_SIGNALS:
    void mendRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUnfolded(bool isUnfolded);
    void colour();

    Finding m_finding;
    QLabel *m_reason;
    QLabel *m_detail;
    QToolButton *m_fold;
    QPushButton *m_mend;
};

} // namespace innkeeper
