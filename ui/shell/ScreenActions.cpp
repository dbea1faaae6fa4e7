// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ScreenActions.h"

#include "ui/display/ScreenView.h"
#include "ui/shell/Preferences.h"
#include "ui/style/Icons.h"

#include <QAction>
#include <QActionGroup>
#include <QDateTime>
#include <QDir>
#include <QMenu>
#include <QStandardPaths>

namespace innkeeper {

ScreenActions::ScreenActions(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_fullScreen(new QAction(style::icon(QStringLiteral("fullscreen")), tr("F&ull Screen"), this))
    , m_picture(new QAction(style::icon(QStringLiteral("camera")), tr("Take a P&icture"), this))
    , m_mute(new QAction(tr("&Mute"), this))
    , m_sizes(new QMenu(tr("Si&ze")))
    , m_keys(new QMenu(tr("Send &Keys")))
    , m_sizeGroup(new QActionGroup(this))
{
    connect(this, &QObject::destroyed, m_sizes, &QObject::deleteLater);
    connect(this, &QObject::destroyed, m_keys, &QObject::deleteLater);
    m_fullScreen->setObjectName(QStringLiteral("fullScreen"));
    m_fullScreen->setShortcut(Qt::Key_F11);
    m_fullScreen->setCheckable(true);
    m_fullScreen->setToolTip(tr("Nothing but the machine's screen (F11)"));
    m_picture->setObjectName(QStringLiteral("takePicture"));
    m_picture->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    connect(m_picture, &QAction::triggered, this, &ScreenActions::takePicture);
    m_mute->setObjectName(QStringLiteral("mute"));
    m_mute->setCheckable(true);
    connect(m_mute, &QAction::toggled, this, &ScreenActions::apply);
    m_sizes->setIcon(style::icon(QStringLiteral("zoom-fit")));
    m_keys->setIcon(style::icon(QStringLiteral("keyboard")));
    addSizes();
    addKeys();
    connect(&m_preferences, &Preferences::changed, this, &ScreenActions::apply);
    update();
}

void ScreenActions::addSizes()
{
    const auto add = [this](Preferences::Scaling scaling, const QString &text) {
        QAction *action = m_sizes->addAction(text);
        action->setCheckable(true);
        action->setData(int(scaling));
        m_sizeGroup->addAction(action);
    };
    add(Preferences::Scaling::Fit, tr("&Fit the window"));
    add(Preferences::Scaling::Original, tr("&Original size"));
    add(Preferences::Scaling::Integer, tr("&Whole multiples, always sharp"));
    connect(m_sizeGroup, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_preferences.setScaling(Preferences::Scaling(action->data().toInt()));
    });
    m_sizes->addSeparator();
    QAction *follows = m_sizes->addAction(tr("&Resolution follows the window"));
    follows->setObjectName(QStringLiteral("followsWindow"));
    follows->setCheckable(true);
    connect(follows, &QAction::triggered, &m_preferences, &Preferences::setFollowsWindow);
}

void ScreenActions::addKeys()
{
    for (const KeyCombo &combo : keyCombos()) {
        QAction *action = m_keys->addAction(combo.text);
        connect(action, &QAction::triggered, this, [this, combo] {
            if (m_screen)
                m_screen->sendCombo(combo);
        });
    }
}

void ScreenActions::setScreen(ScreenView *screen)
{
    if (m_screen == screen)
        return;
    if (m_screen)
        m_screen->disconnect(this);
    m_screen = screen;
    if (m_screen) {
        connect(m_screen, &ScreenView::statusChanged, this, &ScreenActions::update);
        connect(m_screen, &ScreenView::grabHintShown, this,
                [this] { m_preferences.setGrabHintWanted(false); });
        apply();
    }
    update();
}

void ScreenActions::apply()
{
    for (QAction *action : m_sizeGroup->actions())
        action->setChecked(action->data().toInt() == int(m_preferences.scaling()));
    m_sizes->findChild<QAction *>(QStringLiteral("followsWindow"))
        ->setChecked(m_preferences.followsWindow());
    if (!m_screen)
        return;
    switch (m_preferences.scaling()) {
    case Preferences::Scaling::Fit:
        m_screen->setScaling(ScreenView::Scaling::Fit);
        break;
    case Preferences::Scaling::Original:
        m_screen->setScaling(ScreenView::Scaling::Original);
        break;
    case Preferences::Scaling::Integer:
        m_screen->setScaling(ScreenView::Scaling::Integer);
        break;
    }
    m_screen->setFollowsWindow(m_preferences.followsWindow());
    m_screen->setClipboardShared(m_preferences.isClipboardShared());
    m_screen->setGrabHintWanted(m_preferences.isGrabHintWanted());
    m_screen->setMuted(m_mute->isChecked());
}

void ScreenActions::update()
{
    const bool isOpen = m_screen && m_screen->status() == ScreenView::Status::Open;
    m_picture->setEnabled(isOpen);
    m_keys->menuAction()->setEnabled(isOpen);
    m_mute->setEnabled(isOpen);
    m_fullScreen->setEnabled(isOpen || m_fullScreen->isChecked());
}

void ScreenActions::fill(QMenu &menu) const
{
    menu.addAction(m_fullScreen);
    menu.addMenu(m_sizes);
    menu.addMenu(m_keys);
    menu.addAction(m_picture);
    menu.addAction(m_mute);
}

void ScreenActions::takePicture()
{
    if (!m_screen)
        return;
    const QImage picture = m_screen->takeScreenshot();
    if (picture.isNull())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QString name = m_machineName;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString moment =
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
    const QString path =
        QDir(folder).filePath(QStringLiteral("%1 %2.png").arg(name.left(60), moment));
    if (QDir().mkpath(folder) && picture.save(path)) {
        Q_EMIT pictureSaved(QDir::toNativeSeparators(path));
        return;
    }
    Q_EMIT failed(tr("The picture was not saved"),
                  {ErrorKind::Denied,
                   tr("The file %1 could not be written.").arg(QDir::toNativeSeparators(path)),
                   tr("Look whether there is room and whether you may write there."),
                   {}});
}

} // namespace innkeeper
