// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Notice.h"

#include <QWidget>

class QVBoxLayout;

namespace innkeeper {

/// Where quiet prompts appear: above the page, never on top of it. Empty: takes no room.
/// F6 brings the keyboard there, and back.
class NoticeArea : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeArea(QWidget *parent = nullptr);

    /// A new notice, gone when closed. One of the same `topic` is replaced.
    Notice *add(const QString &topic);
    void remove(const QString &topic);
    [[nodiscard]] Notice *find(const QString &topic) const;
    void showError(const QString &topic, const QString &title, const Error &error);

private:
    /// The keyboard goes to the newest one, or back to where it came from.
    void enterOrLeave();
    void drop(Notice *notice);

    QVBoxLayout *m_column;
    QList<Notice *> m_notices;
};

} // namespace innkeeper
