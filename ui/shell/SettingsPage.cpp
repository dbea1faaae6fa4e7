// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/SettingsPage.h"

#include "core/services/HostLink.h"
#include "ui/shell/Preferences.h"
#include "ui/style/Style.h"
#include "ui/widgets/Form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace innkeeper {

SettingsPage::SettingsPage(Preferences &preferences, const HostLink &link, QWidget *parent)
    : ScrollPage(tr("Settings"), parent)
    , m_preferences(preferences)
    , m_link(link)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *form = new Form;
    addAppearance(*form);
    addScreen(*form);
    addList(*form);
    addConnection(*form);
    add(form);
}

void SettingsPage::addAppearance(Form &form)
{
    form.addHeading(tr("Appearance"));
    auto *scheme = new QComboBox;
    scheme->addItem(tr("As the desktop"), int(style::ColorScheme::System));
    scheme->addItem(tr("Light"), int(style::ColorScheme::Light));
    scheme->addItem(tr("Dark"), int(style::ColorScheme::Dark));
    scheme->setCurrentIndex(scheme->findData(int(m_preferences.colorScheme())));
    connect(scheme, &QComboBox::currentIndexChanged, this, [this, scheme] {
        m_preferences.setColorScheme(style::ColorScheme(scheme->currentData().toInt()));
    });
    form.addRow(QStringLiteral("colorScheme"), tr("&Colours"), scheme);
}

void SettingsPage::addScreen(Form &form)
{
    form.addHeading(tr("Machine Screens"));
    auto *scaling = new QComboBox;
    scaling->addItem(tr("Fit the window"), int(Preferences::Scaling::Fit));
    scaling->addItem(tr("Original size"), int(Preferences::Scaling::Original));
    scaling->addItem(tr("Whole multiples, always sharp"), int(Preferences::Scaling::Integer));
    scaling->setCurrentIndex(scaling->findData(int(m_preferences.scaling())));
    connect(scaling, &QComboBox::currentIndexChanged, this, [this, scaling] {
        m_preferences.setScaling(Preferences::Scaling(scaling->currentData().toInt()));
    });
    form.addRow(QStringLiteral("scaling"), tr("&Size"), scaling);

    auto *follows = new QCheckBox(tr("The machine's resolution follows the window"));
    follows->setChecked(m_preferences.followsWindow());
    connect(follows, &QCheckBox::toggled, &m_preferences, &Preferences::setFollowsWindow);
    form.addRow(QStringLiteral("followsWindow"), tr("&Resolution"), follows,
                tr("Needs the SPICE agent in the machine."));

    auto *clipboard = new QCheckBox(tr("Share copied text with the machine that is shown"));
    clipboard->setChecked(m_preferences.isClipboardShared());
    connect(clipboard, &QCheckBox::toggled, &m_preferences, &Preferences::setClipboardShared);
    form.addRow(QStringLiteral("clipboard"), tr("Clip&board"), clipboard,
                tr("Programs in the machine can then read what you copy here."));

    auto *hint = new QCheckBox(tr("Say how to get the keyboard back"));
    hint->setChecked(m_preferences.isGrabHintWanted());
    connect(hint, &QCheckBox::toggled, &m_preferences, &Preferences::setGrabHintWanted);
    connect(&m_preferences, &Preferences::changed, hint,
            [this, hint] { hint->setChecked(m_preferences.isGrabHintWanted()); });
    form.addRow(QStringLiteral("grabHint"), tr("&Keyboard"), hint,
                tr("Left Ctrl and left Alt, pressed together, give keyboard and mouse back."));
}

void SettingsPage::addList(Form &form)
{
    form.addHeading(tr("Machine List"));
    auto *polling = new QComboBox;
    for (const int seconds : {1, 2, 5, 10})
        polling->addItem(tr("Every %n second(s)", nullptr, seconds), seconds);
    const int now = int(m_preferences.pollingInterval().count());
    if (polling->findData(now) < 0)
        polling->addItem(tr("Every %n second(s)", nullptr, now), now);
    polling->setCurrentIndex(polling->findData(now));
    connect(polling, &QComboBox::currentIndexChanged, this, [this, polling] {
        m_preferences.setPollingInterval(std::chrono::seconds(polling->currentData().toInt()));
    });
    form.addRow(QStringLiteral("polling"), tr("&Update loads"), polling,
                tr("Only running machines that are in sight are looked at; none while the window "
                   "is hidden."));
}

void SettingsPage::addConnection(Form &form)
{
    form.addHeading(tr("Connection"));
    auto *uri = new QComboBox;
    uri->setEditable(true);
    uri->setInsertPolicy(QComboBox::NoInsert);
    uri->lineEdit()->setPlaceholderText(tr("Chosen by Innkeeper"));
    uri->lineEdit()->setAccessibleName(tr("Connection"));
    uri->addItem(QString());
    uri->setItemText(0, {});
    for (const char *known : {"qemu:///session", "qemu:///system", "qemu+ssh://user@host/system"})
        uri->addItem(QLatin1String(known));
    uri->setCurrentText(m_preferences.connection());
    const auto apply = [this, uri] {
        const QString wanted = uri->currentText().trimmed();
        if (wanted == m_preferences.connection() && (wanted.isEmpty() || wanted == m_link.uri()))
            return;
        m_preferences.setConnection(wanted);
        Q_EMIT connectionWanted(wanted);
    };
    connect(uri->lineEdit(), &QLineEdit::editingFinished, this, apply);
    connect(uri, &QComboBox::activated, this, [apply](int index) {
        // The example is there to be edited.
        if (index < 3)
            apply();
    });
    form.addRow(QStringLiteral("connectionUri"), tr("&Address"), uri,
                tr("Any address that libvirt knows, such as qemu:///system or "
                   "qemu+ssh://user@host/system. Empty: the computer's own machines if you may "
                   "manage them, else yours."));
}

} // namespace innkeeper
