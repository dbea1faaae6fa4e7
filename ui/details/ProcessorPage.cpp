// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/ProcessorPage.h"

#include "ui/style/Style.h"
#include "ui/widgets/Card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace innkeeper {

CorePicture::Content coreContent(const MachineDetails &details)
{
    CorePicture::Content content;
    content.cpus = details.host.facts.cpuMap;
    for (const hardware::Part &part : details.parts) {
        const QSet<int> cpus = cpuNumbers(part.value(QStringLiteral("cpuset")));
        if (part.kind->key == QLatin1String("cpu"))
            content.allowed = cpus;
        else if (part.kind->key == QLatin1String("pin"))
            content.pins.insert(part.value(QStringLiteral("vcpu")).toInt(), cpus);
    }
    return content;
}

ProcessorPage::ProcessorPage(const hardware::PartKind &kind, const QString &which,
                             const MachineDetails &details)
    : PartPage(kind, which, details)
    , m_box(new QWidget)
    , m_picture(new CorePicture)
    , m_words(new QLabel)
{
    auto *heading = new QLabel(tr("This computer's processors"));
    heading->setFont(style::headingFont());
    heading->setContentsMargins(2, 0, 0, 0);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 12, 14, 12);
    inside->setSpacing(style::kGap);
    m_words->setFont(style::captionFont());
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("cores-words"));
    inside->addWidget(m_picture);
    inside->addWidget(m_words);
    auto *layout = new QVBoxLayout(m_box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addWidget(heading);
    layout->addWidget(card);
    add(m_box);
    const QString usual = tr("Coloured: vCPUs are pinned there. Pin one with “Add hardware”.");
    m_words->setText(usual);
    connect(m_picture, &CorePicture::pointed, m_words, [this, usual](const QString &words) {
        m_words->setText(words.isEmpty() ? usual : words);
    });
}

void ProcessorPage::load(const MachineDetails &details)
{
    PartPage::load(details);
    const CorePicture::Content content = coreContent(details);
    m_picture->setContent(content);
    m_box->setVisible(!content.cpus.isEmpty());
}

} // namespace innkeeper
