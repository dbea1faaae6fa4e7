// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/guest/AgentHelp.h"

#include "ui/style/Style.h"
#include "ui/widgets/Form.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace innkeeper {

namespace {

struct AgentWay
{
    /// Of libosinfo's ids: "http://debian.org/debian/12".
    QStringList vendors;
    QString family;
    QString line;
    bool isCommand = true;
};

QList<AgentWay> agentWays()
{
    return {{{QStringLiteral("debian.org"), QStringLiteral("ubuntu.com")},
             AgentHelp::tr("Debian, Ubuntu"),
             QStringLiteral("sudo apt install qemu-guest-agent")},
            {{QStringLiteral("fedoraproject.org"), QStringLiteral("redhat.com"),
              QStringLiteral("centos.org"), QStringLiteral("almalinux.org"),
              QStringLiteral("rockylinux.org"), QStringLiteral("oracle.com")},
             AgentHelp::tr("Fedora, Red Hat"),
             QStringLiteral("sudo dnf install qemu-guest-agent")},
            {{QStringLiteral("opensuse.org"), QStringLiteral("suse.com")},
             AgentHelp::tr("openSUSE"),
             QStringLiteral("sudo zypper install qemu-guest-agent")},
            {{QStringLiteral("microsoft.com")},
             AgentHelp::tr("Windows"),
             AgentHelp::tr("Run “virtio-win-guest-tools” from the drivers CD “virtio-win”."),
             false}};
}

bool isOf(const AgentWay &way, const QString &osId)
{
    return std::any_of(way.vendors.begin(), way.vendors.end(), [&osId](const QString &vendor) {
        return osId.contains(u'/' + vendor + u'/');
    });
}

} // namespace

AgentHelp::AgentHelp(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void AgentHelp::setSystem(const QString &osId)
{
    if (m_form && osId == m_osId)
        return;
    m_osId = osId;
    delete m_form;
    auto *form = new Form(this);
    m_form = form;
    form->addHeading(tr("How to install it in the guest"));
    const QList<AgentWay> ways = agentWays();
    const bool isKnown = std::any_of(ways.begin(), ways.end(),
                                     [&osId](const AgentWay &way) { return isOf(way, osId); });
    for (const AgentWay &way : ways) {
        if (isKnown && !isOf(way, osId))
            continue;
        auto *line = new QLabel(way.line);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(!way.isCommand);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        if (way.isCommand)
            line->setFont(style::monospaceFont());
        form->addRow(QStringLiteral("agent-line"), way.family, line);
    }
    layout()->addWidget(form);
}

} // namespace innkeeper
