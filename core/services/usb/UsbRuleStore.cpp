// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/usb/UsbRuleStore.h"

#include "core/usb/UsbRuleFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace innkeeper {

namespace {

struct UsbRuleStoreWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::UsbRuleStore)
};

Result<QList<UsbRule>> rulesAt(const QString &path)
{
    QFile file(path);
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!file.exists() && (!folder.isDir() || folder.isExecutable()))
        return QList<UsbRule>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Denied,
            UsbRuleStoreWords::tr("The rules for USB devices in “%1” cannot be read.").arg(path),
            UsbRuleStoreWords::tr("See who may read that file, and its folder."),
            file.errorString());
    // A byte more than allowed shows that there are too many.
    return usbRulesFromJson(file.read(kMostUsbRuleBytes + 1), path);
}

} // namespace

UsbRuleStore::UsbRuleStore(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_rules(rulesAt(m_path))
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    watch();
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &UsbRuleStore::read);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &UsbRuleStore::read);
}

QString UsbRuleStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/innkeeper/usb-rules.json");
}

void UsbRuleStore::watch()
{
    // The folder, because editors and we replace the file by another one; while it is not there,
    // the one that it will be in.
    QString folder = QFileInfo(m_path).absolutePath();
    while (!QFileInfo(folder).isDir() && folder != QDir::rootPath())
        folder = QFileInfo(folder).absolutePath();
    for (const QString &watched : m_watcher.directories()) {
        if (watched != folder)
            m_watcher.removePath(watched);
    }
    for (const QString &path : {folder, m_path}) {
        if (QFile::exists(path) && !m_watcher.files().contains(path) &&
            !m_watcher.directories().contains(path))
            m_watcher.addPath(path);
    }
}

void UsbRuleStore::read()
{
    watch();
    auto rules = rulesAt(m_path);
    if (rules == m_rules)
        return;
    m_rules = std::move(rules);
    Q_EMIT changed();
}

Result<void> UsbRuleStore::save(const QList<UsbRule> &rules)
{
    const auto known = m_rules;
    read();
    if (!m_rules)
        return failure(m_rules.error());
    if (m_rules != known && (known || !m_rules->isEmpty()))
        return failure(changedUsbRules());
    for (const UsbRule &rule : rules) {
        if (const auto fine = validate(rule); !fine)
            return fine;
    }
    if (rules.size() > kMostUsbRules)
        return failure(
            ErrorKind::Invalid,
            UsbRuleStoreWords::tr("There cannot be more than %n rule(s).", nullptr, kMostUsbRules));
    const QByteArray json = toJson(rules);
    if (json.size() > kMostUsbRuleBytes)
        return failure(ErrorKind::Invalid,
                       UsbRuleStoreWords::tr("The rules were not saved, because together they are "
                                             "larger than 1 MiB. Those from before still count."));
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) < 0 || !file.commit())
        return failure(
            ErrorKind::Denied,
            UsbRuleStoreWords::tr("The rules were not saved: “%1” cannot be written. Those "
                                  "from before still count.")
                .arg(m_path),
            {}, file.errorString());
    read();
    return {};
}

} // namespace innkeeper
