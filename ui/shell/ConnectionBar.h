// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/HostLink.h"

#include <QAbstractButton>

namespace innkeeper {

/// Which connection is in use, always in sight; unfolds what it cannot do.
class ConnectionBar : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ConnectionBar(HostLink &link, QWidget *parent = nullptr);

    /// Why this one was chosen; may be empty.
    void setRemark(const QString &remark);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void settingsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void unfold();

    HostLink &m_link;
    QString m_remark;
    QString m_caption;
};

/// A connection in words for people: "Your own machines" for qemu:///session.
[[nodiscard]] QString connectionTitle(const QString &uri);

} // namespace innkeeper
