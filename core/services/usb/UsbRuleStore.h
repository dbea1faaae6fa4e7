// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/UsbRule.h"

#include <QFileSystemWatcher>
#include <QList>
#include <QObject>

namespace innkeeper {

/// The rules in their file, which people may edit while it is used. Main thread; the file is
/// small and local.
class UsbRuleStore : public QObject
{
    Q_OBJECT

public:
    explicit UsbRuleStore(QString path, QObject *parent = nullptr);

    /// As the file says; while it cannot be used, none, and why.
    [[nodiscard]] const Result<QList<UsbRule>> &rules() const { return m_rules; }
    /// All or nothing, also when the power goes: the file is replaced as a whole. A file that
    /// cannot be used is not replaced. Busy: it says something else than rules() did.
    [[nodiscard]] Result<void> save(const QList<UsbRule> &rules);

    /// $XDG_CONFIG_HOME/innkeeper/usb-rules.json
    [[nodiscard]] static QString defaultPath();

Q_SIGNALS:
    void changed();

private:
    void watch();
    void read();

    QString m_path;
    QFileSystemWatcher m_watcher;
    Result<QList<UsbRule>> m_rules;
};

} // namespace innkeeper
