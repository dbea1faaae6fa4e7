// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bluetooth/BluetoothNotice.h"

#include "core/base/Deliver.h"

#include <QPushButton>
#include <QScrollArea>

namespace innkeeper {

void BluetoothNotice::ask(const QString &title, const QString &text, const QString &yes,
                          const std::function<void()> &agreed)
{
    showMessage(Kind::Warning, title, text);
    QPushButton *agree = addButton(yes);
    QPushButton *cancel = addButton(tr("C&ancel"));
    connect(agree, &QPushButton::clicked, this, [this, agreed] {
        hide();
        agreed();
    });
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    focusOn(cancel);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(above))
            page->ensureWidgetVisible(this);
    }
}

void BluetoothNotice::follow(const QFuture<Result<void>> &outcome, const QString &title,
                             const std::function<void()> &then)
{
    hide();
    deliver(outcome, this, [this, title, then](const Result<void> &done) {
        then();
        if (!done)
            showError(title, done.error());
    });
}

} // namespace innkeeper
